/// Draws Gaps: what one actor has done and the other has not, as a table in three parts.
#pragma once

#include "core/analysis/gaps.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// The rows decide the height.
[[nodiscard]] Picture gapsPicture(const Gaps &gaps, QDate day, const PictureStyle &style,
                                  const PictureCaption &caption = {});

} // namespace vodhuk
