/// Arrows in the place of lines that lead to another page.
#pragma once

#include "ui/pictures/picture.h"

namespace vodhuk
{

/// A slanting line joins two things. Where one of them lies above or below the strip, the other gets an arrow that points there: the stump of
/// a line would not tell that it leads anywhere. A line that joins what lies on other pages is left out.
void pointToOtherPages(Picture &part, qreal top, qreal bottom);

} // namespace vodhuk
