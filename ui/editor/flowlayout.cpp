#include "ui/editor/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace vodhuk
{

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int place, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(place, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int place) const
{
    return m_items.value(place);
}

QLayoutItem *FlowLayout::takeAt(int place)
{
    return place >= 0 && place < m_items.size() ? m_items.takeAt(place) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect &area, bool apply) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    QPoint at = inner.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(std::max(inner.width(), 0), QWIDGETSIZE_MAX));
        if (at.x() > inner.left() && at.x() + size.width() > inner.right() + 1) {
            at = QPoint(inner.left(), at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        if (item == m_items.last())
            size.setWidth(std::max(size.width(), inner.right() + 1 - at.x()));
        if (apply)
            item->setGeometry(QRect(at, size));
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - area.top() + contentsMargins().bottom();
}

} // namespace vodhuk
