/// Sets the texts of a picture in the fonts that a briefing has for their scripts.
#pragma once

#include "ui/pictures/picture.h"

namespace vodhuk
{

/// The picture with each text in parts of one font; what no font has is written as its code.
[[nodiscard]] Picture paperPicture(Picture picture);

} // namespace vodhuk
