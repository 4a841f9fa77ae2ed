#include "tests/bench/frames/watchedapplication.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int millisecondsBetweenRounds = 2; // of the watch itself

/// Milliseconds that this thread has had a processor.
double processorTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_round.setTimerType(Qt::PreciseTimer);
    m_round.setInterval(millisecondsBetweenRounds);
    connect(&m_round, &QTimer::timeout, this, &WatchedApplication::comeRound);
}

void WatchedApplication::begin()
{
    processEvents();
    m_longestFrame = 0;
    m_longestEvent = 0;
    m_longestWork = 0;
    m_worked = processorTime();
    m_clock.start();
    m_round.start();
}

void WatchedApplication::comeRound()
{
    const double since = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    m_clock.restart();
    m_longestFrame = std::max(m_longestFrame, since - millisecondsBetweenRounds);
    const double worked = processorTime();
    m_longestWork = std::max(m_longestWork, worked - m_worked);
    m_worked = worked;
}

QString WatchedApplication::longestEvent() const
{
    return u"%1 for %2, %3 ms"_s
        .arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type)), m_receiver)
        .arg(static_cast<double>(m_longestEvent) / 1e6, 0, 'f', 1);
}

/// Also called for the objects of other threads, there.
bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString name = QLatin1String(receiver->metaObject()->className()) + u' ' + receiver->objectName();
    const int type = event->type();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    if (const qint64 took = timer.nsecsElapsed(); took > m_longestEvent) {
        m_longestEvent = took;
        m_receiver = name.trimmed();
        m_type = type;
    }
    return taken;
}

} // namespace vodhuk
