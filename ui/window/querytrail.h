/// The queries that were asked since the catalogue was opened: back and forward through them, and the latest ones.
#pragma once

#include "ui/common/workspace.h"

#include <QObject>

class QMenu;

namespace vodhuk
{

/// Kept in memory alone: a query may name people, and settings stand outside the catalogue. Queries that were refused are
/// not in it, nor are the steps of typing a word or of moving the day on which measures are in force.
class QueryTrail : public QObject
{
    Q_OBJECT

public:
    explicit QueryTrail(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_queries.size(); }
    void goBack() { goTo(m_place - 1); }
    void goForward() { goTo(m_place + 1); }

    /// Nobody meant to ask this one, if it is the last.
    void forget(const Query &query);

    /// Different ones, the latest first; the one that selects everything is not among them.
    [[nodiscard]] QList<Query> recent() const;

    /// One entry for each recent query; it asks it again.
    void fill(QMenu &menu);

Q_SIGNALS:
    void moved();

private:
    void take(const Query &query);
    void followActors(const ActorDirectory &before, const ActorDirectory &now);
    void goTo(qsizetype place);

    Workspace &m_workspace;
    QList<Query> m_queries;
    QList<Query> m_asked; ///< in the order in which they were asked, whatever became of the way back
    qsizetype m_place = -1;
};

} // namespace vodhuk
