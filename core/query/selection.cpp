#include "core/query/selection.h"

#include "core/catalogue/rows.h"

#include <array>
#include <bit>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Looking up the values of one record takes about as long as passing those of this many.
constexpr qint64 passedPerLookup = 2;

Result<qint64> numberOf(const Database &database, const QString &sql)
{
    qint64 number = 0;
    const auto read = forEachRow(database, sql, {}, [&](const Statement &row) { number = row.number(0); });
    if (!read)
        return std::unexpected(read.error());
    return number;
}

} // namespace

Status fillSelection(const Database &database, const QueryEngine::Filter &filter)
{
    const std::array<QString, 2> clear = {
        u"CREATE TABLE IF NOT EXISTS temp.selection (id INTEGER PRIMARY KEY)"_s,
        u"DELETE FROM temp.selection"_s};
    for (const QString &sql : clear) {
        auto statement = database.scratch(sql);
        if (!statement)
            return std::unexpected(statement.error());
        VODHUK_TRY(statement->run());
    }
    auto statement = database.scratch(
        u"INSERT INTO temp.selection SELECT response.id FROM response WHERE "_s + filter.sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (const QVariant &value : filter.values)
        statement->bind(value);
    return statement->run();
}

Result<Selection> Selection::read(const Database &database)
{
    const auto size = numberOf(database, u"SELECT count(*) FROM temp.selection"_s);
    VODHUK_TRY(size);
    const auto all = numberOf(database, u"SELECT count(*) FROM response"_s);
    VODHUK_TRY(all);
    Selection selection;
    selection.m_wide = *size * passedPerLookup >= *all;
    if (!selection.m_wide)
        return selection;
    selection.m_places.resize(std::bit_ceil(static_cast<size_t>(*size) * 2 + 1));
    VODHUK_TRY(forEachRow(database, u"SELECT id FROM temp.selection"_s, {},
                          [&](const Statement &row) { selection.insert(row.number(0)); }));
    return selection;
}

/// Where the record is, or where it would be.
size_t Selection::placeOf(qint64 record) const
{
    const size_t mask = m_places.size() - 1;
    size_t place = (static_cast<quint64>(record) * 0x9E3779B97F4A7C15ULL >> 32) & mask;
    while (m_places[place] != 0 && m_places[place] != record)
        place = (place + 1) & mask;
    return place;
}

void Selection::insert(qint64 record)
{
    m_places[placeOf(record)] = record;
}

bool Selection::contains(qint64 record) const
{
    return m_places[placeOf(record)] != 0;
}

} // namespace vodhuk
