/// Draws a Distribution: one horizontal bar per value, with its name and its number beside it.
#pragma once

#include "core/analysis/crosstable.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// In the order of the values, never by size; instruments under the names of their families. The rows decide the height.
[[nodiscard]] Picture distributionPicture(const Distribution &distribution, const PictureStyle &style,
                                          const PictureCaption &caption = {});

} // namespace vodhuk
