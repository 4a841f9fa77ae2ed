#include "ui/table/freezableheader.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace vodhuk
{

namespace
{

/// The same event as if nothing were scrolled: Qt looks for the section below it.
QMouseEvent movedBy(int way, const QMouseEvent &event)
{
    return {event.type(),          event.position() + QPointF(way, 0),
            event.scenePosition(), event.globalPosition(),
            event.button(),        event.buttons(),
            event.modifiers()};
}

} // namespace

FreezableHeader::FreezableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void FreezableHeader::freezeUpTo(int column)
{
    m_lastFrozen = column;
    viewport()->update();
}

int FreezableHeader::widthOfFrozen() const
{
    int width = 0;
    const int last = m_lastFrozen < 0 ? -1 : visualIndex(m_lastFrozen);
    for (int place = 0; place <= last; ++place)
        width += sectionSize(logicalIndex(place)); // 0 for hidden ones
    return width;
}

int FreezableHeader::frozenWidth() const
{
    const int width = widthOfFrozen();
    return width * 4 <= viewport()->width() * 3 ? width : 0;
}

bool FreezableHeader::isFrozen(int column) const
{
    return frozenWidth() > 0 && visualIndex(column) <= visualIndex(m_lastFrozen);
}

QList<int> FreezableHeader::frozenColumns() const
{
    QList<int> columns;
    const int last = frozenWidth() > 0 ? visualIndex(m_lastFrozen) : -1;
    for (int place = 0; place <= last; ++place) {
        if (const int column = logicalIndex(place); !isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

int FreezableHeader::columnSeenAt(int x) const
{
    return logicalIndexAt(x < frozenWidth() ? x - offset() : x);
}

void FreezableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (offset() == 0)
        return;
    QPainter painter(viewport());
    for (const int column : frozenColumns()) {
        const QRect place(sectionPosition(column), 0, sectionSize(column), viewport()->height());
        painter.fillRect(place, palette().window());
        paintSection(&painter, place, column);
    }
}

bool FreezableHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int way = help->pos().x() < frozenWidth() ? -offset() : 0;
    QHelpEvent moved(help->type(), help->pos() + QPoint(way, 0), help->globalPos());
    return QHeaderView::viewportEvent(&moved);
}

/// The frozen column whose right edge can be dragged there; -1: none, or nothing is scrolled, and Qt sizes them itself.
int FreezableHeader::columnToSizeAt(int x) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    for (const int column : frozenColumns()) {
        const int edge = sectionPosition(column) + sectionSize(column);
        if (offset() != 0 && x < edge && x >= edge - grip && sectionResizeMode(column) == Interactive)
            return column;
    }
    return -1;
}

void FreezableHeader::mousePressEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    m_sized = event->button() == Qt::LeftButton ? columnToSizeAt(x) : -1;
    if (m_sized >= 0) {
        m_sizedFrom = sectionPosition(m_sized);
        return;
    }
    m_isPressedFrozen = x < frozenWidth();
    QMouseEvent moved = movedBy(m_isPressedFrozen ? -offset() : 0, *event);
    QHeaderView::mousePressEvent(&moved);
}

/// Qt passes over moves left of the first section, so that frozen columns cannot be sized by it while others are scrolled.
void FreezableHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (m_sized >= 0)
        return resizeSection(m_sized, std::max(minimumSectionSize(), x - m_sizedFrom + 1));
    const bool isPressed = event->buttons() != Qt::NoButton;
    if (!isPressed && columnToSizeAt(x) >= 0)
        return viewport()->setCursor(Qt::SplitHCursor);
    const bool isFrozen = isPressed ? m_isPressedFrozen : x < frozenWidth();
    if (!isPressed && isFrozen && offset() != 0)
        return viewport()->unsetCursor();
    QMouseEvent moved = movedBy(isFrozen ? -offset() : 0, *event);
    QHeaderView::mouseMoveEvent(&moved);
}

void FreezableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_sized, -1) >= 0)
        return;
    QMouseEvent moved = movedBy(m_isPressedFrozen ? -offset() : 0, *event);
    QHeaderView::mouseReleaseEvent(&moved);
    m_isPressedFrozen = false;
}

void FreezableHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int way = event->position().x() < frozenWidth() ? -offset() : 0;
    QMouseEvent moved = movedBy(way, *event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

} // namespace vodhuk
