/// The table of the current result: choose and copy rows, sort by a click on a head, choose and move columns.
#pragma once

#include "ui/common/workspace.h"
#include "ui/table/freezabletable.h"

class QMenu;

namespace vodhuk
{

class CellEditing;
class GroupFolding;
class ResponseTableModel;
class RowCopying;
class RowDelegate;
class TableArrangement;

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

    /// Names of the columns in sight, from left to right, and what stands above them.
    [[nodiscard]] QStringList shownColumns() const;
    [[nodiscard]] QStringList headsOf(const QStringList &columns) const;
    /// Shows these columns in this order, and the title in any case; kept over sessions.
    void showColumns(const QStringList &columns);

    /// From now on columns keep their widths in a narrower view, which scrolls sideways instead; in a wider one the title takes what
    /// is over. Until releaseColumns().
    void holdColumns();
    void releaseColumns();

    /// Every record that is selected, in the order of the table; once, in however many groups it is selected.
    [[nodiscard]] QList<ResponseId> selectedRecords() const;
    /// The selected ones, or all of the open group whose line has been gone to.
    [[nodiscard]] QList<ResponseId> recordsToCopy() const;

    /// Fills `menu` with one switch for each column; kept over sessions.
    void addColumnActions(QMenu &menu);

Q_SIGNALS:
    /// Double click or Enter.
    void opened(vodhuk::ResponseId id);
    void selectedCountChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
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
    void arrangeColumns(const QStringList &columns);
    void keepColumns() const;
    [[nodiscard]] int wantedWidth(int column) const;
    void fitColumns();
    void fitHeldTitle();
    void tellSelectedCount();
    void addRelevanceAction(QMenu &menu);
    void showHeadMenu(QPoint place);
    void showColumn(int column, bool visible);
    void sortBy(int column);
    void sortByFurther(const QString &key);
    void showSortOrder();
    void followResult();
    void followGroups();
    void showChosen();
    void open(const QModelIndex &index);
    void hover(int row);

    Workspace &m_workspace;
    ResponseTableModel *m_model;
    CellEditing *m_cells = nullptr;
    RowCopying *m_copying = nullptr;
    GroupFolding *m_folding = nullptr;
    TableArrangement *m_arrangement = nullptr;
    QList<RowDelegate *> m_delegates;
    Query m_shownQuery;
    int m_hovered = -1;
    int m_currentColumn = 0;    ///< kept while rows come anew
    bool m_addsToOrder = false; ///< the click on a head was made with Shift
    bool m_isFitting = false;
    int m_heldTitle = 0;             ///< least width of the title while columns are held; 0: they are not
    bool m_sizedByHand = false;      ///< from then on the user's widths stay
    bool m_followsWorkspace = false; ///< the current row is being set to the chosen record
};

} // namespace vodhuk
