/// The frame around a mark that is chosen, or that the keys stand on.
#pragma once

#include "ui/pictures/picture.h"

class QPainter;

namespace vodhuk
{

/// Along the border of its shape, if it has one, else around the area that answers to the pointer. `width` of the line.
void paintMarkFrame(QPainter &painter, const Mark &mark, const Appearance &appearance, int width);

} // namespace vodhuk
