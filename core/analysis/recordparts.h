/// What hangs on the records of a query, by their rows: measures, listings, stated numbers, adopters, groups.
#pragma once

#include "core/analysis/recordsets.h"

#include <map>
#include <memory>

namespace vodhuk
{

/// Of an engine with an index, those of all its records, which live as long as the engine; look at those of rows of the selection alone.
template <class Part>
using PartsOfRecords = std::shared_ptr<const PartsByRow<Part>>;

/// Those that withdraw a benefit, perhaps others too.
[[nodiscard]] Result<PartsOfRecords<MeasureDays>> measuresOf(const RecordSets &records);

/// Of any kind, as for `in-force:`.
[[nodiscard]] Result<PartsOfRecords<MeasureDays>> allMeasuresOf(const RecordSets &records);

struct RecordListings {
    PartsOfRecords<ListedDays> listings;
    std::shared_ptr<const std::vector<ListedTarget>> targets; ///< by the places that `listings` has of them
};
[[nodiscard]] Result<RecordListings> listingsOf(const RecordSets &records);

/// Of those records alone that say a number.
[[nodiscard]] Result<PartsOfRecords<AddedNumbers>> addedNumbersOf(const RecordSets &records);

/// Rows by actor, whether it adopted alone or with others.
[[nodiscard]] Result<std::map<ActorId, RowSet>> rowsByAdopter(const RecordSets &records);

/// Rows of each group in which records were coordinated.
[[nodiscard]] Result<std::vector<RowSet>> coordinationGroups(const RecordSets &records);

/// Calls `take` with each part of these rows.
template <class Part, class Take>
void forEachPart(const PartsByRow<Part> &parts, const RowSet &rows, Take take)
{
    parts.visit(rowNumbers(rows), take);
}

/// Those of `rows` that have a part.
template <class Part>
[[nodiscard]] RowSet rowsWithPart(const PartsByRow<Part> &parts, const RowSet &rows)
{
    std::vector<quint32> found;
    for (const Part &part : parts.all()) {
        if (found.empty() || found.back() != part.row)
            found.push_back(part.row);
    }
    RowSet having;
    having.addMany(found.size(), found.data());
    return having & rows;
}

} // namespace vodhuk
