/// Offers the forms that were not saved when the program ended: in the notice strip one after the other, in the Record menu all.
#pragma once

#include "core/records/draft.h"

#include <QList>
#include <QObject>

class QMenu;

namespace vodhuk
{

class CataloguePage;
class NoticeStrip;
class Workspace;

class UnfinishedOffers : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the page, whose forms go on with them. Fills `menu` whenever it opens; `notice` outlives it, and is cleared before
    /// the page goes.
    UnfinishedOffers(Workspace &workspace, CataloguePage &page, NoticeStrip &notice, QMenu &menu);

    /// The newest one; none: what was offered is withdrawn.
    void offer();

private:
    void fill(QMenu &menu);
    void resume(DraftId id);
    void askToDrop(const QList<Draft> &forms);
    void drop(const QList<Draft> &forms);

    Workspace &m_workspace;
    CataloguePage &m_page;
    NoticeStrip &m_notice;
};

} // namespace vodhuk
