/// What all panels of one window share: the open catalogue, the current query and its result, the chosen record.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/query/queryengine.h"
#include "ui/common/background.h"
#include "ui/common/indexkeeper.h"
#include "ui/common/longedit.h"
#include "ui/common/pinnedfields.h"
#include "ui/common/usecountkeeper.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace vodhuk
{

/// Panels get a reference, set query and choice here, and listen to what happened; they do not know each other.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Catalogue> catalogue, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Catalogue &catalogue() { return *m_catalogue; }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] Background &background() { return m_background; }
    [[nodiscard]] UseCountKeeper &uses() { return m_uses; }
    [[nodiscard]] PinnedFields &pinned() { return m_pinned; }

    /// Language of labels and names (en, be, ru): that of the program when the workspace was made (programLanguage()).
    [[nodiscard]] QString language() const { return m_language; }

    /// What was asked last; once it is refused, or fails, the last one that was answered. Its actors are followed when they are renamed.
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Runs it in the background; resultChanged() or queryRefused() follows. The result before stays until then.
    void setQuery(const Query &query);

    /// Whether the answer to query() has been awaited for more than a moment: what panels show is not its answer.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

    /// Never null; empty before the first answer. Of a large catalogue whose index is still being read, the records come first, the
    /// facets and months with the index.
    [[nodiscard]] const std::shared_ptr<const QueryResult> &result() const { return m_result; }

    /// Whether result() has its facets and months.
    [[nodiscard]] bool isCounted() const { return m_isCounted; }

    /// Takes over what another program has written to the file since; true if there was something. Everything is then
    /// read anew, as after a change made here.
    bool followOthers();
    /// The same where it is known what so many recorded changes wrote.
    void takeOver(const ChangeSet &changes, qint64 commits);

    /// Has an edit of many records made. False if it does not begin: other work goes on, and the user was told; or it failed at once.
    bool runLongEdit(const LongEdit &edit);
    /// Who makes them: see runLongEdit(). Without anybody they are made here, at once.
    void setLongEditor(std::function<bool(const LongEdit &edit)> editor) { m_longEditor = std::move(editor); }

    [[nodiscard]] ResponseId chosen() const { return m_chosen; }
    void choose(ResponseId id);

Q_SIGNALS:
    /// What happened last; a new workspace has asked for everything already. A result that was not counted comes again with its counts.
    void queryChanged(const vodhuk::Query &query);
    void resultChanged(const std::shared_ptr<const vodhuk::QueryResult> &result);
    /// It was asked, and cannot be understood or answered; query() is then the one before. Places in `error` are those of the text that
    /// `refused` was read from. If the refused one had been answered before, as the catalogue stood then, result() holds nothing.
    void queryRefused(const vodhuk::Query &refused, const vodhuk::QueryError &error);
    void searchingChanged(bool searching);
    /// Before all else that follows a change: query() follows by itself, and so may whoever keeps queries (see withActorsFollowed()).
    void actorsChanged(const vodhuk::ActorDirectory &before, const vodhuk::ActorDirectory &now);
    void responseChosen(vodhuk::ResponseId id);
    /// After each commit, here or elsewhere; the query is then run again by itself.
    void catalogueChanged(const vodhuk::ChangeSet &changes);
    /// Once the query has been run again after commits, all of which `changes` tells: what is less urgent than its answer follows here.
    void caughtUp(const vodhuk::ChangeSet &changes);
    void failed(const vodhuk::Error &error);
    /// What else a panel has to say to whoever uses the window.
    void told(const QString &text);

private:
    using Answer = std::expected<Result<QueryResult>, QueryError>;
    void runQuery();
    void runWaitingQuery();
    [[nodiscard]] bool isCountedAtOnce() const;
    void take(Answer answer, bool isWhole);
    void show(QueryResult result, bool isWhole);
    void endUnanswered(const Error &error, bool isWhole);
    void refuse(const QueryError &error);
    void setSearching(bool searching);
    void tellOfCatchingUp();
    void readOrdersAhead();
    void follow(const ChangeSet &changes);
    void followActors();

    std::unique_ptr<Catalogue> m_catalogue;
    Background m_background;
    IndexKeeper m_index;
    UseCountKeeper m_uses;
    PinnedFields m_pinned;
    std::function<bool(const LongEdit &edit)> m_longEditor;
    QString m_language;
    Query m_query;
    std::shared_ptr<const QueryResult> m_result;
    ActorDirectory m_actors;            ///< as m_query names them
    std::optional<ChangeSet> m_changed; ///< by commits after which the query has not been answered yet
    bool m_isWaiting = false;           ///< for the whole answer to m_query
    bool m_isCounted = false;           ///< m_result
    bool m_isOutdated = false;          ///< m_result is of a former state of the catalogue
    bool m_hasOrders = false;           ///< they were asked for since the last commit
    bool m_isSearching = false;         ///< longer than a moment
    QTimer m_moment;
    QTimer m_rest; ///< since the last answer
    ResponseId m_chosen;
};

} // namespace vodhuk
