#include "ui/timeline/timelineview.h"

#include "core/report/documentdate.h"
#include "ui/pictures/captions.h"
#include "ui/pictures/timelinepicture.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

TimelineView::TimelineView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_bins(new QActionGroup(this))
    , m_pages(new QStackedWidget(this))
    , m_picture(new PictureView(workspace.language()))
    , m_table(new QTableWidget)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_picture);
    m_pages->addWidget(scroll);
    m_table->setAccessibleName(tr("Numbers of the timeline"));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_pages->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(m_pages);

    connect(m_picture, &PictureView::conditionChosen, this, &TimelineView::restrict);
    connect(m_picture, &PictureView::failed, this, &TimelineView::failed);
    connect(&m_workspace, &Workspace::resultChanged, this, &TimelineView::outdate);
}

QToolBar *TimelineView::buildTools()
{
    auto *tools = new QToolBar(this);
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addBin(*tools, tr("Automatic"), std::nullopt);
    addBin(*tools, tr("Months"), TimeBin::Month);
    addBin(*tools, tr("Quarters"), TimeBin::Quarter);
    addBin(*tools, tr("Years"), TimeBin::Year);
    m_bins->actions().constFirst()->setChecked(true);
    tools->addSeparator();
    QAction *numbers = tools->addAction(tr("Numbers"));
    numbers->setCheckable(true);
    numbers->setShortcut(Qt::CTRL | Qt::Key_T);
    numbers->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    numbers->setToolTip(
        tr("Show the numbers as a table (%1)").arg(numbers->shortcut().toString(QKeySequence::NativeText)));
    connect(numbers, &QAction::toggled, this, &TimelineView::showTable);
    auto *menu = new QMenu(tools);
    m_picture->fillExportMenu(*menu);
    auto *button = new QToolButton;
    button->setText(tr("Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    tools->addWidget(button);
    return tools;
}

void TimelineView::addBin(QToolBar &tools, const QString &text, std::optional<TimeBin> bin)
{
    QAction *action = tools.addAction(text);
    action->setCheckable(true);
    m_bins->addAction(action);
    connect(action, &QAction::triggered, this, [this, bin] {
        m_bin = bin;
        outdate();
    });
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        ask();
}

void TimelineView::outdate()
{
    m_outdated = true;
    if (isVisible())
        ask();
}

void TimelineView::ask()
{
    m_outdated = false;
    const Query query = m_workspace.result()->query;
    const TimeBin bin = m_bin.value_or(binFor(m_workspace.result()->months.size()));
    m_workspace.background().ask<Answer>(
        u"timeline"_s, this,
        [query, bin, language = m_workspace.language()](const QueryEngine &engine, const Cancellation &) {
            return timeline(engine, query, bin, language);
        },
        [this, query](const Answer &answer) { take(answer, query); });
}

void TimelineView::take(const Answer &answer, const Query &query)
{
    if (!answer)
        return; // the workspace tells of queries that cannot be run
    if (!*answer) {
        Q_EMIT failed(answer->error());
        return;
    }
    if (const auto date = documentDate(m_workspace.catalogue().database()); date && date->isValid())
        m_picture->setCreated(*date);
    m_picture->setBuilder([shown = **answer, query](PictureStyle style) {
        style.unit = countUnitOf(query);
        return timelinePicture(shown, style, timelineCaption(shown, query, style));
    });
    fillTable();
}

void TimelineView::fillTable()
{
    const PictureTable &numbers = m_picture->picture().table;
    m_table->setColumnCount(static_cast<int>(numbers.head.size()));
    m_table->setRowCount(static_cast<int>(numbers.rows.size()));
    m_table->setHorizontalHeaderLabels(numbers.head);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(numbers.rows.at(row).at(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void TimelineView::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    (shown ? static_cast<QWidget *>(m_table) : m_picture)->setFocus();
}

void TimelineView::restrict(const QList<Condition> &conditions)
{
    Query query = m_workspace.query();
    for (const Condition &condition : conditions)
        query = query.withValues(condition.field, condition.values);
    m_workspace.setQuery(query);
}

} // namespace vodhuk
