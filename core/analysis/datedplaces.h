/// Records that are linked with each other, in the order of their dates, and which of them a query lets be shown.
#pragma once

#include "core/analysis/foremost.h"
#include "core/analysis/recordsets.h"

#include <functional>

namespace vodhuk
{

/// A record among others by date: by its earliest, then its latest day; what is not dated comes last.
struct DatedPlace {
    qint64 earliest = 0;
    qint64 latest = 0;
    qint64 id = 0;
    auto operator<=>(const DatedPlace &) const = default;
};

/// Of a row of the records.
[[nodiscard]] DatedPlace placeOf(quint32 row, const RecordSets &records);

/// For the latest of many records.
using LatestPlaces = Foremost<DatedPlace, std::greater<>>;

/// Rows of the records. Those of an index stand by date: beginning with the last, the others soon come too late.
void addPlaces(LatestPlaces &places, const RowSet &rows, const RecordSets &records);

/// The conditions of a query that say which records may be shown at all: those on status and sensitivity.
[[nodiscard]] Query showable(const Query &query);

/// The records of a query, and among all those that it lets be shown.
struct LinkedRecords {
    RecordSets selected;
    RecordSets shown;

    /// Records of any kind are shown; those selected as the query says.
    [[nodiscard]] static std::expected<Result<LinkedRecords>, QueryError>
    select(const QueryEngine &engine, const Query &query, const Cancellation &cancellation);
};

} // namespace vodhuk
