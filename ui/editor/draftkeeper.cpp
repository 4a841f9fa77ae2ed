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
    if (draft.texts.isEmpty())
        return drop();
    draft.id = m_draft;
    const auto kept = m_catalogue.keepDraft(draft);
    if (!kept)
        return m_soon.start(millisecondsToRetry); // another program writes: in a moment
    m_draft = *kept;
    QThreadPool::globalInstance()->start([path = m_catalogue.path()] { flushLog(path); });
}

void DraftKeeper::drop()
{
    m_soon.stop();
    if (!m_draft.isNull() && m_catalogue.dropDraft(m_draft))
        m_draft = {};
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
