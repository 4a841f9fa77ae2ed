/// What holds on one day: which measures are in force, for certain or perhaps, and which of them are eased by licence.
#pragma once

#include "core/codebook/classification.h"
#include "core/index/indexdata.h"

namespace vodhuk
{

/// As inForceOn() for the measure that has these days (Julian).
[[nodiscard]] InForce inForceOn(const MeasureDays &measure, qint32 day);

/// The days on which it is in force for certain; `latest` is openEnd without an end. Empty if there are none.
[[nodiscard]] RowDays certainDays(const MeasureDays &measure);

/// The days on which it may be in force, with open ends; empty without a start, or if it ended before it began.
[[nodiscard]] RowDays possibleDays(const MeasureDays &measure);

/// The measures of a record, of any kind as for `in-force:`, that are or may be in force on a day.
struct DayState {
    qint32 certain = 0;
    qint32 possible = 0; ///< further ones that may be
    qint32 eased = 0;    ///< of both, those that may be eased on the day
    bool operator==(const DayState &) const = default;

    void add(const MeasureDays &measure, qint32 day);
    [[nodiscard]] bool holds() const { return certain + possible > 0; }
    [[nodiscard]] bool isEased() const { return holds() && eased == certain + possible; }
};

/// "● for certain", "○ perhaps", "● for certain, ◐ eased by licence"; empty if nothing holds. The signs tell it without colour.
[[nodiscard]] QString dayStateInWords(const DayState &state, const QString &language);

} // namespace vodhuk
