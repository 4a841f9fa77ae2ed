#include "ui/table/groupfolding.h"

#include "ui/common/appearance.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/rowgrouping.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace vodhuk
{

namespace
{

constexpr int margin = 2 * spacing;

/// To the side while the group is folded, else down.
void paintAngle(QPainter &painter, QPointF middle, bool isOpen)
{
    const double half = spacing / 2.0 + 1;
    const QPolygonF angle =
        isOpen ? QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                            middle + QPointF(half, -half / 2)})
               : QPolygonF({middle + QPointF(-half / 2, -half), middle + QPointF(half / 2, 0),
                            middle + QPointF(-half / 2, half)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(angle);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Label, and the count behind it.
void paintWords(QPainter &painter, const QRect &place, const QString &label, qint64 count,
                const Appearance &appearance)
{
    const QString number = QLocale().toString(count);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(appearance.text);
    const int room = place.width() - painter.fontMetrics().horizontalAdvance(number) - 2 * margin;
    const QString shown = painter.fontMetrics().elidedText(label, Qt::ElideRight, room);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const int end = painter.fontMetrics().horizontalAdvance(shown) + 2 * margin;
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(appearance.muted);
    painter.drawText(place.adjusted(end, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     number);
}

} // namespace

GroupFolding::GroupFolding(ResponseTableModel &model, QTableView &table)
    : QObject(&table)
    , m_model(model)
    , m_grouping(model.grouping())
    , m_table(table)
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(&m_grouping, &RowGrouping::aboutToReset, this, &GroupFolding::keepPlace);
    connect(&m_grouping, &RowGrouping::reset, this, &GroupFolding::comeBack);
}

void GroupFolding::keepPlace()
{
    const int row = m_table.currentIndex().row();
    m_kept.reset();
    if (m_grouping.isActive() && m_grouping.isGroup(row))
        m_kept = m_grouping.codeAt(row);
}

void GroupFolding::comeBack()
{
    const int row = m_grouping.isActive() && m_kept ? m_grouping.rowOfCode(*m_kept) : -1;
    if (row >= 0)
        goTo(row);
}

bool GroupFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (m_grouping.isActive() && watched == &m_table && event->type() == QEvent::KeyPress &&
        press(*static_cast<QKeyEvent *>(event)))
        return true;
    if (m_grouping.isActive() && watched == m_table.viewport())
        click(*event);
    return QObject::eventFilter(watched, event);
}

bool GroupFolding::press(const QKeyEvent &event)
{
    const int row = m_table.currentIndex().row();
    const Qt::KeyboardModifiers others = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (row < 0 || others != Qt::NoModifier)
        return false;
    return m_grouping.isLine(row) ? pressOnLine(event.key(), row) : pressOnRecord(event.key(), row);
}

bool GroupFolding::pressOnLine(int key, int row)
{
    switch (key) {
    case Qt::Key_Right:
        if (m_grouping.isOpen(row) && row + 1 < m_grouping.rowCount() && !m_grouping.isLine(row + 1))
            goTo(row + 1);
        else
            setOpen(row, true);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Left:
    case Qt::Key_Minus:
        setOpen(row, key == Qt::Key_Plus);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        setOpen(row, !m_grouping.isOpen(row));
        return true;
    default:
        return false;
    }
}

bool GroupFolding::pressOnRecord(int key, int row)
{
    const bool goesUp = key == Qt::Key_Left && isFirstCell();
    if (!goesUp && key != Qt::Key_Minus)
        return false;
    const int line = m_grouping.lineAbove(row);
    goTo(line);
    if (key == Qt::Key_Minus)
        setOpen(line, false);
    return true;
}

bool GroupFolding::isFirstCell() const
{
    const QHeaderView &heads = *m_table.horizontalHeader();
    for (int place = heads.visualIndex(m_table.currentIndex().column()) - 1; place >= 0; --place) {
        if (!heads.isSectionHidden(heads.logicalIndex(place)))
            return false;
    }
    return true;
}

/// The current row of a group that is folded would move on to another record, which would then be read.
void GroupFolding::setOpen(int row, bool open)
{
    const int current = m_table.currentIndex().row();
    if (!open && current >= 0 && m_grouping.lineAbove(current) == row)
        goTo(row);
    m_grouping.setOpen(row, open);
}

void GroupFolding::goTo(int row)
{
    const int column = std::max(m_table.currentIndex().column(), 0);
    const bool isHidden = m_table.isColumnHidden(column);
    m_table.setCurrentIndex(m_model.index(row, isHidden ? int(ResponseTableModel::Title) : column));
}

/// A press of which a drag came, or that was the first half of a double click alone, folds once.
void GroupFolding::click(const QEvent &event)
{
    const bool isPress = event.type() == QEvent::MouseButtonPress;
    if (event.type() == QEvent::MouseButtonDblClick)
        m_pressed = -1;
    if (!isPress && event.type() != QEvent::MouseButtonRelease)
        return;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const int row = m_table.rowAt(mouse.position().toPoint().y());
    const bool isPlain = mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::NoModifier;
    if (isPress)
        m_pressed = isPlain && m_grouping.isGroup(row) ? row : -1;
    else if (const int pressed = std::exchange(m_pressed, -1); pressed >= 0 && pressed == row)
        setOpen(row, !m_grouping.isOpen(row));
}

void GroupFolding::paint(const QRect &area) const
{
    if (!m_grouping.isActive())
        return;
    QPainter painter(m_table.viewport());
    const int first = m_table.rowAt(area.top());
    const int last = m_table.rowAt(area.bottom());
    const int end = last < 0 ? m_grouping.rowCount() : last + 1;
    for (int row = first; row >= 0 && row < end; ++row) {
        if (m_grouping.isLine(row))
            paintLine(painter, row);
    }
}

void GroupFolding::paintLine(QPainter &painter, int row) const
{
    const Appearance appearance = Appearance::current();
    const QRect place(0, m_table.rowViewportPosition(row), m_table.viewport()->width(),
                      m_table.rowHeight(row));
    const bool isCurrent = m_table.currentIndex().row() == row;
    painter.setFont(m_table.font());
    painter.fillRect(place, isCurrent ? appearance.selection : appearance.panel);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), appearance.lines);
    if (isCurrent && m_table.hasFocus())
        painter.fillRect(QRect(place.left(), place.bottom() - 1, place.width(), 2), appearance.accent);
    painter.setPen(appearance.muted);
    const QRect words = place.adjusted(margin, 0, -margin, -1);
    if (!m_grouping.isGroup(row)) {
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_grouping.text(row), Qt::ElideRight, words.width()));
        return;
    }
    paintAngle(painter, QPointF(words.left() + spacing, words.center().y()), m_grouping.isOpen(row));
    paintWords(painter, words.adjusted(3 * spacing, 0, 0, 0), m_grouping.text(row), m_grouping.count(row),
               appearance);
}

} // namespace vodhuk
