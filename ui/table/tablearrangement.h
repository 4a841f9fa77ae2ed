/// What the user has made of the table beside the choice of columns: which ones stay in place, groups, whether long texts are wrapped.
#pragma once

#include "core/query/tablelayout.h"

#include <QObject>

class QMenu;

namespace vodhuk
{

class ResponseTableView;
class RowGrouping;
class RowHeights;

/// Kept over sessions.
class TableArrangement : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table, whose columns, model and delegates are there by now.
    TableArrangement(ResponseTableView &table, RowGrouping &grouping);

    /// Every column up to this one; -1: none.
    void freezeUpTo(int column);

    /// One of facetFields(); empty: no groups.
    void groupBy(const QString &field);
    void setGroupsByCount(bool byCount);

    [[nodiscard]] bool wraps() const;
    void setWraps(bool wraps);

    /// With the columns; for saved views.
    [[nodiscard]] TableLayout layout() const;
    void show(const TableLayout &layout);

    /// `column`: the one up to which columns may be frozen; -1: none is meant.
    void addFreezeActions(QMenu &menu, int column);
    void addGroupActions(QMenu &menu);

Q_SIGNALS:
    void changed();

private:
    ResponseTableView &m_table;
    RowGrouping &m_grouping;
    RowHeights *m_heights;
};

} // namespace vodhuk
