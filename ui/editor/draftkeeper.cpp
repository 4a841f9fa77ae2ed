#include "ui/editor/draftkeeper.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/drafts.h"
#include "ui/common/noticebar.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace vodhuk
{

namespace
{

constexpr int millisecondsBehind = 1500; // with the time to write it, less than two seconds
constexpr int millisecondsToRetry = 100;
constexpr int millisecondsToRetryLater = 3000;
constexpr int millisecondsUnsaid = 2000;

} // namespace

DraftKeeper::DraftKeeper(Catalogue &catalogue, std::function<Draft()> current, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_current(std::move(current))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::touch()
{
    if (!m_soon.isActive() && !m_catalogue.isReadOnly())
        m_soon.start(millisecondsBehind);
}

void DraftKeeper::keep()
{
    Draft draft = m_current();
    if (draft.isEmpty())
        return drop();
    draft.id = m_draft;
    const auto kept = m_catalogue.keepDraft(draft);
    if (!kept)
        return putOff(kept.error());
    m_failing.invalidate();
    m_isTold = false;
    m_draft = *kept;
    QThreadPool::globalInstance()->start([path = m_catalogue.path()] { flushLog(path); });
}

/// Another program that writes is done in a moment; anything else is told, and tried again in longer steps.
void DraftKeeper::putOff(const Error &error)
{
    if (!m_failing.isValid())
        m_failing.start();
    const bool isShort = error.kind == ErrorKind::Locked && m_failing.elapsed() < millisecondsUnsaid;
    if (!isShort && !std::exchange(m_isTold, true))
        Q_EMIT notKept(
            tr("What is typed here would be lost if the program ended now: %1").arg(error.message));
    m_soon.start(isShort ? millisecondsToRetry : millisecondsToRetryLater);
}

void DraftKeeper::drop()
{
    m_soon.stop();
    if (m_draft.isNull())
        return;
    if (m_catalogue.dropDraft(m_draft))
        m_draft = {};
    else if (!m_catalogue.isReadOnly())
        m_soon.start(
            millisecondsToRetryLater); // a form that was saved must not be offered as one that was not
}

void DraftKeeper::resume(DraftId draft)
{
    m_draft = draft;
    touch(); // kept as this program's form, so that no other one offers it
}

void DraftKeeper::offer(qint64 record, NoticeBar &notice, const std::function<void(const Draft &)> &goOn)
{
    const QList<Draft> all = draftsToOffer(m_catalogue.database()).value_or(QList<Draft>());
    const auto kept = std::ranges::find(all, record, &Draft::record);
    if (record == 0 || kept == all.end() || m_catalogue.isReadOnly())
        return;
    notice.ask(tr("A form of this record was not saved when the program ended."));
    notice.addAnswer(tr("Go on with it"), [goOn, form = *kept] { goOn(form); });
    notice.addAnswer(tr("Drop it"), [this, id = kept->id] { (void)m_catalogue.dropDraft(id); });
}

} // namespace vodhuk
