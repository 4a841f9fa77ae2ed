#include "ui/window/savedviewactions.h"

#include "core/query/shownview.h"
#include "ui/charts/chartsview.h"
#include "ui/common/workspace.h"
#include "ui/table/responsetableview.h"
#include "ui/table/tablearrangement.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/noticestrip.h"
#include "ui/window/savedviews.h"
#include "ui/window/viewsdialog.h"
#include "ui/window/viewtabs.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QMenu>

namespace vodhuk
{

namespace
{

constexpr QLatin1String chartsName("charts");

} // namespace

SavedViewActions::SavedViewActions(Workspace &workspace, CataloguePage &page, NoticeStrip &notice,
                                   const WindowActions &actions)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page)
    , m_notice(notice)
{
    connect(actions.saveView, &QAction::triggered, this, &SavedViewActions::keepSeen);
    connect(actions.listViews, &QAction::triggered, this, &SavedViewActions::list);
    connect(actions.views, &QMenu::aboutToShow, this, [this, menu = actions.views] { fill(*menu); });
}

void SavedViewActions::fill(QMenu &menu)
{
    fillWithSavedViews(menu, m_workspace, [this](const SavedView &view) { show(view); });
}

void SavedViewActions::list()
{
    auto *dialog = new ViewsDialog(m_workspace, &m_page);
    connect(dialog, &ViewsDialog::showWanted, this, &SavedViewActions::show);
    dialog->show();
}

void SavedViewActions::show(const SavedView &view)
{
    const auto query = parseQuery(view.query);
    if (!query)
        return m_notice.tell(Error{ErrorKind::Invalid, query.error().message, {}});
    m_workspace.setQuery(*query);
    if (!view.columns.isEmpty())
        m_page.table().arrangement().show(layoutFromText(view.columns));
    const ShownView shown = shownViewFromText(view.view);
    m_page.views().showView(shown.name);
    if (shown.name != chartsName)
        return;
    if (const Status known = m_page.charts().showSettings(shown.settings); !known)
        m_notice.tell(known.error());
}

void SavedViewActions::keepSeen()
{
    SavedView view;
    view.query = m_workspace.query().toText();
    view.columns = layoutText(m_page.table().arrangement().layout());
    ShownView shown{.name = m_page.views().currentName()};
    if (shown.name == chartsName)
        shown.settings = m_page.charts().settings();
    view.view = shownViewText(shown);
    saveViewByName(m_workspace, view, m_page.window());
}

} // namespace vodhuk
