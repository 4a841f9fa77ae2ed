#include "ui/window/editsteps.h"

#include "ui/common/workspace.h"
#include "ui/window/noticestrip.h"
#include "ui/window/windowactions.h"
#include "ui/window/workrunner.h"

#include <QAction>

namespace vodhuk
{

EditSteps::EditSteps(NoticeStrip &notice, const WorkRunner &runner, const WindowActions &actions,
                     QObject *parent)
    : QObject(parent)
    , m_notice(notice)
    , m_runner(runner)
    , m_actions(actions)
{
    connect(actions.undo, &QAction::triggered, this, [this] { stepBy(&Catalogue::undo, tr("Undone: %1")); });
    connect(actions.redo, &QAction::triggered, this,
            [this] { stepBy(&Catalogue::redo, tr("Done again: %1")); });
}

void EditSteps::stepBy(Result<std::optional<Change>> (Catalogue::*step)(), const QString &told)
{
    if (!m_workspace || followOthers())
        return; // the step would be another than the menu said
    const auto change = (m_workspace->catalogue().*step)();
    if (!change)
        m_notice.tell(change.error());
    else if (*change)
        m_notice.tell(told.arg((*change)->label));
}

bool EditSteps::followOthers()
{
    if (!m_workspace || m_runner.isBusy() || !m_workspace->followOthers())
        return false;
    m_notice.tell(tr("Another program has changed this catalogue. You see it as it is now."));
    return true;
}

void EditSteps::tellWithUndo(const QString &what)
{
    m_notice.tell(what, tr("Undo"), [this] { m_actions.undo->trigger(); });
}

} // namespace vodhuk
