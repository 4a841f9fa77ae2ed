/// Queries kept under a name, with their columns, the view they are seen in and its chart: the menu of them, keeping and counting them.
#pragma once

#include "core/records/savedview.h"

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace vodhuk
{

class Workspace;

/// One entry for each, in a menu of its own for each folder, with the number of its records as soon as it is counted.
void fillWithSavedViews(QMenu &menu, Workspace &workspace,
                        const std::function<void(const SavedView &view)> &showView);

/// The view with this name in its folder: see viewPath().
[[nodiscard]] std::optional<SavedView> viewAt(const Workspace &workspace, const QString &path);

/// Asks for a name beside the window and keeps `view` under it; of a name that is there already it asks what is meant.
void saveViewByName(Workspace &workspace, const SavedView &view, QWidget *window);

/// As one recorded change. With the id of a view that is there, in its place; another one of the same name stays, and this one gets a
/// number behind its name. A failure is told by the workspace.
bool keepView(Workspace &workspace, SavedView view);
bool removeView(Workspace &workspace, ViewId view);

} // namespace vodhuk
