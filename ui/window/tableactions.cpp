#include "ui/window/tableactions.h"

#include "ui/table/responsetableview.h"
#include "ui/table/rowcopying.h"
#include "ui/table/tablearrangement.h"
#include "ui/table/tablecolumns.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QMenu>

namespace vodhuk
{

namespace
{

void joinCopying(const WindowActions &actions, RowCopying &copying)
{
    QObject::connect(actions.copyRows, &QAction::triggered, &copying, &RowCopying::copy);
    QObject::connect(actions.copyAs, &QMenu::triggered, &copying, [&copying](const QAction *format) {
        copying.copyAs(static_cast<CopyFormat>(format->data().toInt()));
    });
}

void joinColumns(const WindowActions &actions, ResponseTableView &table)
{
    QObject::connect(actions.columns, &QMenu::aboutToShow, &table, [menu = actions.columns, &table] {
        menu->clear();
        table.columns().addActions(*menu);
        menu->addSeparator();
        table.arrangement().addFreezeActions(*menu, table.currentIndex().column());
    });
    QObject::connect(actions.groups, &QMenu::aboutToShow, &table, [menu = actions.groups, &table] {
        menu->clear();
        table.arrangement().addGroupActions(*menu);
    });
}

void joinWrapping(QAction *wrapTexts, TableArrangement &arrangement)
{
    const auto follow = [wrapTexts, &arrangement] { wrapTexts->setChecked(arrangement.wraps()); };
    QObject::connect(&arrangement, &TableArrangement::changed, wrapTexts, follow);
    follow();
    QObject::connect(wrapTexts, &QAction::toggled, &arrangement, &TableArrangement::setWraps);
}

/// What the right button offers on rows.
void joinRowMenu(const WindowActions &actions, ResponseTableView &table)
{
    table.addActions({actions.copyRows, actions.copyAs->menuAction(), actions.editRecord, actions.newLike,
                      actions.changeSelected, actions.deleteRecord});
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace

void joinTableActions(const WindowActions &actions, ResponseTableView &table)
{
    joinCopying(actions, table.copying());
    joinColumns(actions, table);
    joinWrapping(actions.wrapTexts, table.arrangement());
    joinRowMenu(actions, table);
}

} // namespace vodhuk
