#include "core/analysis/datedplaces.h"

#include <limits>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

DatedPlace placeOf(quint32 row, const RecordSets &records)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    const RowDays &days = records.daysOf(row);
    const bool hasFirst = !days.isEmpty() && days.earliest != RowDays::openStart;
    const bool hasLast = !days.isEmpty() && days.latest != RowDays::openEnd;
    return {hasFirst ? days.earliest : unknown, hasLast ? days.latest : unknown, records.idOf(row).value};
}

void addPlaces(LatestPlaces &places, const RowSet &rows, const RecordSets &records)
{
    const std::vector<quint32> numbers = rowNumbers(rows);
    for (auto row = numbers.rbegin(); row != numbers.rend(); ++row)
        places.add(placeOf(*row, records));
}

Query showable(const Query &query)
{
    Query shown;
    for (const Condition &condition : query.conditions) {
        if (condition.field == "status"_L1 || condition.field == "sensitivity"_L1)
            shown.conditions.append(condition);
    }
    return shown;
}

std::expected<Result<LinkedRecords>, QueryError>
LinkedRecords::select(const QueryEngine &engine, const Query &query, const Cancellation &cancellation)
{
    using Answer = Result<LinkedRecords>;
    auto selected = RecordSets::select(engine, query, cancellation);
    if (!selected)
        return std::unexpected(selected.error());
    if (!*selected)
        return Answer(std::unexpected(selected->error()));
    auto shown = RecordSets::select(engine, showable(query).withValues(u"kind"_s, {u"any"_s}), cancellation);
    if (!shown)
        return std::unexpected(shown.error());
    if (!*shown)
        return Answer(std::unexpected(shown->error()));
    return Answer(LinkedRecords{std::move(**selected), std::move(**shown)});
}

} // namespace vodhuk
