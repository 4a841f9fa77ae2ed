#include "core/catalogue/changesetform.h"

#include <optional>
#include <sqlite3.h>

namespace vodhuk
{

namespace
{

/// Goes over the bytes once; what would lead beyond their end is no changeset.
class ChangesetWalk
{
public:
    explicit ChangesetWalk(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool toEnd()
    {
        bool hasRows = false;
        while (!m_bytes.isEmpty()) {
            const bool isTable = m_bytes.front() == 'T';
            if (isTable ? !table() : !row())
                return false;
            hasRows = hasRows || !isTable;
        }
        return hasRows;
    }

private:
    bool skip(quint64 count)
    {
        if (count > static_cast<quint64>(m_bytes.size()))
            return false;
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(count));
        return true;
    }

    std::optional<quint8> byte()
    {
        if (m_bytes.isEmpty())
            return std::nullopt;
        const auto first = static_cast<quint8>(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        return first;
    }

    /// SQLite's numbers of variable length: seven bits a byte, the highest first. Nothing here is longer than five bytes.
    std::optional<quint64> number()
    {
        quint64 value = 0;
        for (int place = 0; place < 5; ++place) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value = value << 7 | (*next & 0x7F);
            if (!(*next & 0x80))
                return value;
        }
        return std::nullopt;
    }

    /// 'T', the number of columns, for each whether it is of the key, the name with a zero behind it.
    bool table()
    {
        (void)byte();
        const auto columns = number();
        if (!columns || *columns == 0 || !skip(*columns))
            return false;
        const qsizetype end = m_bytes.indexOf('\0');
        m_columns = *columns;
        return end > 0 && skip(static_cast<quint64>(end) + 1);
    }

    bool row()
    {
        const auto operation = byte();
        if (m_columns == 0 || !skip(1)) // whether it was made indirectly
            return false;
        switch (operation.value_or(0)) {
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            return record();
        case SQLITE_UPDATE:
            return record() && record();
        default:
            return false;
        }
    }

    bool record()
    {
        for (quint64 column = 0; column < m_columns; ++column) {
            if (!value())
                return false;
        }
        return true;
    }

    bool value()
    {
        const auto type = byte();
        if (!type)
            return false;
        switch (*type) {
        case 0: // unchanged
        case SQLITE_NULL:
            return true;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(8);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const auto size = number();
            return size && skip(*size);
        }
        default:
            return false;
        }
    }

    QByteArrayView m_bytes;
    quint64 m_columns = 0; ///< of the table whose rows follow; 0: none was named yet
};

} // namespace

bool isReadableChangeset(QByteArrayView part)
{
    return ChangesetWalk(part).toEnd();
}

} // namespace vodhuk
