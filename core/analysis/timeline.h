/// Responses per month, quarter or year, stacked by something, with the events of the period.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/event.h"

namespace vodhuk
{

enum class TimeBin { Month, Quarter, Year };

struct TimelineStack {
    QString code;
    QString label;
    std::vector<qint64> counts; ///< one per bin
};

/// Counts are of records: each stands in one stack, that of the family of its first instrument; countermoves and reactions, which
/// have none, in a stack without a code.
struct Timeline {
    TimeBin bin = TimeBin::Month;
    QDate first; ///< first day of the first bin; invalid if nothing could be placed
    int bins = 0;
    std::vector<TimelineStack>
        stacks;                ///< in the order of the vocabulary instrument_family; only those that occur
    std::vector<Event> events; ///< whose earliest day lies in the period, by date
    qint64 total = 0;          ///< records of the query
    qint64 withoutBin = 0;     ///< of them, those with no date precise enough for a bin
};

/// First and last day of a bin.
[[nodiscard]] QDate binStart(const Timeline &timeline, int bin);
[[nodiscard]] QDate binEnd(const Timeline &timeline, int bin);

[[nodiscard]] std::expected<Result<Timeline>, QueryError>
timeline(const QueryEngine &engine, const Query &query, TimeBin bin, const QString &language);

} // namespace vodhuk
