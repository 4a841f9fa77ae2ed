/// Keeps all workers of a window at work, so that whatever is asked then has to wait.
#pragma once

#include "ui/common/background.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace vodhuk
{

/// Until letGo(), or its end.
class HeldWorkers
{
public:
    explicit HeldWorkers(Background &background)
    {
        for (int worker = 0; worker < numberOfWorkers; ++worker)
            background.ask<int>(
                QStringLiteral("held/%1").arg(worker), &m_receiver,
                [isHeld = m_isHeld](const QueryEngine &, const Cancellation &cancellation) {
                    while (*isHeld && !cancellation.isCancelled())
                        QThread::msleep(1);
                    return 0;
                },
                [](int) {}, Background::Urgency::Urgent);
    }
    ~HeldWorkers() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldWorkers)

    void letGo() { *m_isHeld = false; }

private:
    static constexpr int numberOfWorkers = 3;
    std::shared_ptr<std::atomic<bool>> m_isHeld = std::make_shared<std::atomic<bool>>(true);
    QObject m_receiver;
};

} // namespace vodhuk
