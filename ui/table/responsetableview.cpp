#include "ui/table/responsetableview.h"

#include "ui/common/appearance.h"
#include "ui/common/veil.h"
#include "ui/table/cellediting.h"
#include "ui/table/freezableheader.h"
#include "ui/table/groupfolding.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/rowcopying.h"
#include "ui/table/rowdelegate.h"
#include "ui/table/rowgrouping.h"
#include "ui/table/tablearrangement.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tablesorting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// Of more selected rows in groups it is not looked whether a record is among them twice: the table would stutter.
constexpr int mostToldApart = 20'000;

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
    new Veil(workspace, this);
    connect(this, &FreezableTable::doubleClicked, this, &ResponseTableView::open);
    connect(&m_model->grouping(), &RowGrouping::reset, this, &ResponseTableView::followGroups);
    const auto showDay = [this] { m_columns->showInForce(m_model->day().isValid()); };
    connect(m_model, &ResponseTableModel::dayChanged, this, showDay);
    showDay();
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
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setMinimumSectionSize(metrics.averageCharWidth() * 6);
    m_columns = new TableColumns(*this);
    m_sorting = new TableSorting(m_workspace, *this);
    connect(head, &QHeaderView::customContextMenuRequested, this, &ResponseTableView::showHeadMenu);
}

void ResponseTableView::showHeadMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"headMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->addActions(*menu);
    menu->addSeparator();
    m_arrangement->addFreezeActions(*menu, heads().columnSeenAt(place.x()));
    m_arrangement->addGroupActions(*menu->addMenu(tr("Group by")));
    menu->addSeparator();
    m_sorting->addRelevanceAction(*menu);
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

/// A current row in sight stays there: the bar below a table that came to scroll sideways may lie on it.
void ResponseTableView::resizeEvent(QResizeEvent *event)
{
    FreezableTable::resizeEvent(event);
    m_columns->fit();
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
