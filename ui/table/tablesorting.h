/// Sorts the table by clicks on its heads, and shows there how it is sorted.
#pragma once

#include "core/query/query.h"

#include <QObject>

class QMenu;
class QTableView;

namespace vodhuk
{

class Workspace;

/// The order is that of the current query. A click with Shift adds a further column to it.
class TableSorting : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table, whose heads it hears.
    TableSorting(Workspace &workspace, QTableView &table);

    /// The one order that has no column; without it records are ordered as before.
    void addRelevanceAction(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sortBy(int column);
    void sortByFurther(const QString &key);
    void showOrder();

    Workspace &m_workspace;
    QTableView &m_table;
    SortOrder m_orderBefore;    ///< it was by relevance
    bool m_addsToOrder = false; ///< the click on a head was made with Shift
};

} // namespace vodhuk
