#include "core/query/dateorder.h"

#include "core/catalogue/rows.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Counts upwards in the order wanted: downwards all numbers are negated. A record without a date is last in both.
struct DatedRow {
    qint64 earliest = 0;
    qint64 latest = 0;
    qint64 id = 0;
    auto operator<=>(const DatedRow &) const = default;
};

constexpr qint64 first = std::numeric_limits<qint64>::min();
constexpr qint64 last = std::numeric_limits<qint64>::max();

qint64 place(const Statement &row, int column, qint64 open, qint64 sign)
{
    return row.isNull(column) ? open : sign * row.number(column);
}

/// An open start comes before all days, an open end behind them; downwards both come last.
DatedRow datedRow(const Statement &row, bool descending)
{
    const qint64 sign = descending ? -1 : 1;
    const bool hasNone = row.isNull(1) && row.isNull(2);
    const qint64 openStart = hasNone || descending ? last : first;
    return {place(row, 1, openStart, sign), place(row, 2, last, sign), sign * row.number(0)};
}

} // namespace

Result<std::vector<ResponseId>> idsByDate(const Database &database, const QueryEngine::Filter &filter,
                                          bool descending)
{
    std::vector<DatedRow> rows;
    const QString sql =
        u"SELECT response.id, response.date_earliest, response.date_latest FROM response WHERE "_s +
        filter.sql;
    const auto read = forEachRow(database, sql, filter.values,
                                 [&](const Statement &row) { rows.push_back(datedRow(row, descending)); });
    if (!read)
        return std::unexpected(read.error());
    if (!std::ranges::is_sorted(rows))
        std::ranges::sort(rows);
    std::vector<ResponseId> ids;
    ids.reserve(rows.size());
    for (const DatedRow &row : rows)
        ids.push_back(ResponseId{descending ? -row.id : row.id});
    return ids;
}

} // namespace vodhuk
