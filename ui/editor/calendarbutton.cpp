#include "ui/editor/calendarbutton.h"

#include "ui/common/appearance.h"

#include <QPainter>

namespace vodhuk
{

namespace
{

constexpr int side = 3 * spacing;

/// Two rings, a head, and three rows of days.
void drawLeaf(QPainter &painter, const QRectF &leaf)
{
    const qreal step = leaf.width() / 4;
    painter.drawRect(leaf);
    painter.drawLine(QPointF(leaf.left(), leaf.top() + step), QPointF(leaf.right(), leaf.top() + step));
    for (int ring : {1, 3}) {
        const qreal x = leaf.left() + ring * step;
        painter.drawLine(QPointF(x, leaf.top() - 2), QPointF(x, leaf.top() + 1));
    }
    for (int row : {2, 3}) {
        for (int day : {1, 2, 3})
            painter.drawPoint(QPointF(leaf.left() + day * step, leaf.top() + row * step));
    }
}

} // namespace

CalendarButton::CalendarButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setIconSize({side, side});
    setAccessibleName(tr("Calendar"));
    setToolTip(tr("Pick a day from the calendar (Alt+Down)"));
}

void CalendarButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    const Appearance look = Appearance::current();
    painter.setPen(QPen(isEnabled() && underMouse() ? look.accent : look.muted, 1.2));
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF leaf(0, 0, side, side);
    leaf.moveCenter(QRectF(rect()).center() + QPointF(0, 1));
    drawLeaf(painter, leaf);
}

} // namespace vodhuk
