#include "ui/table/responsetableview.h"

#include "core/query/relevance.h"
#include "ui/common/appearance.h"
#include "ui/table/cellediting.h"
#include "ui/table/freezableheader.h"
#include "ui/table/groupfolding.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/rowcopying.h"
#include "ui/table/rowdelegate.h"
#include "ui/table/rowgrouping.h"
#include "ui/table/tablearrangement.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto columnsSetting = u"table/columns"_s;

QStringList columnsAtFirst()
{
    return {u"date"_s, u"actor"_s, u"title"_s, u"instruments"_s, u"persons"_s};
}

constexpr int readableTitle = 26; ///< letters

/// Of more selected rows in groups it is not looked whether a record is among them twice: the table would stutter.
constexpr int mostToldApart = 20'000;

bool isNumberOrDate(int column)
{
    return column == ResponseTableModel::Date || column == ResponseTableModel::Persons ||
           column == ResponseTableModel::Entities;
}

} // namespace

ResponseTableView::ResponseTableView(Workspace &workspace, QWidget *parent)
    : FreezableTable(parent)
    , m_workspace(workspace)
    , m_model(new ResponseTableModel(workspace, this))
{
    setObjectName(u"table"_s);
    setAccessibleName(tr("Table of records"));
    setModel(m_model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    buildHeader();
    buildDelegates();
    m_cells = new CellEditing(workspace, *m_model, *this);
    m_copying = new RowCopying(workspace, *this);
    m_folding = new GroupFolding(*m_model, *this);
    m_arrangement = new TableArrangement(*this, m_model->grouping());
    connect(this, &FreezableTable::doubleClicked, this, &ResponseTableView::open);
    connect(&m_model->grouping(), &RowGrouping::reset, this, &ResponseTableView::followGroups);
    connect(&workspace, &Workspace::queryChanged, this, &ResponseTableView::showSortOrder);
    connect(&workspace, &Workspace::queryRefused, this, &ResponseTableView::showSortOrder);
    connect(&workspace, &Workspace::responseChosen, this, &ResponseTableView::showChosen);
    connect(&workspace, &Workspace::resultChanged, this, &ResponseTableView::followResult); // after the model
    connect(&workspace.background(), &Background::busyChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResponseTableView::tellSelectedCount);
}

ResponseTableView::~ResponseTableView() = default;

void ResponseTableView::buildHeader()
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 3 * spacing);
    QHeaderView *head = horizontalHeader();
    head->setAccessibleName(tr("Heads of the columns"));
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setMinimumSectionSize(metrics.averageCharWidth() * 6);
    arrangeColumns(QSettings().value(columnsSetting, columnsAtFirst()).toStringList());
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(true);
    head->setSectionResizeMode(ResponseTableModel::Title, QHeaderView::Stretch);
    showSortOrder();
    head->viewport()->installEventFilter(this);
    connect(head, &QHeaderView::sectionClicked, this, &ResponseTableView::sortBy);
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting)
            return;
        if (column != ResponseTableModel::Title)
            m_sizedByHand = true;
        else if (m_heldTitle > 0)
            m_heldTitle = columnWidth(column);
    });
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting)
            keepColumns();
    });
    connect(head, &QHeaderView::customContextMenuRequested, this, &ResponseTableView::showHeadMenu);
}

void ResponseTableView::showHeadMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"headMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu);
    menu->addSeparator();
    m_arrangement->addFreezeActions(*menu, heads().columnSeenAt(place.x()));
    m_arrangement->addGroupActions(*menu->addMenu(tr("Group by")));
    menu->addSeparator();
    addRelevanceAction(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void ResponseTableView::buildDelegates()
{
    auto *rows = new RowDelegate(this);
    auto *instruments = new InstrumentDelegate(this);
    m_delegates = {rows, instruments};
    setItemDelegate(rows);
    setItemDelegateForColumn(ResponseTableModel::Instruments, instruments);
}

/// Columns that are not shown come behind those that are.
void ResponseTableView::arrangeColumns(const QStringList &columns)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *head = horizontalHeader();
    const QString title = ResponseTableModel::key(ResponseTableModel::Title);
    QStringList shown = columns.contains(title) ? columns : columns + QStringList{title};
    shown.removeIf([](const QString &name) { return !rowColumns().contains(name); });
    shown.removeDuplicates();
    for (int column = 0; column < ResponseTableModel::columns; ++column)
        setColumnHidden(column, !shown.contains(ResponseTableModel::key(column)));
    for (int place = 0; place < shown.size(); ++place) {
        const int column = static_cast<int>(rowColumns().indexOf(shown[place]));
        head->moveSection(head->visualIndex(column), place);
    }
}

void ResponseTableView::showColumns(const QStringList &columns)
{
    arrangeColumns(columns);
    fitColumns();
    keepColumns();
}

QStringList ResponseTableView::shownColumns() const
{
    QStringList shown;
    for (int place = 0; place < ResponseTableModel::columns; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            shown.append(ResponseTableModel::key(column));
    }
    return shown;
}

QStringList ResponseTableView::headsOf(const QStringList &columns) const
{
    QStringList heads;
    for (const QString &column : columns)
        heads.append(ResponseTableModel::title(static_cast<int>(rowColumns().indexOf(column))));
    return heads;
}

int ResponseTableView::wantedWidth(int column) const
{
    const int letter = fontMetrics().averageCharWidth();
    if (isNumberOrDate(column))
        return std::max(letter * 12, horizontalHeader()->sectionSizeHint(column));
    return letter * (column == ResponseTableModel::Instruments ? 34 : 20);
}

/// The title keeps room to be read: where the table is narrow, the columns of words give it, before it scrolls sideways.
void ResponseTableView::fitColumns()
{
    if (m_heldTitle > 0)
        return fitHeldTitle();
    if (m_sizedByHand)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int fixed = readableTitle * fontMetrics().averageCharWidth();
    int yielding = 0;
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (column != ResponseTableModel::Title && !isColumnHidden(column))
            (isNumberOrDate(column) ? fixed : yielding) += wantedWidth(column);
    }
    const double share =
        yielding == 0 ? 1 : std::clamp(static_cast<double>(viewport()->width() - fixed) / yielding, 0.4, 1.0);
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (column != ResponseTableModel::Title)
            setColumnWidth(column,
                           static_cast<int>(wantedWidth(column) * (isNumberOrDate(column) ? 1.0 : share)));
    }
}

void ResponseTableView::holdColumns()
{
    if (m_heldTitle > 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_heldTitle = columnWidth(ResponseTableModel::Title);
    horizontalHeader()->setSectionResizeMode(ResponseTableModel::Title, QHeaderView::Interactive);
    setColumnWidth(ResponseTableModel::Title, m_heldTitle);
}

void ResponseTableView::releaseColumns()
{
    if (m_heldTitle == 0)
        return;
    m_heldTitle = 0;
    const QScopedValueRollback fitting(m_isFitting, true);
    horizontalHeader()->setSectionResizeMode(ResponseTableModel::Title, QHeaderView::Stretch);
    fitColumns();
}

void ResponseTableView::fitHeldTitle()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int others = horizontalHeader()->length() - columnWidth(ResponseTableModel::Title);
    setColumnWidth(ResponseTableModel::Title, std::max(m_heldTitle, viewport()->width() - others));
}

/// A current row in sight stays there: the bar below a table that came to scroll sideways may lie on it.
void ResponseTableView::resizeEvent(QResizeEvent *event)
{
    FreezableTable::resizeEvent(event);
    fitColumns();
    const QRect row = visualRect(currentIndex());
    if (row.top() < 0 || row.bottom() >= event->oldSize().height() || row.bottom() < viewport()->height())
        return;
    const int sideways = horizontalScrollBar()->value();
    scrollTo(currentIndex());
    horizontalScrollBar()->setValue(sideways);
}

void ResponseTableView::updateEditorGeometries()
{
    FreezableTable::updateEditorGeometries();
    if (m_cells)
        m_cells->place();
}

void ResponseTableView::keepColumns() const
{
    QSettings().setValue(columnsSetting, shownColumns());
}

void ResponseTableView::addColumnActions(QMenu &menu)
{
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        QAction *action = menu.addAction(ResponseTableModel::title(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != ResponseTableModel::Title);
        connect(action, &QAction::toggled, this,
                [this, column](bool visible) { showColumn(column, visible); });
    }
}

/// The one order that has no column; without it records are by date again.
void ResponseTableView::addRelevanceAction(QMenu &menu)
{
    const Query &query = m_workspace.query();
    QAction *action = menu.addAction(tr("Sort by relevance to the words searched for"));
    action->setCheckable(true);
    action->setChecked(query.sort.key == relevanceKey);
    action->setEnabled(action->isChecked() || !TextHits(query.words).isEmpty());
    connect(action, &QAction::toggled, this, [this](bool isWanted) {
        Query changed = m_workspace.query();
        changed.sort = isWanted ? SortOrder{relevanceKey, false} : SortOrder();
        m_workspace.setQuery(changed);
    });
}

void ResponseTableView::showColumn(int column, bool visible)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        setColumnHidden(column, !visible);
    }
    fitColumns();
    keepColumns();
}

void ResponseTableView::sortBy(int column)
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
    showSortOrder();
}

/// Upwards, downwards, not at all: one after the other.
void ResponseTableView::sortByFurther(const QString &key)
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

bool ResponseTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonRelease)
        m_addsToOrder = static_cast<QMouseEvent *>(event)->modifiers() & Qt::ShiftModifier;
    return FreezableTable::eventFilter(watched, event);
}

void ResponseTableView::showSortOrder()
{
    const SortOrder &sort = m_workspace.query().sort;
    int sorted = -1;
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (ResponseTableModel::sortKey(column) == sort.key)
            sorted = column;
    }
    horizontalHeader()->setSortIndicator(sorted, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// Another query: if it does not find the chosen record, its first one is read. An edit leaves the chosen record alone.
void ResponseTableView::followResult()
{
    const std::vector<ResponseId> &ids = m_workspace.result()->ids;
    const bool isAnother = m_workspace.result()->query != m_shownQuery;
    m_shownQuery = m_workspace.result()->query;
    const bool isLost = isAnother && std::ranges::find(ids, m_workspace.chosen()) == ids.end();
    // Nothing chosen yet: the first record is, so that there is something to read.
    if (!ids.empty() && (isLost || m_workspace.chosen().isNull()))
        m_workspace.choose(ids.front());
    if (!m_model->isLine(currentIndex().row()))
        showChosen();
}

/// After the line of a group has become the current one again, if it was.
void ResponseTableView::followGroups()
{
    if (!currentIndex().isValid())
        showChosen();
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, m_currentColumn));
}

/// Groups show a record only where it is in an open one.
void ResponseTableView::showChosen()
{
    const ResponseId chosen = m_workspace.chosen();
    const int row = m_model->rowOf(chosen);
    if (row < 0 || m_model->idAt(currentIndex().row()) == chosen)
        return;
    const QScopedValueRollback following(m_followsWorkspace, true);
    const QModelIndex index = m_model->index(row, m_currentColumn);
    setCurrentIndex(index);
    scrollTo(index);
}

void ResponseTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FreezableTable::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_currentColumn = current.column();
    m_model->noteCurrentRow(current.row());
    if (m_model->grouping().isActive())
        viewport()->update(); // lines are painted whole
    if (!m_followsWorkspace && !m_model->isLine(current.row()))
        m_workspace.choose(m_model->idAt(current.row()));
}

void ResponseTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    FreezableTable::selectionChanged(selected, deselected);
    tellSelectedCount();
}

void ResponseTableView::tellSelectedCount()
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height() - m_model->linesWithin(range.top(), range.bottom());
    if (m_model->grouping().isActive() && count <= mostToldApart)
        count = static_cast<int>(selectedRecords().size());
    Q_EMIT selectedCountChanged(count);
}

/// By ranges, which whole rows are selected in: asking for each row takes seconds where all of a million are selected.
QList<ResponseId> ResponseTableView::selectedRecords() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    QList<ResponseId> records;
    QHash<ResponseId, bool> seen;
    for (const int row : std::as_const(rows)) {
        const ResponseId id = m_model->idAt(row);
        if (!id.isNull() && !std::exchange(seen[id], true))
            records.append(id);
    }
    return records;
}

QList<ResponseId> ResponseTableView::recordsToCopy() const
{
    QList<ResponseId> selected = selectedRecords();
    const int row = currentIndex().row();
    if (!selected.isEmpty() || row < 0 || !m_model->isLine(row))
        return selected;
    const std::vector<ResponseId> group = m_model->grouping().recordsAt(row);
    return {group.begin(), group.end()};
}

void ResponseTableView::open(const QModelIndex &index)
{
    if (index.isValid() && !m_model->isLine(index.row()))
        Q_EMIT opened(m_model->idAt(index.row()));
}

void ResponseTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        m_copying->copy();
    else if (isEnter && currentIndex().isValid())
        open(currentIndex());
    else
        FreezableTable::keyPressEvent(event);
}

void ResponseTableView::mouseMoveEvent(QMouseEvent *event)
{
    FreezableTable::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void ResponseTableView::leaveEvent(QEvent *event)
{
    FreezableTable::leaveEvent(event);
    hover(-1);
}

void ResponseTableView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    for (RowDelegate *delegate : std::as_const(m_delegates))
        delegate->setHoveredRow(row);
    viewport()->update();
}

void ResponseTableView::paintEvent(QPaintEvent *event)
{
    FreezableTable::paintEvent(event);
    m_folding->paint(event->rect());
    if (!m_workspace.result()->ids.empty() || m_workspace.background().isBusy())
        return;
    QPainter painter(viewport());
    painter.setPen(Appearance::current().muted);
    const QString words =
        m_workspace.query().isEmpty()
            ? tr("This catalogue holds no responses yet.\nAdd one with New response, or import a table.")
            : tr("No record matches the query.\nAbsence of a record is not absence of a response.");
    painter.drawText(viewport()->rect().adjusted(spacing, spacing, -spacing, -spacing),
                     Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace vodhuk
