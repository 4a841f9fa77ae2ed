/// Makes the search words and sort keys that an earlier program left in the open catalogue anew, beside the person's work.
#pragma once

#include "ui/window/longwork.h"

namespace vodhuk
{

class Workspace;

/// Begins when it is made, if there is something to do. The destructor stops it; the next opening begins again.
class DerivedRenewal : public QObject
{
    Q_OBJECT

public:
    /// `workspace` outlives it.
    explicit DerivedRenewal(Workspace &workspace, QObject *parent = nullptr);

Q_SIGNALS:
    /// What goes on, for the status bar; empty once it is over. The catalogue is then read anew.
    void told(const QString &what);

private:
    void begin();
    void finish(const Status &status);

    Workspace &m_workspace;
    std::unique_ptr<LongWork> m_work; ///< null: nothing to do
};

} // namespace vodhuk
