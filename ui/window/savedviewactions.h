/// What the View menu does with saved views: keeps what is seen under a name, shows one, opens the list of them.
#pragma once

#include <QObject>

class QMenu;

namespace vodhuk
{

class CataloguePage;
class NoticeStrip;
struct SavedView;
class WindowActions;
class Workspace;

class SavedViewActions : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the page, which shows the views; `notice` and `actions` outlive it.
    SavedViewActions(Workspace &workspace, CataloguePage &page, NoticeStrip &notice,
                     const WindowActions &actions);

private:
    void fill(QMenu &menu);
    void list();
    void show(const SavedView &view);
    void keepSeen();

    Workspace &m_workspace;
    CataloguePage &m_page;
    NoticeStrip &m_notice;
};

} // namespace vodhuk
