#include "ui/common/checkbox.h"

#include "ui/common/chip.h"

#include <QPainter>

namespace vodhuk
{

void paintCheckBox(QPainter &painter, const QRectF &box, CheckMark mark, const Appearance &appearance)
{
    const QColor colour = mark == CheckMark::Tick   ? appearance.accent
                          : mark == CheckMark::Dash ? appearance.error
                                                    : blended(appearance.muted, appearance.panel, 0.35);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(mark == CheckMark::None ? appearance.ground : colour);
    painter.drawRoundedRect(box, 2.5, 2.5);
    painter.setPen(QPen(appearance.dark ? appearance.ground : QColor(Qt::white), 1.6, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = box.center();
    const double step = box.width() / 4;
    if (mark == CheckMark::Tick)
        painter.drawPolyline(QPolygonF{centre + QPointF(-step, 0), centre + QPointF(-step / 3, step * 0.8),
                                       centre + QPointF(step * 1.1, -step * 0.9)});
    if (mark == CheckMark::Dash)
        painter.drawLine(centre + QPointF(-step, 0), centre + QPointF(step, 0));
    painter.restore();
}

} // namespace vodhuk
