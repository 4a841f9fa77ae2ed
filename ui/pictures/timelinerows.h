/// Draws a Timeline of many values: a row of bars for each of them, all to one scale.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// Of a timeline whose stacks stand apart and that has bins; the rows decide the height. Without its table and text alternative.
[[nodiscard]] Picture timelineRows(const Timeline &timeline, const PictureStyle &style,
                                   const PictureCaption &caption);

} // namespace vodhuk
