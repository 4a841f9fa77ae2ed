/// Draws FramingBinding: a grid of stated reasons by whom the responses bind, with what is not stated.
#pragma once

#include "core/analysis/framingbinding.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// The rows decide the height.
[[nodiscard]] Picture framingBindingPicture(const FramingBinding &table, const PictureStyle &style,
                                            const PictureCaption &caption = {});

} // namespace vodhuk
