#include "ui/window/unfinishedoffers.h"

#include "ui/common/workspace.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/noticestrip.h"
#include "ui/window/unfinishedforms.h"

#include <QMenu>

#include <algorithm>

namespace vodhuk
{

UnfinishedOffers::UnfinishedOffers(Workspace &workspace, CataloguePage &page, NoticeStrip &notice,
                                   QMenu &menu)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page)
    , m_notice(notice)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
}

void UnfinishedOffers::fill(QMenu &menu)
{
    fillWithUnfinishedForms(
        menu, m_workspace, unfinishedForms(m_workspace, m_page.openDrafts()),
        {[this](DraftId form) { resume(form); }, [this](const QList<Draft> &forms) { askToDrop(forms); }});
}

void UnfinishedOffers::offer()
{
    const QList<Draft> forms = unfinishedForms(m_workspace, m_page.openDrafts());
    if (forms.isEmpty())
        return m_notice.withdrawOffer();
    const QString told = tr("%n form(s) were not saved when the program ended. The newest: %1", nullptr,
                            static_cast<int>(forms.size()))
                             .arg(formInWords(forms.first(), m_workspace));
    m_notice.offer(told, tr("Go on with it"), [this, id = forms.first().id] {
        resume(id);
        offer();
    });
}

/// It may be saved or dropped since it was offered.
void UnfinishedOffers::resume(DraftId id)
{
    const QList<Draft> forms = unfinishedForms(m_workspace, {});
    if (const auto form = std::ranges::find(forms, id, &Draft::id); form != forms.end())
        m_page.resume(*form);
    if (m_notice.hasOffer())
        offer();
}

void UnfinishedOffers::askToDrop(const QList<Draft> &forms)
{
    const QString question =
        tr("What was typed into %n form(s) would be lost.", nullptr, static_cast<int>(forms.size()));
    m_notice.tell(question, tr("Drop all of them"), [this, forms] { drop(forms); });
}

/// One may have been gone on with since the question.
void UnfinishedOffers::drop(const QList<Draft> &forms)
{
    const QList<DraftId> open = m_page.openDrafts();
    for (const Draft &form : forms) {
        if (!open.contains(form.id))
            (void)m_workspace.catalogue().dropDraft(form.id);
    }
    if (m_notice.hasOffer())
        offer();
}

} // namespace vodhuk
