/// Draws an Alignment: a row for each step with the leader's date, dots where others joined or followed, in days after it.
#pragma once

#include "core/analysis/alignment.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// All names are written out below the dots; the rows decide the height.
[[nodiscard]] Picture alignmentPicture(const Alignment &numbers, const PictureStyle &style,
                                       const PictureCaption &caption = {});

} // namespace vodhuk
