#include "core/index/wordrows.h"

#include "core/catalogue/ordinalset.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/steadyreading.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using NumberedRows = std::shared_ptr<const std::vector<quint32>>;

/// Behind every word that begins like this one: no text has this character.
const QString &afterAll()
{
    static const QString last = QString::fromUcs4(U"\U0010FFFF");
    return last;
}

/// Reads the sets of one making. Everything that goes wrong is told by an error.
class SetReader
{
public:
    SetReader(const Database &database, qint64 making)
        : m_database(database)
        , m_making(making)
    {
    }

    [[nodiscard]] Result<NumberedRows> records(const ResponseIndex &index) const;
    [[nodiscard]] Status add(const WordWay &way, OrdinalSet &numbers) const;

private:
    using Read = std::function<bool(QByteArrayView)>;
    /// How many there were; Damaged if one could not be read.
    [[nodiscard]] Result<int> readEach(const QString &which, const QVariantList &values,
                                       const Read &read) const;
    [[nodiscard]] Result<int> readWord(WordPlace place, const QString &word, const Read &read) const
    {
        return readEach(u"word = ?"_s, {static_cast<qint64>(place), word}, read);
    }

    const Database &m_database;
    qint64 m_making;
};

Result<int> SetReader::readEach(const QString &which, const QVariantList &values, const Read &read) const
{
    auto rows =
        m_database.read(u"SELECT numbers FROM word_rows WHERE making = ? AND place = ? AND "_s + which);
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(m_making);
    for (const QVariant &value : values)
        rows->bind(value);
    VODHUK_TRY(rows->run());
    int count = 0;
    for (; rows->next(); ++count) {
        if (!read(rows->bytes(0)))
            return std::unexpected(Error{ErrorKind::Damaged, {}, u"word_rows"_s});
    }
    VODHUK_TRY(rows->status());
    return count;
}

Result<NumberedRows> SetReader::records(const ResponseIndex &index) const
{
    NumberedRows rows = index.numberedRows(m_making);
    if (rows)
        return rows;
    const auto read = readWord(WordPlace::Records, u""_s, [&](QByteArrayView bytes) {
        const auto ids = idsFrom(bytes);
        if (ids)
            rows = index.keepNumbered(m_making, *ids);
        return ids.has_value();
    });
    VODHUK_TRY(read);
    if (!rows)
        return std::unexpected(Error{ErrorKind::Damaged, {}, u"word_rows"_s});
    return rows;
}

/// Where very many words begin so, one set holds what is in all of theirs.
Status SetReader::add(const WordWay &way, OrdinalSet &numbers) const
{
    const Read add = [&](QByteArrayView set) { return numbers.add(set); };
    if (!way.starts) {
        const auto read = readWord(way.place, way.word, add);
        return read ? Status() : std::unexpected(read.error());
    }
    const WordPlace beginnings =
        way.place == WordPlace::Names ? WordPlace::NamesBeginnings : WordPlace::PlainBeginnings;
    const auto all = readWord(beginnings, way.word, add);
    VODHUK_TRY(all);
    if (*all > 0)
        return {};
    const auto each = readEach(u"word >= ? AND word < ?"_s,
                               {static_cast<qint64>(way.place), way.word, way.word + afterAll()}, add);
    return each ? Status() : std::unexpected(each.error());
}

RowSet rowsOf(const OrdinalSet &numbers, const std::vector<quint32> &rows, const ResponseIndex &index)
{
    OrdinalSet having(index.endOfRows());
    numbers.forEach([&](quint32 number) {
        if (number < rows.size() && rows[number] != IndexData::noRow)
            having.add(rows[number]);
    });
    const std::vector<quint32> inOrder = having.numbers();
    RowSet set;
    set.addMany(inOrder.size(), inOrder.data());
    return set;
}

Result<std::vector<qint64>> idsBy(const Database &database, const QString &sql, const QVariantList &values)
{
    std::vector<qint64> ids;
    VODHUK_TRY(
        forEachRow(database, sql, values, [&](const Statement &row) { ids.push_back(row.number(0)); }));
    return ids;
}

/// What was written since is as the text index says.
Status correctFresh(const Database &database, const QString &match, const ResponseIndex &index, RowSet &rows)
{
    const auto fresh = idsBy(database, u"SELECT record_id FROM word_fresh"_s, {});
    VODHUK_TRY(fresh);
    if (fresh->empty())
        return {};
    const auto found =
        idsBy(database, u"SELECT rowid FROM word_fresh_text WHERE word_fresh_text MATCH ?"_s, {match});
    VODHUK_TRY(found);
    rows -= index.rowsOf(*fresh);
    rows |= index.rowsOf(*found);
    return {};
}

Result<RowSet> readRows(const Database &database, qint64 making, const QList<WordWay> &ways,
                        const QString &match, const ResponseIndex &index)
{
    const SetReader reader(database, making);
    const auto records = reader.records(index);
    VODHUK_TRY(records);
    OrdinalSet numbers((*records)->size());
    for (const WordWay &way : ways)
        VODHUK_TRY(reader.add(way, numbers));
    RowSet rows = rowsOf(numbers, **records, index);
    VODHUK_TRY(correctFresh(database, match, index, rows));
    return rows;
}

} // namespace

Result<std::optional<RowSet>> rowsOfWord(const Database &database, const QList<WordWay> &ways,
                                         const QString &match, const ResponseIndex &index)
{
    const auto steady = SteadyReading::begin(database);
    const auto state = steady ? wordSetState(database) : std::unexpected(steady.error());
    if (state && state->valid == 0)
        return std::nullopt;
    auto rows = state ? readRows(database, state->valid, ways, match, index)
                      : Result<RowSet>(std::unexpected(state.error()));
    if (rows)
        return std::optional(*std::move(rows));
    if (rows.error().kind == ErrorKind::Cancelled)
        return std::unexpected(rows.error());
    return std::nullopt;
}

} // namespace vodhuk
