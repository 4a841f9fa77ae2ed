/// Records counted by the days between which their dates lie: what strips of time, timelines and years are made of.
#pragma once

#include "core/query/queryengine.h"
#include "core/query/selection.h"

#include <optional>

namespace vodhuk
{

/// Records with the same days, equally sure, and the same family of their first instrument ("other" without one).
struct DatedCount {
    std::optional<QDate> earliest;
    std::optional<QDate> latest;
    QString family; ///< empty where it was not asked for
    qint64 count = 0;
    bool isInDoubt = false; ///< marked as uncertain or approximate
};

/// Of the records of temp.selection that have a date, in no order and without families.
[[nodiscard]] Result<std::vector<DatedCount>> countBySpans(const Database &database,
                                                           const Selection &selection);

/// Of the records that a filter selects; sorted by days, then family.
[[nodiscard]] Result<std::vector<DatedCount>> countByDays(const QueryEngine &engine,
                                                          const QueryEngine::Filter &filter);

} // namespace vodhuk
