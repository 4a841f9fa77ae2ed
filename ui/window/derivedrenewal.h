/// Makes what is derived from records anew beside the person's work: words and sort keys that an earlier program left, sets of records by word.
#pragma once

#include "ui/window/longwork.h"

namespace vodhuk
{

class Workspace;

/// Begins when it is made, if there is something to do, and again after large changes that took the sets away. The destructor stops it; the
/// next opening begins again.
class DerivedRenewal : public QObject
{
    Q_OBJECT

public:
    /// `workspace` outlives it.
    explicit DerivedRenewal(Workspace &workspace, QObject *parent = nullptr);

Q_SIGNALS:
    /// What goes on, for the status bar; empty once it is over. What was an earlier program's is then read anew.
    void told(const QString &what);

private:
    void consider();
    void begin();
    void finish(const Status &status);

    Workspace &m_workspace;
    std::unique_ptr<LongWork> m_work; ///< null: there was nothing to do yet
    bool m_isRunning = false;
    bool m_isOlder = false; ///< what m_work makes anew was an earlier program's
    bool m_isAsked = false; ///< to look again when m_work is over
};

} // namespace vodhuk
