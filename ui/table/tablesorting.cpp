#include "ui/table/tablesorting.h"

#include "core/query/relevance.h"
#include "ui/common/workspace.h"
#include "ui/table/responsetablemodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>

#include <algorithm>

namespace vodhuk
{

TableSorting::TableSorting(Workspace &workspace, QTableView &table)
    : QObject(&table)
    , m_workspace(workspace)
    , m_table(table)
{
    QHeaderView *head = table.horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->viewport()->installEventFilter(this);
    connect(head, &QHeaderView::sectionClicked, this, &TableSorting::sortBy);
    connect(&workspace, &Workspace::queryChanged, this, &TableSorting::showOrder);
    connect(&workspace, &Workspace::queryRefused, this, &TableSorting::showOrder);
    showOrder();
}

void TableSorting::sortBy(int column)
{
    const QString key = ResponseTableModel::sortKey(column);
    const SortOrder &before = m_workspace.query().sort;
    if (!key.isEmpty() && m_addsToOrder && before.key != key) {
        sortByFurther(key);
    } else if (!key.isEmpty()) {
        Query query = m_workspace.query();
        const bool isSame = before.key == key;
        query.sort =
            SortOrder{key, isSame && !before.descending, m_addsToOrder ? before.then : QList<SortKey>()};
        m_workspace.setQuery(query);
    }
    showOrder();
}

/// Upwards, downwards, not at all: one after the other.
void TableSorting::sortByFurther(const QString &key)
{
    Query query = m_workspace.query();
    QList<SortKey> &then = query.sort.then;
    const auto found = std::ranges::find(then, key, &SortKey::key);
    if (found == then.end())
        then.append({key, false});
    else if (!found->descending)
        found->descending = true;
    else
        then.erase(found);
    m_workspace.setQuery(query);
}

bool TableSorting::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonRelease)
        m_addsToOrder = static_cast<QMouseEvent *>(event)->modifiers() & Qt::ShiftModifier;
    return QObject::eventFilter(watched, event);
}

void TableSorting::showOrder()
{
    const SortOrder &sort = m_workspace.query().sort;
    int sorted = -1;
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (ResponseTableModel::sortKey(column) == sort.key)
            sorted = column;
    }
    m_table.horizontalHeader()->setSortIndicator(sorted,
                                                 sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableSorting::addRelevanceAction(QMenu &menu)
{
    const Query &query = m_workspace.query();
    QAction *action = menu.addAction(tr("Sort by relevance to the words searched for"));
    action->setCheckable(true);
    action->setChecked(query.sort.key == relevanceKey);
    action->setEnabled(action->isChecked() || !TextHits(query.words).isEmpty());
    connect(action, &QAction::toggled, this, [this](bool isWanted) {
        Query changed = m_workspace.query();
        if (isWanted)
            m_orderBefore = changed.sort;
        changed.sort = isWanted ? SortOrder{relevanceKey, false} : m_orderBefore;
        m_workspace.setQuery(changed);
    });
}

} // namespace vodhuk
