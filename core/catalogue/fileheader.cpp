#include "core/catalogue/fileheader.h"

#include "core/catalogue/database.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <sqlite3.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr qsizetype headerSize = 100;

quint32 bigEndian(const QByteArray &bytes, qsizetype place)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes[place + i]);
    return value;
}

std::unexpected<Error> unreadable(int code)
{
    return fail(ErrorKind::Io, Texts::tr("The file cannot be read: %1.").arg(qt_error_string(code)));
}

/// The first bytes, fewer of a shorter file, and its length.
struct Head {
    QByteArray bytes;
    qint64 fileSize = 0;
};

std::optional<Head> headOf(sqlite3 *connection)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return std::nullopt;
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return std::nullopt;
    Head head{QByteArray(static_cast<qsizetype>(std::min<qint64>(size, headerSize)), '\0'), size};
    if (!head.bytes.isEmpty() &&
        file->pMethods->xRead(file, head.bytes.data(), static_cast<int>(head.bytes.size()), 0) != SQLITE_OK)
        return std::nullopt;
    return head;
}

} // namespace

Status checkPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound,
                    Texts::tr("There is no such file. Check the name, or make a new catalogue."));
    if (file.isDir())
        return unreadable(EISDIR);
    return file.isReadable() ? Status() : unreadable(EACCES);
}

Status checkHeader(sqlite3 *connection, const QString &path)
{
    const auto head = headOf(connection);
    if (!head)
        return unreadable(EIO);
    const QByteArray &header = head->bytes;
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)) || header.size() < headerSize)
        return fail(ErrorKind::NotACatalogue,
                    Texts::tr("This is not a catalogue of this program. Nothing was changed in it."));
    if (bigEndian(header, 68) != applicationId)
        return fail(
            ErrorKind::NotACatalogue,
            Texts::tr("This is a database of another program, not a catalogue. Nothing was changed in it."));
    const quint32 pageSize = (static_cast<quint8>(header[16]) << 8 | static_cast<quint8>(header[17]));
    const qint64 expected = static_cast<qint64>(pageSize == 1 ? 65536 : pageSize) * bigEndian(header, 28);
    const bool hasJournal = QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo::exists(path + u"-journal"_s);
    if (bigEndian(header, 24) == bigEndian(header, 92) && head->fileSize < expected && !hasJournal)
        return fail(ErrorKind::Damaged,
                    Texts::tr("The catalogue is damaged: its end is missing. Restore it from a backup."),
                    u"%1 of %2 bytes"_s.arg(head->fileSize).arg(expected));
    return {};
}

} // namespace vodhuk
