/// Draws Respondents on a map of states: a fill says whether and with which family, a number how many.
#pragma once

#include "core/analysis/respondents.h"
#include "ui/pictures/mapprojection.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// Small states are labelled dots; organisations and what lies outside the map are listed beside or below it.
[[nodiscard]] Picture statesMapPicture(const Respondents &numbers, MapArea area, const PictureStyle &style,
                                       const PictureCaption &caption = {});

} // namespace vodhuk
