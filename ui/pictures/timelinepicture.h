/// Draws a Timeline: bars per day, month, quarter or year with the events of the period; few values stacked, many in rows.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

[[nodiscard]] Picture timelinePicture(const Timeline &timeline, const PictureStyle &style,
                                      const PictureCaption &caption = {});

/// What the records of a stack have in common, for a query; nothing where no query asks for them.
[[nodiscard]] QList<Condition> stackConditions(const Timeline &timeline, const TimelineStack &stack);

/// Said below and in the text alternative.
[[nodiscard]] QStringList timelineRemarks(const Timeline &timeline, const PictureStyle &style);

/// "March 2022", "2022, quarter 1", "2022".
[[nodiscard]] QString binInWords(const Timeline &timeline, int bin, const Wording &words);

/// What restricts a query to one bin: `surely:`, for a bar counts those records alone that lie in it for certain.
[[nodiscard]] Condition binCondition(const Timeline &timeline, int bin);

/// "responses per month"
[[nodiscard]] QString unitPerBin(TimeBin bin, CountUnit unit, const Wording &words);

} // namespace vodhuk
