/// How many measures of the records of a query are in force on one day.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

/// Measures that withdraw a benefit.
struct InForceCounts {
    QDate day;
    qint64 certain = 0;
    qint64 possible = 0;     ///< further ones that may be
    qint64 eased = 0;        ///< of both, those that may be eased on the day
    qint64 easedUndated = 0; ///< of these, those that are eased by now, and nobody says since when
    qint64 withoutStart = 0; ///< in force on no day that can be told
    bool operator==(const InForceCounts &) const = default;
};

[[nodiscard]] std::expected<Result<InForceCounts>, QueryError> inForceCounts(const QueryEngine &engine,
                                                                             const Query &query, QDate day);

/// First and last day on which any measure of the catalogue begins or ends; both invalid if none says when. A start before or an
/// end after all calendars is no such day.
struct InForceRange {
    QDate first;
    QDate last;
    bool operator==(const InForceRange &) const = default;
};
[[nodiscard]] Result<InForceRange> inForceRange(const QueryEngine &engine);

/// The day that a query asks for with `in-force:`, if it is a single one and all that the query says of what is in force.
[[nodiscard]] std::optional<QDate> inForceDay(const Query &query);

/// The query without what it asks to be in force: as a condition days would take away what ended before them or began later, a past that
/// was not. As it is, if it asks what was not in force.
[[nodiscard]] Query ofEveryDay(const Query &query);

} // namespace vodhuk
