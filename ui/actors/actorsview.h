/// Actors: a list that can be searched, and one page per actor.
#pragma once

#include "core/base/recordid.h"
#include "core/query/queryengine.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QListView;
class QPushButton;

namespace vodhuk
{

class ActorListModel;
class ActorPage;
class Workspace;

class ActorsView : public QWidget
{
    Q_OBJECT

public:
    explicit ActorsView(Workspace &workspace, QWidget *parent = nullptr);

    void showActor(ActorId actor);
    [[nodiscard]] ActorId shownActor() const;

Q_SIGNALS:
    void editWanted(vodhuk::ActorId actor);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void takeActors();
    void takeResult(const std::shared_ptr<const QueryResult> &result);
    void renewPage();

    Workspace &m_workspace;
    ActorListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_edit;
    ActorPage *m_page;
    bool m_isPageOutdated = false; ///< while it is not seen
};

} // namespace vodhuk
