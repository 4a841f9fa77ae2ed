#include "ui/common/background.h"

#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QThread>
#include <QWaitCondition>

#include <array>
#include <deque>
#include <optional>

using namespace Qt::StringLiterals;

namespace vodhuk
{

/// A question on its way to a worker and back.
struct Background::Job {
    QString topic;
    QPointer<QObject> receiver;
    AnyQuestion question;
    AnyAnswered answered;
    Codebook codebook;
    ActorDirectory actors;
    std::shared_ptr<const ResponseIndex> index;
    Cancellation cancellation;
    Result<std::any> answer;
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
    std::shared_ptr<const ResponseIndex> index;
    QHash<QString, std::shared_ptr<Job>> open; ///< by topic; the window's thread only

    QMutex mutex; ///< over all that follows
    QWaitCondition arrived;
    std::deque<std::shared_ptr<Job>> waiting;
    std::array<Worker, 3> workers; ///< one may read the index, one count: what is in sight still has one
    bool stopping = false;

    void work(Worker &worker, Background &background);
    [[nodiscard]] std::shared_ptr<Job> next(Worker &worker);
    void answer(Job &job, Worker &worker, std::optional<Database> &database);
    void stop(const Cancellation &cancellation, const Job &job);
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

/// Waits for a job; none once the program wants to stop.
std::shared_ptr<Background::Job> Background::Data::next(Worker &worker)
{
    const QMutexLocker lock(&mutex);
    while (waiting.empty() && !stopping)
        arrived.wait(&mutex);
    if (stopping)
        return nullptr;
    worker.job = waiting.front();
    waiting.pop_front();
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
    job.answer = job.question(QueryEngine(*database, job.codebook, job.actors, job.index), job.cancellation);
}

void Background::Data::stop(const Cancellation &cancellation, const Job &job)
{
    cancellation.cancel();
    const QMutexLocker lock(&mutex);
    for (const Worker &worker : workers) {
        if (worker.job.get() == &job && worker.database)
            worker.database->interrupt();
    }
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
        m_data->stop(job->cancellation, *job);
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
    m_data->index = std::move(index);
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
        m_data->stop(before->cancellation, *before);
}

void Background::askAny(const QString &topic, QObject *receiver, AnyQuestion question, AnyAnswered answered)
{
    const bool wasBusy = isBusy();
    drop(topic);
    auto job = std::make_shared<Job>(Job{topic,
                                         receiver,
                                         std::move(question),
                                         std::move(answered),
                                         m_data->codebook,
                                         m_data->actors,
                                         m_data->index,
                                         {},
                                         {}});
    m_data->open.insert(topic, job);
    {
        const QMutexLocker lock(&m_data->mutex);
        m_data->waiting.push_back(std::move(job));
        m_data->arrived.wakeOne();
    }
    if (!wasBusy)
        Q_EMIT busyChanged(true);
}

void Background::finish(const std::shared_ptr<Job> &job)
{
    if (m_data->open.value(job->topic) != job)
        return;
    m_data->open.remove(job->topic);
    if (!job->answer)
        Q_EMIT failed(job->answer.error());
    else if (job->receiver)
        job->answered(*job->answer);
    if (!isBusy())
        Q_EMIT busyChanged(false);
}

} // namespace vodhuk
