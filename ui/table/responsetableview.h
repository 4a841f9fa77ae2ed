/// The table of the current result: rows are chosen, selected and opened here; columns, sorting, cells and copying have classes of their own.
#pragma once

#include "ui/common/workspace.h"
#include "ui/table/freezabletable.h"

namespace vodhuk
{

class CellEditing;
class GroupFolding;
class ResponseTableModel;
class RowCopying;
class RowDelegate;
class TableArrangement;
class TableColumns;
class TableSorting;

class ResponseTableView : public FreezableTable
{
    Q_OBJECT

public:
    explicit ResponseTableView(Workspace &workspace, QWidget *parent = nullptr);
    ~ResponseTableView() override;

    /// The changes that are made in cells.
    [[nodiscard]] CellEditing &cells() { return *m_cells; }

    [[nodiscard]] RowCopying &copying() { return *m_copying; }

    /// What of the table stays in place, and whether texts are wrapped.
    [[nodiscard]] TableArrangement &arrangement() const { return *m_arrangement; }

    /// Which columns are shown, and how wide.
    [[nodiscard]] TableColumns &columns() const { return *m_columns; }

    /// Every record that is selected, in the order of the table; once, in however many groups it is selected.
    [[nodiscard]] QList<ResponseId> selectedRecords() const;
    /// The selected ones, or all of the open group whose line has been gone to.
    [[nodiscard]] QList<ResponseId> recordsToCopy() const;

Q_SIGNALS:
    /// Double click or Enter.
    void opened(vodhuk::ResponseId id);
    void selectedCountChanged(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateEditorGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void buildHeader();
    void buildDelegates();
    void tellSelectedCount();
    void showHeadMenu(QPoint place);
    void followResult();
    void followGroups();
    void showChosen();
    void open(const QModelIndex &index);
    void hover(int row);

    Workspace &m_workspace;
    ResponseTableModel *m_model;
    TableColumns *m_columns = nullptr;
    TableSorting *m_sorting = nullptr;
    CellEditing *m_cells = nullptr;
    RowCopying *m_copying = nullptr;
    GroupFolding *m_folding = nullptr;
    TableArrangement *m_arrangement = nullptr;
    QList<RowDelegate *> m_delegates;
    Query m_shownQuery;
    int m_hovered = -1;
    int m_currentColumn = 0;         ///< kept while rows come anew
    bool m_followsWorkspace = false; ///< the current row is being set to the chosen record
};

} // namespace vodhuk
