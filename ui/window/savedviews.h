/// Queries kept under a name, with their columns and the view they are seen in: the menu of them, keeping and counting them.
#pragma once

#include "core/records/savedview.h"

#include <QList>

#include <functional>
#include <optional>

class QMenu;
class QObject;
class QWidget;

namespace vodhuk
{

class Workspace;

/// One entry for each, in a menu of its own for each folder, with the number of its records as soon as it is counted.
void fillWithSavedViews(QMenu &menu, Workspace &workspace,
                        const std::function<void(const SavedView &view)> &showView);

/// Asks for a name beside the window and keeps `view` under it, in the place of one that has the name already.
void saveViewByName(Workspace &workspace, const SavedView &view, QWidget *window);

/// As one recorded change. A failure is told by the workspace.
bool keepView(Workspace &workspace, SavedView view);
bool removeView(Workspace &workspace, ViewId view);

/// Records of each view in turn, nothing for one whose query does not hold any more. Not after `receiver` is gone.
void countViews(Workspace &workspace, QObject *receiver, const QList<SavedView> &views,
                const std::function<void(const QList<std::optional<qint64>> &counts)> &counted);

} // namespace vodhuk
