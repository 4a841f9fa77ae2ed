#include "ui/window/viewactions.h"

#include "ui/checks/wordlistsdialog.h"
#include "ui/common/workspace.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/querytrail.h"
#include "ui/window/searchbox.h"
#include "ui/window/viewtabs.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

void joinPanels(const WindowActions &actions, CataloguePage &page)
{
    const auto join = [&page](const QAction *action, void (CataloguePage::*show)(bool)) {
        QObject::connect(action, &QAction::toggled, &page, show);
        (page.*show)(action->isChecked());
    };
    join(actions.showFilters, &CataloguePage::showFilters);
    join(actions.showReading, &CataloguePage::showReading);
    join(actions.showTime, &CataloguePage::showTime);
}

/// The switch follows the query, whoever has put a day into it.
void joinDay(QAction *day, CataloguePage &page)
{
    day->setChecked(false);
    QObject::connect(day, &QAction::triggered, &page, &CataloguePage::showDay);
    QObject::connect(&page, &CataloguePage::dayShown, day, &QAction::setChecked);
}

/// The order of the table stays. What was typed goes too, where it was refused.
void clearConditions(Workspace &workspace, SearchBox &search)
{
    Query query;
    query.sort = workspace.query().sort;
    workspace.setQuery(query);
    search.restore();
}

} // namespace

void restorePanels(const WindowActions &actions)
{
    for (QAction *action : {actions.showFilters, actions.showReading, actions.showTime}) {
        const QString setting = u"panels/"_s + action->objectName();
        action->setChecked(QSettings().value(setting, true).toBool());
        QObject::connect(action, &QAction::toggled, action,
                         [setting](bool visible) { QSettings().setValue(setting, visible); });
    }
}

void joinTrail(const WindowActions &actions, QueryTrail &trail)
{
    QAction *back = actions.back;
    QAction *forward = actions.forward;
    QObject::connect(back, &QAction::triggered, &trail, &QueryTrail::goBack);
    QObject::connect(forward, &QAction::triggered, &trail, &QueryTrail::goForward);
    QObject::connect(actions.recent, &QMenu::aboutToShow, &trail,
                     [menu = actions.recent, &trail] { trail.fill(*menu); });
    const auto follow = [back, forward, &trail] {
        back->setEnabled(trail.canGoBack());
        forward->setEnabled(trail.canGoForward());
    };
    QObject::connect(&trail, &QueryTrail::moved, back, follow);
    follow();
}

void joinViewActions(const WindowActions &actions, Workspace &workspace, CataloguePage &page)
{
    const auto on = [&page](const QAction *action, auto slot) {
        QObject::connect(action, &QAction::triggered, &page, slot);
    };
    on(actions.find, [&page] { page.search().focusLine(); });
    on(actions.clearQuery, [&workspace, &page] { clearConditions(workspace, page.search()); });
    on(actions.nextPart, [&page] { page.focusNextPart(); });
    on(actions.showChecks, [&page] { page.views().showView(u"checks"_s); });
    on(actions.wordLists, [&workspace, &page] { showWordLists(workspace, &page); });
    on(actions.showReport, [&page] { page.views().showView(u"reports"_s); });
    QObject::connect(actions.tabs, &QMenu::aboutToShow, &page,
                     [menu = actions.tabs, &page] { page.views().fill(*menu); });
    joinPanels(actions, page);
    joinDay(actions.showDay, page);
}

} // namespace vodhuk
