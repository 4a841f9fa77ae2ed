#include "ui/checks/checkrun.h"

#include "core/catalogue/datachange.h"
#include "core/catalogue/recordchecker.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/consistencyrules.h"
#include "ui/common/freeaside.h"
#include "ui/common/workspace.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype batchSize = 200;
const QString topic = u"checks"_s;

/// So many are checked in half a minute.
constexpr qint64 mostUnasked = 50'000;

Result<QList<CheckedRecord>> checkBatch(const QueryEngine &engine, const QList<ResponseId> &ids, QDate today,
                                        const Cancellation &cancellation)
{
    auto checker = RecordChecker::make(engine.database(), engine.codebook(), engine.actors(), today);
    VODHUK_TRY(checker);
    return checkRecords(engine.database(), ids, *checker, cancellation);
}

} // namespace

CheckRun::CheckRun(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::caughtUp, this, &CheckRun::follow);
}

void CheckRun::start()
{
    begin(true);
}

void CheckRun::startUnlessLarge()
{
    begin(false);
}

void CheckRun::begin(bool anySize)
{
    m_anySize = anySize;
    m_isLeft = false;
    freeAside(m_found);
    m_counts = {};
    m_waiting.clear();
    m_total = 0;
    m_running = true;
    Q_EMIT progressed(0, 0);
    askFirst();
}

void CheckRun::cancel()
{
    if (!m_running)
        return;
    m_workspace.background().forget(topic);
    m_waiting.clear();
    m_running = false;
    Q_EMIT finished(false);
}

void CheckRun::askFirst()
{
    m_workspace.background().askFile<Batch>(
        topic, this,
        [today = QDate::currentDate(), anySize = m_anySize](const QueryEngine &engine,
                                                            const Cancellation &cancellation) {
            if (!anySize && ResponseRepository(engine.database()).count().value_or(0) > mostUnasked)
                return Batch{{}, {}, QList<CheckedRecord>(), true};
            const auto all = ResponseRepository(engine.database()).all();
            if (!all)
                return Batch{{}, {}, std::unexpected(all.error())};
            const QList<ResponseId> ids = all->first(std::min(batchSize, all->size()));
            return Batch{*all, ids, checkBatch(engine, ids, today, cancellation)};
        },
        [this](Batch batch) {
            m_isLeft = batch.isLeft;
            m_total = batch.all.size();
            m_waiting = batch.all.mid(batch.ids.size());
            take(std::move(batch));
        });
}

void CheckRun::askNext()
{
    const QList<ResponseId> ids = m_waiting.first(std::min(batchSize, m_waiting.size()));
    m_waiting.remove(0, ids.size());
    m_workspace.background().askFile<Batch>(
        topic, this,
        [ids, today = QDate::currentDate()](const QueryEngine &engine, const Cancellation &cancellation) {
            return Batch{{}, ids, checkBatch(engine, ids, today, cancellation)};
        },
        [this](Batch batch) { take(std::move(batch)); });
}

void CheckRun::take(Batch batch)
{
    if (!batch.found) {
        m_running = false;
        Q_EMIT failed(batch.found.error());
        return Q_EMIT finished(false);
    }
    for (const ResponseId id : std::as_const(batch.ids))
        count(m_found.take(id), -1);
    for (const CheckedRecord &record : std::as_const(*batch.found)) {
        m_found.insert(record.id, record);
        count(record, 1);
    }
    Q_EMIT progressed(m_total - m_waiting.size(), m_total);
    if (!m_waiting.isEmpty())
        return askNext();
    m_running = false;
    Q_EMIT finished(!m_isLeft);
}

void CheckRun::count(const CheckedRecord &record, int each)
{
    for (const Problem &problem : record.problems) {
        if (problem.answer.isEmpty())
            m_counts[static_cast<size_t>(problem.severity)] += each;
    }
}

/// No rule asks for briefings and views: somebody who works on one would have everything checked again and again.
bool CheckRun::mayAskForChecks(const ChangeSet &changes) const
{
    const auto leaves = leavesDataAlone(m_workspace.catalogue().database(), changes);
    return !leaves || !*leaves;
}

void CheckRun::follow(const ChangeSet &changes)
{
    if (!mayAskForChecks(changes))
        return;
    // A run under way reads the rest anew anyway; what it has read before must be read again.
    if (changes.all || m_running)
        return begin(m_anySize);
    for (const qint64 record : changes.records)
        m_waiting += ResponseId{record};
    const QSet<qint64> changed(changes.records.begin(), changes.records.end());
    for (const CheckedRecord &record : std::as_const(m_found)) {
        const bool mayHaveChanged = std::ranges::any_of(
            record.problems, [](const Problem &problem) { return concernsNeighbours(problem.rule); });
        if (mayHaveChanged && !changed.contains(record.id.value))
            m_waiting += record.id;
    }
    m_total = m_waiting.size();
    m_running = !m_waiting.isEmpty();
    if (m_running)
        askNext();
}

} // namespace vodhuk
