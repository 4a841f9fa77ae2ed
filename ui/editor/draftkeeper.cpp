#include "ui/editor/draftkeeper.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/drafts.h"

#include <QThreadPool>

#include <utility>

namespace vodhuk
{

namespace
{

constexpr int millisecondsBehind = 1500; // with the time to write it, less than two seconds

} // namespace

DraftKeeper::DraftKeeper(Catalogue &catalogue, std::function<Draft()> current, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_current(std::move(current))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(millisecondsBehind);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::touch()
{
    if (!m_soon.isActive() && !m_catalogue.isReadOnly())
        m_soon.start();
}

void DraftKeeper::keep()
{
    Draft draft = m_current();
    if (draft.texts.isEmpty())
        return drop();
    draft.id = m_draft;
    const auto kept = m_catalogue.keepDraft(draft);
    if (!kept)
        return m_soon.start(); // another program writes: in a moment
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
}

} // namespace vodhuk
