#include "ui/pictures/scrollroom.h"

#include <QScrollArea>
#include <QScrollBar>

namespace vodhuk
{

ScrollRoom::ScrollRoom(const QWidget &widget)
    : m_widget(widget)
{
    QWidget *viewport = widget.parentWidget();
    auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    if (area && area->widget() == &widget)
        m_area = area;
}

QSize ScrollRoom::size() const
{
    return m_area ? m_area->viewport()->size() : m_widget.size();
}

QPoint ScrollRoom::scrolled() const
{
    return m_area ? QPoint(m_area->horizontalScrollBar()->value(), m_area->verticalScrollBar()->value())
                  : QPoint();
}

void ScrollRoom::moveTo(const QPoint &corner) const
{
    if (!m_area)
        return;
    m_area->horizontalScrollBar()->setValue(corner.x());
    m_area->verticalScrollBar()->setValue(corner.y());
}

void ScrollRoom::put(const QPointF &place, const QPointF &there) const
{
    moveTo((place - there).toPoint());
}

void ScrollRoom::show(const QPoint &place, int around) const
{
    if (m_area)
        m_area->ensureVisible(place.x(), place.y(), around, around);
}

} // namespace vodhuk
