/// The functions that make the kinds of pictures; picturekinds.cpp puts them in their order.
#pragma once

#include "ui/pictures/picturekinds.h"

namespace vodhuk
{

[[nodiscard]] PictureKind keyFiguresKind();
[[nodiscard]] PictureKind timelineKind();
[[nodiscard]] PictureKind sanctionsKind();
[[nodiscard]] PictureKind matrixKind();
[[nodiscard]] PictureKind actorsKind();
[[nodiscard]] PictureKind instrumentsKind();
[[nodiscard]] PictureKind framingKind();
[[nodiscard]] PictureKind bindingKind();
[[nodiscard]] PictureKind alignmentKind();
[[nodiscard]] PictureKind lanesKind();
[[nodiscard]] PictureKind europeMapKind();
[[nodiscard]] PictureKind worldMapKind();

[[nodiscard]] PictureKind stepsKind();
[[nodiscard]] PictureKind barsKind();
[[nodiscard]] PictureKind triggersKind();
[[nodiscard]] PictureKind framingBindingKind();
[[nodiscard]] PictureKind listingsKind();
[[nodiscard]] PictureKind gapsKind();
[[nodiscard]] PictureKind calendarKind();

} // namespace vodhuk
