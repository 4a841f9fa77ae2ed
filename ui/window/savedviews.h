/// Queries kept under a name: the menu of them, and keeping the one at hand.
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace vodhuk
{

class Workspace;

/// One entry for each; it sets the query, and `showView` gets the name of the view it was kept in.
void fillWithSavedViews(QMenu &menu, Workspace &workspace,
                        const std::function<void(const QString &view)> &showView);

/// Asks for a name beside the window and keeps the present query with the view it is seen in.
void saveViewByName(Workspace &workspace, const QString &view, QWidget *window);

} // namespace vodhuk
