/// Makes the long edits of an open catalogue: on a worker, through a Catalogue of its own as another program would.
#pragma once

#include "ui/common/longedit.h"

#include <QObject>

namespace vodhuk
{

class WorkRunner;
class Workspace;

class LongEdits : public QObject
{
    Q_OBJECT

public:
    explicit LongEdits(WorkRunner &runner, QObject *parent = nullptr);

    /// What this workspace wishes is made from now on. Null: none is open.
    void setWorkspace(Workspace *workspace);

Q_SIGNALS:
    /// From now until the work has finished nothing else may write.
    void writing();

private:
    [[nodiscard]] bool make(const LongEdit &edit);

    WorkRunner &m_runner;
    Workspace *m_workspace = nullptr;
};

} // namespace vodhuk
