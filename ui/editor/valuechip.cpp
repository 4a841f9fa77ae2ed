#include "ui/editor/valuechip.h"

#include "ui/common/appearance.h"

#include <QKeyEvent>
#include <QPainter>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{
const QString cross = u"×"_s;
}

ValueChip::ValueChip(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setAccessibleName(tr("%1: take away").arg(label));
    setToolTip(tr("Take away “%1”").arg(label));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &ValueChip::removalWanted);
}

QSize ValueChip::sizeHint() const
{
    if (m_size.isEmpty()) {
        const QFontMetrics letters = fontMetrics();
        m_size = {letters.horizontalAdvance(text()) + letters.horizontalAdvance(cross) + 6 * spacing,
                  letters.height() + 2 * spacing};
    }
    return m_size;
}

QSize ValueChip::minimumSizeHint() const
{
    return {12 * spacing, sizeHint().height()};
}

void ValueChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_size = {};
    QAbstractButton::changeEvent(event);
}

void ValueChip::paintEvent(QPaintEvent * /*event*/)
{
    const Appearance look = Appearance::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(look.accent) : Qt::NoPen);
    painter.setBrush(underMouse() ? look.hover : look.selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing, spacing);
    const QRect area = rect().adjusted(2 * spacing, 0, -2 * spacing, 0);
    const int crossWidth = fontMetrics().horizontalAdvance(cross);
    const QRect words = area.adjusted(0, 0, -crossWidth - spacing, 0);
    painter.setPen(look.text);
    painter.drawText(words, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(look.muted);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, cross);
}

void ValueChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removalWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace vodhuk
