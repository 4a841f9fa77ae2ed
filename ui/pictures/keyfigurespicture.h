/// Draws KeyFigures: a strip of large numbers, each with its unit and day.
#pragma once

#include "core/analysis/keyfigures.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

[[nodiscard]] Picture keyFiguresPicture(const KeyFigures &figures, const PictureStyle &style,
                                        const PictureCaption &caption = {});

} // namespace vodhuk
