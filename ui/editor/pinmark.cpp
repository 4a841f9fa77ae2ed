#include "ui/editor/pinmark.h"

#include "ui/common/appearance.h"

#include <QPainter>
#include <QPainterPath>

namespace vodhuk
{

PinMark::PinMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(3 * spacing, 4 * spacing);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

/// A drawing pin from the side: its head, its plate and its needle. No letter: fonts may lack it.
void PinMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = width() / 2.0;
    const qreal plate = height() * 0.55;
    QPainterPath head(QPointF(middle - 3, plate));
    head.lineTo(middle - 2, 2);
    head.lineTo(middle + 2, 2);
    head.lineTo(middle + 3, plate);
    head.closeSubpath();
    const QColor colour = Appearance::current().accent;
    painter.fillPath(head, colour);
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(middle - 5, plate), QPointF(middle + 5, plate));
    painter.drawLine(QPointF(middle, plate), QPointF(middle, height() - 2));
}

} // namespace vodhuk
