#include "ui/common/background.h"

#include <QElapsedTimer>
#include <QHash>
#include <QLoggingCategory>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

Q_LOGGING_CATEGORY(questions, "vodhuk.background", QtWarningMsg)

} // namespace

/// A question on its way to a worker and back.
struct Background::Job {
    Asking asking;
    AnyQuestion question;
    AnyAnswered answered;
    Codebook codebook;
    ActorDirectory actors;
    Cancellation cancellation;
    Result<std::any> answer;
    bool isWhole = false; ///< it was not given up before its end
    qint64 milliseconds = 0;
};

struct Background::Data {
    /// What a worker is at, so that it can be interrupted in the midst of a statement.
    struct Worker {
        std::unique_ptr<QThread> thread;
        const Database *database = nullptr;
        std::shared_ptr<Job> job;
    };

    QString path;
    Codebook codebook = Codebook(QList<Term>());
    ActorDirectory actors;
    QHash<QString, std::shared_ptr<Job>> open; ///< by topic; the window's thread only

    QMutex mutex; ///< over all that follows
    QWaitCondition arrived;
    std::deque<std::shared_ptr<Job>> urgent;
    std::deque<std::shared_ptr<Job>> usual;
    /// The first one takes urgent questions alone: two may read the index and count, what is in sight still has one.
    std::array<Worker, 3> workers;
    bool stopping = false;

    void work(Worker &worker, Background &background);
    [[nodiscard]] std::shared_ptr<Job> next(Worker &worker);
    [[nodiscard]] std::deque<std::shared_ptr<Job>> *waitingFor(const Worker &worker);
    void answer(Job &job, Worker &worker, std::optional<Database> &database);
    void stop(Job &job);
};

void Background::Data::work(Worker &worker, Background &background)
{
    std::optional<Database> database;
    while (const std::shared_ptr<Job> job = next(worker)) {
        if (!job->cancellation.isCancelled())
            answer(*job, worker, database);
        {
            const QMutexLocker lock(&mutex);
            worker.job.reset();
        }
        QMetaObject::invokeMethod(
            &background, [&background, job] { background.finish(job); }, Qt::QueuedConnection);
    }
    const QMutexLocker lock(&mutex);
    worker.database = nullptr;
}

/// What this worker is to take from; null if there is nothing for it.
std::deque<std::shared_ptr<Background::Job>> *Background::Data::waitingFor(const Worker &worker)
{
    if (!urgent.empty())
        return &urgent;
    return usual.empty() || &worker == &workers.front() ? nullptr : &usual;
}

/// Waits for a job; none once the program wants to stop.
std::shared_ptr<Background::Job> Background::Data::next(Worker &worker)
{
    const QMutexLocker lock(&mutex);
    while (!stopping && !waitingFor(worker))
        arrived.wait(&mutex);
    if (stopping)
        return nullptr;
    auto *waiting = waitingFor(worker);
    worker.job = waiting->front();
    waiting->pop_front();
    return worker.job;
}

void Background::Data::answer(Job &job, Worker &worker, std::optional<Database> &database)
{
    if (!database) {
        Result<Database> opened = Database::open(path, Access::ReadOnly);
        if (!opened) {
            job.answer = std::unexpected(opened.error());
            return;
        }
        database.emplace(std::move(*opened));
        const QMutexLocker lock(&mutex);
        worker.database = &*database;
    }
    QElapsedTimer timer;
    timer.start();
    const auto index = std::exchange(job.asking.index, nullptr); // not held until the window takes the answer
    job.answer = job.question(QueryEngine(*database, job.codebook, job.actors, index), job.cancellation);
    job.milliseconds = timer.elapsed();
    job.isWhole = !job.cancellation.isCancelled();
}

/// One that still waits for a worker lets go of the index at once.
void Background::Data::stop(Job &job)
{
    job.cancellation.cancel();
    const QMutexLocker lock(&mutex);
    const auto worker = std::ranges::find(workers, &job, [](const Worker &one) { return one.job.get(); });
    if (worker == workers.end())
        job.asking.index.reset();
    else if (worker->database)
        worker->database->interrupt();
}

Background::Background(const QString &cataloguePath, QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>())
{
    m_data->path = cataloguePath;
    for (Data::Worker &worker : m_data->workers) {
        worker.thread.reset(QThread::create([this, &worker] { m_data->work(worker, *this); }));
        worker.thread->setObjectName(u"background"_s);
        worker.thread->start();
    }
}

Background::~Background()
{
    for (const std::shared_ptr<Job> &job : std::as_const(m_data->open))
        m_data->stop(*job);
    {
        const QMutexLocker lock(&m_data->mutex);
        m_data->stopping = true;
        m_data->arrived.wakeAll();
    }
    for (const Data::Worker &worker : m_data->workers)
        worker.thread->wait();
}

void Background::setTables(const Codebook &codebook, const ActorDirectory &actors)
{
    m_data->codebook = codebook;
    m_data->actors = actors;
}

void Background::setIndex(std::shared_ptr<const ResponseIndex> index)
{
    m_index = std::move(index);
}

bool Background::isBusy() const
{
    return !m_data->open.isEmpty();
}

void Background::forget(const QString &topic)
{
    const bool wasBusy = isBusy();
    drop(topic);
    if (wasBusy && !isBusy())
        Q_EMIT busyChanged(false);
}

void Background::drop(const QString &topic)
{
    if (const std::shared_ptr<Job> before = m_data->open.take(topic))
        m_data->stop(*before);
}

void Background::askAny(Asking asking, AnyQuestion question, AnyAnswered answered)
{
    const bool wasBusy = isBusy();
    drop(asking.topic);
    const Urgency urgency = asking.urgency;
    auto job = std::make_shared<Job>(Job{.asking = std::move(asking),
                                         .question = std::move(question),
                                         .answered = std::move(answered),
                                         .codebook = m_data->codebook,
                                         .actors = m_data->actors,
                                         .cancellation = {},
                                         .answer = {}});
    m_data->open.insert(job->asking.topic, job);
    {
        const QMutexLocker lock(&m_data->mutex);
        (urgency == Urgency::Urgent ? m_data->urgent : m_data->usual).push_back(std::move(job));
        m_data->arrived.wakeAll(); // one alone might be the worker that does not take it
    }
    if (!wasBusy)
        Q_EMIT busyChanged(true);
}

void Background::finish(const std::shared_ptr<Job> &job)
{
    qCDebug(questions).noquote() << job->asking.topic << job->milliseconds << "ms"
                                 << (job->isWhole ? "" : "given up");
    Q_EMIT ended(job->asking.topic, job->isWhole);
    if (m_data->open.value(job->asking.topic) != job)
        return;
    m_data->open.remove(job->asking.topic);
    const bool isTold = job->asking.receiver && job->answered(job->answer);
    if (!job->answer && !isTold)
        Q_EMIT failed(job->answer.error());
    if (!isBusy())
        Q_EMIT busyChanged(false);
}

} // namespace vodhuk
