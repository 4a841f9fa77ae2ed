/// One long piece of work on a thread of its own, with progress and a way to stop it.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace vodhuk
{

/// Belongs to the window's thread; signals come there. The destructor cancels and waits.
class LongWork : public QObject
{
    Q_OBJECT

public:
    using Progress = std::function<void(qint64 done, qint64 total)>;
    using Work = std::function<Status(const Progress &, const Cancellation &)>;

    /// `title` tells the user what is going on: "Importing responses.csv".
    LongWork(const QString &title, Work work, QObject *parent = nullptr);
    ~LongWork() override;

    [[nodiscard]] const QString &title() const { return m_title; }
    void start();
    void cancel();

Q_SIGNALS:
    /// At most about twenty times a second. `total` 0: not known.
    void progressed(qint64 done, qint64 total);
    void finished(const vodhuk::Status &status);

private:
    void run();

    QString m_title;
    Work m_work;
    Cancellation m_cancellation;
    std::unique_ptr<QThread> m_thread;
};

} // namespace vodhuk
