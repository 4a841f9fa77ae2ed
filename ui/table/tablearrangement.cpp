#include "ui/table/tablearrangement.h"

#include "core/query/facets.h"
#include "core/query/rowtext.h"
#include "ui/common/fieldheading.h"
#include "ui/table/freezableheader.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/table/rowgrouping.h"
#include "ui/table/rowheights.h"
#include "ui/table/tablecolumns.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto frozenSetting = u"table/frozen"_s;
const auto wrapsSetting = u"table/wraps"_s;
const auto groupSetting = u"table/group"_s;
const auto byCountSetting = u"table/groupsByCount"_s;

/// -1 for a name that is none.
int columnNamed(const QString &name)
{
    return static_cast<int>(rowColumns().indexOf(name));
}

} // namespace

TableArrangement::TableArrangement(ResponseTableView &table, RowGrouping &grouping)
    : QObject(&table)
    , m_table(table)
    , m_grouping(grouping)
    , m_heights(new RowHeights(table))
{
    table.freezeUpTo(columnNamed(QSettings().value(frozenSetting).toString()));
    m_heights->setWraps(QSettings().value(wrapsSetting).toBool());
    m_grouping.setByCount(QSettings().value(byCountSetting).toBool());
    if (const QString field = QSettings().value(groupSetting).toString(); facetFields().contains(field))
        m_grouping.setField(field);
}

void TableArrangement::freezeUpTo(int column)
{
    m_table.freezeUpTo(column);
    QSettings().setValue(frozenSetting, ResponseTableModel::key(column));
    Q_EMIT changed();
}

void TableArrangement::groupBy(const QString &field)
{
    m_grouping.setField(field);
    QSettings().setValue(groupSetting, field);
    Q_EMIT changed();
}

void TableArrangement::setGroupsByCount(bool byCount)
{
    m_grouping.setByCount(byCount);
    QSettings().setValue(byCountSetting, byCount);
    Q_EMIT changed();
}

bool TableArrangement::wraps() const
{
    return m_table.wordWrap();
}

void TableArrangement::setWraps(bool wraps)
{
    if (wraps == m_table.wordWrap())
        return;
    m_heights->setWraps(wraps);
    QSettings().setValue(wrapsSetting, wraps);
    Q_EMIT changed();
}

TableLayout TableArrangement::layout() const
{
    return {.columns = m_table.columns().chosen(),
            .frozen = ResponseTableModel::key(m_table.heads().lastFrozen()),
            .group = m_grouping.field(),
            .groupsByCount = m_grouping.isByCount(),
            .wraps = wraps()};
}

void TableArrangement::show(const TableLayout &layout)
{
    m_table.columns().show(layout.columns);
    freezeUpTo(columnNamed(layout.frozen));
    setWraps(layout.wraps);
    setGroupsByCount(layout.groupsByCount);
    groupBy(layout.group);
}

void TableArrangement::addFreezeActions(QMenu &menu, int column)
{
    if (column >= 0) {
        QAction *freeze = menu.addAction(tr("Freeze up to “%1”").arg(ResponseTableModel::title(column)));
        freeze->setObjectName(u"freeze"_s);
        connect(freeze, &QAction::triggered, this, [this, column] { freezeUpTo(column); });
    }
    QAction *unfreeze = menu.addAction(tr("Unfreeze"));
    unfreeze->setObjectName(u"unfreeze"_s);
    unfreeze->setEnabled(m_table.heads().lastFrozen() >= 0);
    connect(unfreeze, &QAction::triggered, this, [this] { freezeUpTo(-1); });
}

void TableArrangement::addGroupActions(QMenu &menu)
{
    auto *fields = new QActionGroup(&menu);
    for (const QString &field : QStringList{QString()} + facetFields()) {
        QAction *action =
            fields->addAction(menu.addAction(field.isEmpty() ? tr("No groups") : fieldHeading(field)));
        action->setObjectName(u"group_"_s + field);
        action->setCheckable(true);
        action->setChecked(m_grouping.field() == field);
        connect(action, &QAction::triggered, this, [this, field] { groupBy(field); });
        if (field.isEmpty())
            menu.addSeparator();
    }
    menu.addSeparator();
    auto *orders = new QActionGroup(&menu);
    for (const bool byCount : {false, true}) {
        QAction *action =
            orders->addAction(menu.addAction(byCount ? tr("Groups by count") : tr("Groups by name")));
        action->setObjectName(byCount ? u"groupsByCount"_s : u"groupsByName"_s);
        action->setCheckable(true);
        action->setChecked(m_grouping.isByCount() == byCount);
        connect(action, &QAction::triggered, this, [this, byCount] { setGroupsByCount(byCount); });
    }
}

} // namespace vodhuk
