/// Draws Lanes: countermoves, responses and reactions in three columns, time running down, lines for their links.
#pragma once

#include "core/analysis/lanes.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// Responses stand in the middle, since the others are linked with them: no line crosses a text. The records decide the height.
[[nodiscard]] Picture lanesPicture(const Lanes &numbers, const PictureStyle &style,
                                   const PictureCaption &caption = {});

} // namespace vodhuk
