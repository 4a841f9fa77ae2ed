/// Draws Calendar: what expires or comes up for review, month by month.
#pragma once

#include "core/analysis/calendar.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// The rows decide the height.
[[nodiscard]] Picture calendarPicture(const Calendar &calendar, const Codebook &codebook,
                                      const PictureStyle &style, const PictureCaption &caption = {});

} // namespace vodhuk
