/// Draws a Timeline: bars per month, quarter or year, stacked by instrument family, with the events of the period.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

[[nodiscard]] Picture timelinePicture(const Timeline &timeline, const PictureStyle &style,
                                      const PictureCaption &caption = {});

/// Months for up to seven years, quarters for up to twenty, else years.
[[nodiscard]] TimeBin binFor(qsizetype months);

/// "March 2022", "2022, quarter 1", "2022".
[[nodiscard]] QString binInWords(const Timeline &timeline, int bin, const Wording &words);

/// What restricts a query to one bin: `surely:`, for a bar counts those records alone that lie in it for certain.
[[nodiscard]] Condition binCondition(const Timeline &timeline, int bin);

/// "responses per month"
[[nodiscard]] QString unitPerBin(TimeBin bin, CountUnit unit, const Wording &words);

} // namespace vodhuk
