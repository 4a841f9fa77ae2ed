#include "ui/pictures/markframe.h"

#include <QPainter>

namespace vodhuk
{

namespace
{

/// A little wider than the border that the picture draws itself.
void strokeBorder(QPainter &painter, const QPainterPath &border)
{
    QPen pen = painter.pen();
    pen.setWidthF(pen.widthF() + 0.8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(border, pen);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void paintMarkFrame(QPainter &painter, const Mark &mark, const Appearance &appearance, int width)
{
    painter.setPen(QPen(appearance.accent, width));
    if (const QPainterPath border = borderOf(mark); !border.isEmpty())
        strokeBorder(painter, border);
    else
        painter.drawRect(touchAreaOf(mark).adjusted(-1.5, -1.5, 1.5, 1.5));
}

} // namespace vodhuk
