#include "ui/window/derivedrenewal.h"

#include "core/catalogue/derivedrenewal.h"
#include "core/catalogue/wordsetmaking.h"
#include "ui/common/workspace.h"

namespace vodhuk
{

namespace
{

/// On a connection of its own. Asks for its turn often rather than long: whoever closes the window waits for that. Empties the log that is
/// written ahead sooner than others do: whose writing makes it long enough waits for that, and shall not be a person.
Status renewBeside(const QString &path, const LongWork::Progress &progress, const Cancellation &cancellation)
{
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    VODHUK_TRY(database->execute("PRAGMA busy_timeout = 50; PRAGMA wal_autocheckpoint = 500"));
    VODHUK_TRY(renewOlderDerived(*database, gentlePace, progress, cancellation));
    return makeWordSets(*database, gentleWordPace, [&](qint64 done) { progress(done, 0); }, cancellation);
}

} // namespace

DerivedRenewal::DerivedRenewal(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::catalogueChanged, this, [this](const ChangeSet &changes) {
        m_isAsked = m_isAsked || changes.all;
        if (m_isAsked && !m_isRunning)
            QMetaObject::invokeMethod(this, &DerivedRenewal::consider, Qt::QueuedConnection);
    });
    // Whoever made it connects first.
    QMetaObject::invokeMethod(this, &DerivedRenewal::consider, Qt::QueuedConnection);
}

void DerivedRenewal::consider()
{
    m_isAsked = false;
    const Catalogue &catalogue = m_workspace.catalogue();
    if (m_isRunning || catalogue.isReadOnly())
        return;
    m_isOlder = catalogue.hasOlderDerived();
    if (m_isOlder || needWordSets(catalogue.database()).value_or(false))
        begin();
}

void DerivedRenewal::begin()
{
    const QString path = m_workspace.catalogue().path();
    m_work = std::make_unique<LongWork>(
        m_isOlder ? tr("Making the words for searching anew …") : tr("Making the search for words faster …"),
        [path](const LongWork::Progress &progress, const Cancellation &cancellation) {
            return renewBeside(path, progress, cancellation);
        });
    connect(m_work.get(), &LongWork::progressed, this, [this](qint64 done, qint64 total) {
        Q_EMIT told(total > 0 ? tr("Making the words for searching anew, once: %1 %").arg(100 * done / total)
                              : tr("Making the search for words faster …"));
    });
    connect(m_work.get(), &LongWork::finished, this, &DerivedRenewal::finish);
    m_isRunning = true;
    Q_EMIT told(m_work->title());
    m_work->start();
}

/// What failed is tried again by the next opening; until then the old words answer. Sets change no answer: nothing is read anew for them. Whoever
/// looked again unasked would take turns for ever with another window that makes them too.
void DerivedRenewal::finish(const Status &status)
{
    m_isRunning = false;
    Q_EMIT told({});
    const Status taken = status && m_isOlder ? m_workspace.catalogue().readAnew() : status;
    if (!taken && taken.error().kind != ErrorKind::Cancelled)
        Q_EMIT m_workspace.failed(taken.error());
    if (m_isAsked && taken)
        QMetaObject::invokeMethod(this, &DerivedRenewal::consider, Qt::QueuedConnection);
}

} // namespace vodhuk
