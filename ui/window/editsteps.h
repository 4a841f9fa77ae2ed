/// Undo and redo in the window, told in the notice strip, and what other programs wrote meanwhile, taken over first.
#pragma once

#include "core/catalogue/change.h"

#include <QObject>
#include <QTimer>

namespace vodhuk
{

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

    /// Null: none is open. While one is, what others write is looked for with each new query and every few seconds, since
    /// somebody who works beside another program never leaves the window.
    void setWorkspace(Workspace *workspace);

    /// True if another program has written to the catalogue: all is shown as it is now, and the user is told.
    bool followOthers();

    /// Tells what was done, with a button that takes it back.
    void tellWithUndo(const QString &what);

private:
    struct Step;
    void lookForOthers();
    void stepBy(const Step &step);
    void stepHere(const Step &step, const Change &edit);
    /// For a step of many records: on a worker, and it can be stopped.
    void stepAside(const Step &step, const Change &edit);

    NoticeStrip &m_notice;
    const WorkRunner &m_runner;
    const WindowActions &m_actions;
    Workspace *m_workspace = nullptr;
    QTimer m_looking;
};

} // namespace vodhuk
