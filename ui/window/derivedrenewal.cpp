#include "ui/window/derivedrenewal.h"

#include "core/catalogue/derivedrenewal.h"
#include "ui/common/workspace.h"

namespace vodhuk
{

namespace
{

/// On a connection of its own. Asks for its turn often rather than long: whoever closes the window waits for that.
Status renewBeside(const QString &path, const LongWork::Progress &progress, const Cancellation &cancellation)
{
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    VODHUK_TRY(database->execute("PRAGMA busy_timeout = 50"));
    return renewOlderDerived(*database, gentlePace, progress, cancellation);
}

} // namespace

DerivedRenewal::DerivedRenewal(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const Catalogue &catalogue = workspace.catalogue();
    if (catalogue.isReadOnly() || !catalogue.hasOlderDerived())
        return;
    const QString path = catalogue.path();
    m_work = std::make_unique<LongWork>(
        tr("Making the words for searching anew …"),
        [path](const LongWork::Progress &progress, const Cancellation &cancellation) {
            return renewBeside(path, progress, cancellation);
        });
    // Whoever made it connects first.
    QMetaObject::invokeMethod(this, &DerivedRenewal::begin, Qt::QueuedConnection);
}

void DerivedRenewal::begin()
{
    connect(m_work.get(), &LongWork::progressed, this, [this](qint64 done, qint64 total) {
        Q_EMIT told(tr("Making the words for searching anew, once: %1 %").arg(100 * done / total));
    });
    connect(m_work.get(), &LongWork::finished, this, &DerivedRenewal::finish);
    Q_EMIT told(m_work->title());
    m_work->start();
}

/// What failed is tried again by the next opening; until then the old words answer.
void DerivedRenewal::finish(const Status &status)
{
    Q_EMIT told({});
    const Status taken = status ? m_workspace.catalogue().readAnew() : status;
    if (!taken && taken.error().kind != ErrorKind::Cancelled)
        Q_EMIT m_workspace.failed(taken.error());
}

} // namespace vodhuk
