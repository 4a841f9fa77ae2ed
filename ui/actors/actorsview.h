/// Actors: a list that can be searched, and one page per actor; up to four pages side by side.
#pragma once

#include "core/base/recordid.h"
#include "core/query/queryengine.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace vodhuk
{

class ActorListModel;
class ActorPage;
class ActorPages;
class Workspace;

class ActorsView : public QWidget
{
    Q_OBJECT

public:
    explicit ActorsView(Workspace &workspace, QWidget *parent = nullptr);

    void showActor(ActorId actor);
    [[nodiscard]] ActorId shownActor() const; ///< the first one
    [[nodiscard]] QList<ActorId> shownActors() const;

Q_SIGNALS:
    void editWanted(vodhuk::ActorId actor);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildPages();
    void addPage();
    void takeSelection();
    void showActors(const QList<ActorId> &actors);
    void shareWidth(bool compared);
    void select(const QList<ActorId> &actors);
    void takeDay(QDate day);
    void followDay(std::optional<QDate> day);
    void takeActors();
    void takeResult(const std::shared_ptr<const QueryResult> &result);
    void renewPage();

    Workspace &m_workspace;
    ActorListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_edit;
    QSplitter *m_columns;
    QList<int> m_columnsAlone; ///< widths while one actor is shown; empty: they are those of now
    ActorPages *m_pageGrid = nullptr;
    QList<ActorPage *> m_pages;       ///< those that are not needed now are hidden and empty
    std::optional<QDate> m_dayBefore; ///< of the pages, while the query names one
    bool m_isPageOutdated = false;    ///< while it is not seen
};

} // namespace vodhuk
