#include "core/catalogue/derivedrenewal.h"

#include "core/catalogue/deriveddata.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/waitingtransaction.h"
#include "core/catalogue/wordsets.h"

#include <QThread>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

class Renewal
{
public:
    Renewal(Database &database, const Cancellation &cancellation)
        : m_database(database)
        , m_cancellation(cancellation)
    {
    }

    [[nodiscard]] Status renew(const QList<qint64> &ids)
    {
        auto transaction = beginWaiting(m_database, m_cancellation);
        if (!transaction)
            return std::unexpected(transaction.error());
        VODHUK_TRY(readActors());
        VODHUK_TRY(renewDerivedOf(m_database, m_actors, ids));
        return transaction->commit();
    }

    /// All words are about to be written: those that are fresh would soon be all.
    [[nodiscard]] Status letGoOfSets()
    {
        auto transaction = beginWaiting(m_database, m_cancellation);
        if (!transaction)
            return std::unexpected(transaction.error());
        VODHUK_TRY(voidWordSets(m_database));
        return transaction->commit();
    }

    /// Unless somebody else has done so: a later program would make them otherwise.
    [[nodiscard]] Status noteVersion()
    {
        auto transaction = beginWaiting(m_database, m_cancellation);
        if (!transaction)
            return std::unexpected(transaction.error());
        const auto isOlder = isDerivedOlder(m_database);
        VODHUK_TRY(isOlder);
        if (*isOlder)
            VODHUK_TRY(noteDerivedVersion(m_database));
        return transaction->commit();
    }

private:
    /// Anew whenever another connection has written: names of actors are among the words.
    [[nodiscard]] Status readActors()
    {
        qint64 version = 0;
        VODHUK_TRY(forEachRow(m_database, u"PRAGMA data_version"_s, {},
                              [&](const Statement &row) { version = row.number(0); }));
        if (version == m_version)
            return {};
        auto actors = allActors(m_database);
        VODHUK_TRY(actors);
        m_actors = ActorDirectory(std::move(*actors));
        m_version = version;
        return {};
    }

    Database &m_database;
    const Cancellation &m_cancellation;
    ActorDirectory m_actors;
    qint64 m_version = -1; ///< of the file as m_actors were read
};

} // namespace

Status renewOlderDerived(Database &database, const RenewalPace &pace, const RenewalProgress &progress,
                         const Cancellation &cancellation)
{
    const auto isOlder = isDerivedOlder(database);
    VODHUK_TRY(isOlder);
    if (!*isOlder)
        return {};
    // The text index ends a segment where a smaller one follows.
    const auto ids = ResponseRepository(database).allInOrder();
    VODHUK_TRY(ids);
    Renewal renewal(database, cancellation);
    VODHUK_TRY(renewal.letGoOfSets());
    for (qsizetype done = 0; done < ids->size();) {
        const QList<qint64> slice = ids->mid(done, pace.records);
        VODHUK_TRY(renewal.renew(slice));
        done += slice.size();
        if (progress)
            progress(done, ids->size());
        if (pace.pauseMilliseconds > 0)
            QThread::msleep(static_cast<unsigned long>(pace.pauseMilliseconds));
    }
    return renewal.noteVersion();
}

} // namespace vodhuk
