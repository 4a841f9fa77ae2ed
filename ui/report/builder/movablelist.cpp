#include "ui/report/builder/movablelist.h"

#include "ui/common/appearance.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace vodhuk
{

MovableList::MovableList(QWidget *parent)
    : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::NoDragDrop);
}

void MovableList::mousePressEvent(QMouseEvent *event)
{
    QListWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    const QListWidgetItem *pressed = itemAt(m_pressed);
    m_dragged = event->button() == Qt::LeftButton && pressed ? row(pressed) : -1;
    m_gap = -1;
}

/// A list that is not dragged in would choose what the mouse passes over.
void MovableList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton)) {
        if (!(event->buttons() & Qt::LeftButton))
            QListWidget::mouseMoveEvent(event);
        return;
    }
    const QPoint place = event->position().toPoint();
    if (m_gap < 0 && (place - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    scrollNear(place);
    m_gap = gapAt(place);
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void MovableList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_gap >= 0)
        drop();
    stopDragging();
}

/// Before the row whose upper half is meant, else behind it.
int MovableList::gapAt(const QPoint &place) const
{
    for (int each = 0; each < count(); ++each) {
        if (place.y() < visualItemRect(item(each)).center().y())
            return each;
    }
    return count();
}

void MovableList::scrollNear(const QPoint &place)
{
    QScrollBar &bar = *verticalScrollBar();
    const int margin = autoScrollMargin();
    if (place.y() < margin)
        bar.setValue(bar.value() - bar.singleStep());
    else if (place.y() > viewport()->height() - margin)
        bar.setValue(bar.value() + bar.singleStep());
}

void MovableList::drop()
{
    const int from = m_dragged;
    const int to = m_gap > from ? m_gap - 1 : m_gap;
    stopDragging();
    if (to != from)
        Q_EMIT moveWanted(from, to);
}

void MovableList::stopDragging()
{
    m_dragged = -1;
    m_gap = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void MovableList::moveBy(int rows)
{
    const int to = currentRow() + rows;
    if (currentRow() >= 0 && to >= 0 && to < count())
        Q_EMIT moveWanted(currentRow(), to);
}

void MovableList::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Escape && m_gap >= 0)
        stopDragging();
    else if (isAlt && event->key() == Qt::Key_Up)
        moveBy(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        moveBy(1);
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && currentRow() >= 0)
        Q_EMIT removeWanted(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void MovableList::focusOutEvent(QFocusEvent *event)
{
    stopDragging();
    QListWidget::focusOutEvent(event);
}

void MovableList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (m_gap < 0 || count() == 0)
        return;
    const int y =
        m_gap < count() ? visualItemRect(item(m_gap)).top() : visualItemRect(item(count() - 1)).bottom();
    QPainter painter(viewport());
    painter.setPen(QPen(Appearance::current().accent, 2));
    painter.drawLine(0, y, viewport()->width(), y);
}

} // namespace vodhuk
