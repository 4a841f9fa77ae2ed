#include "ui/table/rowheights.h"

#include "ui/table/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace vodhuk
{

RowHeights::RowHeights(QTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_usual(table.verticalHeader()->defaultSectionSize())
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &RowHeights::fit);
    table.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = table.model();
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &RowHeights::fitLater);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &RowHeights::fitLater);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowHeights::fitLater);
    connect(model, &QAbstractItemModel::modelReset, this, &RowHeights::fitLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowHeights::fitLater);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowHeights::fitLater);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_holdsCurrent = true;
        fitLater();
    });
}

void RowHeights::setWraps(bool wraps)
{
    m_table.setWordWrap(wraps);
    if (wraps)
        fitLater();
    else
        m_table.verticalHeader()->setDefaultSectionSize(m_usual); // of all rows, those made higher too
    m_table.viewport()->update();
}

bool RowHeights::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitLater();
    return QObject::eventFilter(watched, event);
}

void RowHeights::fitLater()
{
    if (m_table.wordWrap())
        m_later.start();
}

void RowHeights::fit()
{
    const bool isChanged = m_table.wordWrap() && fitRows();
    if (isChanged && m_holdsCurrent && m_table.currentIndex().isValid())
        m_table.scrollTo(m_table.currentIndex());
    else
        m_holdsCurrent = false;
}

/// True if a row is of another height now. While updates are off, Qt does not look for the place of each row that is made higher, which
/// passes through all rows of the table.
bool RowHeights::fitRows()
{
    QHeaderView &rows = *m_table.verticalHeader();
    const int end = m_table.model()->rowCount();
    int row = m_table.rowAt(0);
    bool isChanged = false;
    rows.setUpdatesEnabled(false);
    for (int y = row < 0 ? 0 : m_table.rowViewportPosition(row);
         row >= 0 && row < end && y < m_table.viewport()->height(); ++row) {
        const int height = wantedHeight(row);
        isChanged = isChanged || rows.sectionSize(row) != height;
        rows.resizeSection(row, height);
        y += height;
    }
    rows.setUpdatesEnabled(true);
    return isChanged;
}

/// No row grows beyond the table: its end could not be seen.
int RowHeights::wantedHeight(int row) const
{
    int height = m_usual;
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        const QModelIndex index = m_table.model()->index(row, column);
        if (const auto *delegate = qobject_cast<RowDelegate *>(m_table.itemDelegateForIndex(index)))
            height = std::max(height,
                              delegate->wrappedHeightOf(index, m_table.columnWidth(column), m_table.font()));
    }
    return std::min(height, std::max(m_usual, m_table.viewport()->height()));
}

} // namespace vodhuk
