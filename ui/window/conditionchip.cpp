#include "ui/window/conditionchip.h"

#include "ui/common/chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int widest = 80 * spacing;

} // namespace

ConditionChip::ConditionChip(const QString &label, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(label);
    setObjectName(u"conditionChip"_s);
    setAccessibleName(tr("%1. Press to take this condition away, F2 to edit it").arg(label));
    setToolTip(tr("%1\nClick to edit it, on × to take it away").arg(label));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize ConditionChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = metrics.horizontalAdvance(text() + u"  ×"_s) + 4 * spacing;
    return {std::min(width, widest), metrics.height() + 2 * spacing + 2};
}

QSize ConditionChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 16 * spacing), sizeHint().height()};
}

void ConditionChip::paintEvent(QPaintEvent *)
{
    const Appearance look = Appearance::current();
    const QColor colour = m_tone == Tone::Included ? look.accent : look.error;
    ChipTone tone = ChipTone::of(colour, look);
    if (!hasFocus() && !underMouse())
        tone.rim = tone.fill;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colour : tone.rim, hasFocus() ? 2 : 1,
                        m_tone == Tone::Wrong ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(tone.text);
    const QString cross = u" ×"_s;
    const QRect inside = rect().adjusted(2 * spacing, 0, -2 * spacing, 0);
    const int room = inside.width() - fontMetrics().horizontalAdvance(cross);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, cross);
}

/// F2 is meant for the condition that has the focus, not for the record, which the window would edit.
bool ConditionChip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

int ConditionChip::crossLeft() const
{
    return width() - 3 * spacing - fontMetrics().horizontalAdvance(u'×');
}

void ConditionChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return click();
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT editWanted();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ConditionChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnText = event->button() == Qt::LeftButton && isDown() && hitButton(event->pos()) &&
                          event->position().x() < crossLeft();
    if (!isOnText)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT editWanted();
}

} // namespace vodhuk
