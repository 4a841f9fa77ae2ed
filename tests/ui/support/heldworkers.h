/// Keeps all workers of a window at work, so that whatever is asked then has to wait.
#pragma once

#include "ui/common/background.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace vodhuk
{

/// Until letGo(), or its end; letOneGo() leaves one worker to do everything in the order in which it was asked.
class HeldWorkers
{
public:
    explicit HeldWorkers(Background &background)
    {
        for (int worker = 0; worker < numberOfWorkers; ++worker)
            background.askFile<int>(
                QStringLiteral("held/%1").arg(worker), &m_receiver,
                [held = m_held, worker](const QueryEngine &, const Cancellation &cancellation) {
                    while (*held > worker && !cancellation.isCancelled())
                        QThread::msleep(1);
                    return 0;
                },
                [](int) {}, Background::Urgency::Urgent);
    }
    ~HeldWorkers() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldWorkers)

    void letOneGo() { *m_held = numberOfWorkers - 1; }
    void letGo() { *m_held = 0; }

private:
    static constexpr int numberOfWorkers = 3;
    std::shared_ptr<std::atomic<int>> m_held = std::make_shared<std::atomic<int>>(numberOfWorkers);
    QObject m_receiver;
};

} // namespace vodhuk
