/// Runs one long piece of work at a time, shown in the window's notice strip.
#pragma once

#include "ui/window/longwork.h"

namespace vodhuk
{

class NoticeStrip;

/// The destructor cancels what goes on and waits for it.
class WorkRunner : public QObject
{
    Q_OBJECT

public:
    explicit WorkRunner(NoticeStrip &notice, QObject *parent = nullptr);
    ~WorkRunner() override;

    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }

    /// Whether work can begin; if not, the user is told to wait.
    [[nodiscard]] bool mayRun();

    /// `done` runs if the work went well; the user is told if it failed, or if other work has to end first.
    void run(std::unique_ptr<LongWork> work, const std::function<void()> &done);

Q_SIGNALS:
    /// After each piece of work, before `done`.
    void finished();

private:
    NoticeStrip &m_notice;
    std::unique_ptr<LongWork> m_work;
};

} // namespace vodhuk
