#include "ui/table/freezabletable.h"

#include "ui/common/appearance.h"
#include "ui/table/freezableheader.h"

#include <QAbstractItemDelegate>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace vodhuk
{

FreezableTable::FreezableTable(QWidget *parent)
    : QTableView(parent)
    , m_heads(new FreezableHeader(this))
{
    setHorizontalHeader(m_heads);
}

void FreezableTable::freezeUpTo(int column)
{
    m_heads->freezeUpTo(column);
    viewport()->update();
}

QModelIndex FreezableTable::indexAt(const QPoint &place) const
{
    if (place.x() >= m_heads->frozenWidth())
        return QTableView::indexAt(place);
    const int row = rowAt(place.y());
    return row < 0 ? QModelIndex() : model()->index(row, m_heads->columnSeenAt(place.x()), rootIndex());
}

QRect FreezableTable::visualRect(const QModelIndex &index) const
{
    const QRect cell = QTableView::visualRect(index);
    return cell.isEmpty() || !m_heads->isFrozen(index.column()) ? cell
                                                                : cell.translated(m_heads->offset(), 0);
}

/// What stays is in sight already; other cells must not stop under it.
void FreezableTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar &bar = *horizontalScrollBar();
    const int before = bar.value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    if (m_heads->isFrozen(index.column()))
        bar.setValue(before);
    else if (const int covered = m_heads->frozenWidth() - visualRect(index).left(); covered > 0)
        bar.setValue(bar.value() - covered);
}

/// Scrolling moves what is on the screen, also what is painted to stay.
void FreezableTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update();
    m_heads->viewport()->update();
}

void FreezableTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_heads->frozenWidth() > event->rect().left())
        paintFrozen(event->rect());
}

void FreezableTable::paintFrozen(const QRect &area)
{
    const int width = m_heads->frozenWidth();
    QPainter painter(viewport());
    if (horizontalOffset() != 0) {
        const QList<int> columns = m_heads->frozenColumns();
        const QRect place(0, area.top(), width, area.height());
        painter.fillRect(place, palette().base());
        painter.setClipRect(place);
        const int first = rowAt(area.top());
        const int last = rowAt(area.bottom());
        const int end = last < 0 ? model()->rowCount(rootIndex()) : last + 1;
        for (int row = first; row >= 0 && row < end; ++row)
            paintRow(painter, row, columns);
    }
    painter.fillRect(QRect(width - 1, area.top(), 1, area.height()), Appearance::current().muted);
}

void FreezableTable::paintRow(QPainter &painter, int row, const QList<int> &columns) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State usual = option.state;
    for (const int column : columns) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        option.rect = visualRect(index);
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus,
                             index == currentIndex() && (hasFocus() || viewport()->hasFocus()));
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace vodhuk
