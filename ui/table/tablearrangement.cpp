#include "ui/table/tablearrangement.h"

#include "core/query/rowtext.h"
#include "ui/table/freezableheader.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/table/rowheights.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto frozenSetting = u"table/frozen"_s;
const auto wrapsSetting = u"table/wraps"_s;

/// -1 for a name that is none.
int columnNamed(const QString &name)
{
    return static_cast<int>(rowColumns().indexOf(name));
}

} // namespace

TableArrangement::TableArrangement(ResponseTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_heights(new RowHeights(table))
{
    table.freezeUpTo(columnNamed(QSettings().value(frozenSetting).toString()));
    m_heights->setWraps(QSettings().value(wrapsSetting).toBool());
}

void TableArrangement::freezeUpTo(int column)
{
    m_table.freezeUpTo(column);
    QSettings().setValue(frozenSetting, ResponseTableModel::key(column));
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
    return {.columns = m_table.shownColumns(),
            .frozen = ResponseTableModel::key(m_table.heads().lastFrozen()),
            .wraps = wraps()};
}

void TableArrangement::show(const TableLayout &layout)
{
    m_table.showColumns(layout.columns);
    freezeUpTo(columnNamed(layout.frozen));
    setWraps(layout.wraps);
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

} // namespace vodhuk
