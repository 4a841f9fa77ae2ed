#include "ui/window/editsteps.h"

#include "core/catalogue/changereplay.h"
#include "ui/common/workspace.h"
#include "ui/window/noticestrip.h"
#include "ui/window/windowactions.h"
#include "ui/window/workrunner.h"

#include <QAction>

namespace vodhuk
{

namespace
{

constexpr int millisecondsUntilNextLook = 2000;

} // namespace

/// Undo or redo: what it would act on, how it is done, and what is told while it goes on and afterwards.
struct EditSteps::Step {
    Result<std::optional<Change>> (Catalogue::*next)() const;
    Result<std::optional<Change>> (Catalogue::*take)(ChangeId, const EditWatch &);
    QString going;
    QString done;
};

EditSteps::EditSteps(NoticeStrip &notice, const WorkRunner &runner, const WindowActions &actions,
                     QObject *parent)
    : QObject(parent)
    , m_notice(notice)
    , m_runner(runner)
    , m_actions(actions)
{
    const Step undo{&Catalogue::undoable, &Catalogue::undo, tr("Undoing: %1 …"), tr("Undone: %1")};
    const Step redo{&Catalogue::redoable, &Catalogue::redo, tr("Doing again: %1 …"), tr("Done again: %1")};
    connect(actions.undo, &QAction::triggered, this, [this, undo] { stepBy(undo); });
    connect(actions.redo, &QAction::triggered, this, [this, redo] { stepBy(redo); });
    m_looking.setInterval(millisecondsUntilNextLook);
    connect(&m_looking, &QTimer::timeout, this, &EditSteps::lookForOthers);
}

void EditSteps::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (!workspace)
        return m_looking.stop();
    connect(workspace, &Workspace::queryChanged, this, &EditSteps::followOthers);
    m_looking.start();
}

/// Not while something is read: a large file that another program goes on writing would be read again and again.
void EditSteps::lookForOthers()
{
    if (m_workspace && !m_workspace->background().isBusy())
        followOthers();
}

void EditSteps::stepBy(const Step &step)
{
    if (!m_workspace || followOthers())
        return; // the step would be another than the menu said
    const Catalogue &catalogue = m_workspace->catalogue();
    const auto next = (catalogue.*step.next)();
    if (!next)
        return m_notice.tell(next.error());
    if (!*next)
        return;
    if (isLongStep(catalogue.database(), (*next)->id).value_or(false))
        stepAside(step, **next);
    else
        stepHere(step, **next);
}

void EditSteps::stepHere(const Step &step, const Change &edit)
{
    const auto change = (m_workspace->catalogue().*step.take)(edit.id, {});
    if (!change)
        m_notice.tell(change.error());
    else
        m_notice.tell(step.done.arg(edit.label));
}

void EditSteps::stepAside(const Step &step, const Change &edit)
{
    const auto work = [take = step.take, id = edit.id](Catalogue &catalogue,
                                                       const EditWatch &watch) -> Status {
        VODHUK_TRY((catalogue.*take)(id, watch));
        return {};
    };
    m_workspace->runLongEdit({step.going.arg(edit.label), work,
                              [this, told = step.done.arg(edit.label)] { m_notice.tell(told); }});
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
