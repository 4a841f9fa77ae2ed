#include "ui/window/longwork.h"

#include <QElapsedTimer>
#include <QThread>

namespace vodhuk
{

namespace
{

constexpr qint64 millisecondsBetweenSteps = 50;

} // namespace

LongWork::LongWork(const QString &title, Work work, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_work(std::move(work))
{
}

LongWork::~LongWork()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void LongWork::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

void LongWork::cancel()
{
    m_cancellation.cancel();
}

void LongWork::run()
{
    QElapsedTimer sinceStep;
    sinceStep.start();
    const Progress progress = [this, &sinceStep](qint64 done, qint64 total) {
        if (sinceStep.elapsed() < millisecondsBetweenSteps)
            return;
        sinceStep.restart();
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    };
    const Status status = m_work(progress, m_cancellation);
    QMetaObject::invokeMethod(this, [this, status] { Q_EMIT finished(status); }, Qt::QueuedConnection);
}

} // namespace vodhuk
