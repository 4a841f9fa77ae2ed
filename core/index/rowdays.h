/// Days of records as an index keeps them: read from a table, and told as years and months.
#pragma once

#include "core/catalogue/database.h"
#include "core/index/indexdata.h"

#include <QDate>

#include <optional>

namespace vodhuk
{

/// Of two columns, from `column` on. Both NULL: empty; one: open on that side.
[[nodiscard]] RowDays daysOf(const Statement &row, int column);

/// For a SELECT from `measure`: the dates of its record's milestones `eased`, and what they mean for MeasureDays::easedFrom.
inline constexpr const char *easingColumn =
    "iif(measure.status = 'in_force_eased', coalesce((SELECT group_concat(milestone.date, char(10)) FROM "
    "milestone WHERE milestone.response_id = measure.response_id AND milestone.role = 'eased'), ''), NULL)";
[[nodiscard]] qint32 easedFrom(const Statement &row, int column);

/// Without a day `open`, which is RowDays::openStart or RowDays::openEnd.
[[nodiscard]] qint32 julianDay(const std::optional<QDate> &day, qint32 open);

/// 0 for a day that is `open`.
[[nodiscard]] int yearOf(qint32 day, qint32 open);

/// Months of all years on one line; 0 unless both days lie in one month.
[[nodiscard]] int monthOf(const RowDays &days);

} // namespace vodhuk
