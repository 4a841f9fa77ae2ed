/// Undo and redo in the window, told in the notice strip, and what other programs wrote meanwhile, taken over first.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/change.h"

#include <QObject>

#include <optional>

namespace vodhuk
{

class Catalogue;
class NoticeStrip;
class WindowActions;
class WorkRunner;
class Workspace;

class EditSteps : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    EditSteps(NoticeStrip &notice, const WorkRunner &runner, const WindowActions &actions,
              QObject *parent = nullptr);

    /// Null: none is open.
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

    /// True if another program has written to the catalogue: all is shown as it is now, and the user is told.
    bool followOthers();

    /// Tells what was done, with a button that takes it back.
    void tellWithUndo(const QString &what);

private:
    void stepBy(Result<std::optional<Change>> (Catalogue::*step)(), const QString &told);

    NoticeStrip &m_notice;
    const WorkRunner &m_runner;
    const WindowActions &m_actions;
    Workspace *m_workspace = nullptr;
};

} // namespace vodhuk
