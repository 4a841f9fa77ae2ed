#include "ui/common/workspace.h"

#include "core/catalogue/sharing.h"
#include "core/query/actornaming.h"
#include "core/query/indexorder.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// A file of so many bytes is counted in a blink without an index, some 6,000 records.
constexpr qint64 smallCatalogue = 64LL << 20;

/// An answer that comes sooner is seen to come at once.
constexpr int millisecondsOfAMoment = 150;

/// Whoever saves one record after the other is not held up by what nobody waits for.
constexpr int millisecondsOfRest = 3000;

} // namespace

Workspace::Workspace(std::unique_ptr<Catalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_background(m_catalogue->path())
    , m_index(m_background)
    , m_uses(m_background)
    , m_pinned(*m_catalogue)
    , m_language(programLanguage())
    , m_result(std::make_shared<const QueryResult>())
    , m_actors(m_catalogue->actors())
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(millisecondsOfAMoment);
    connect(&m_moment, &QTimer::timeout, this, [this] { setSearching(true); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(millisecondsOfRest);
    connect(&m_rest, &QTimer::timeout, this, &Workspace::readOrdersAhead);
    // Without it readers and writer only wait for each other.
    (void)shareForReading(m_catalogue->database());
    // SQLite counts that as a change of the file: it is none from elsewhere.
    (void)m_catalogue->readAnew();
    m_background.setTables(m_catalogue->codebook(), m_catalogue->actors());
    connect(m_catalogue.get(), &Catalogue::changed, this, &Workspace::follow);
    connect(&m_background, &Background::failed, this, &Workspace::failed);
    connect(&m_index, &IndexKeeper::renewed, this, &Workspace::runWaitingQuery);
    connect(&m_index, &IndexKeeper::takesLong, this, &Workspace::runWaitingQuery);
    m_index.follow({{}, true});
    runQuery();
}

Workspace::~Workspace() = default;

void Workspace::setQuery(const Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged(m_query);
    runQuery();
}

void Workspace::choose(ResponseId id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT responseChosen(id);
}

bool Workspace::followOthers()
{
    const auto changed = m_catalogue->changedElsewhere();
    const Status followed = !changed   ? Status(std::unexpected(changed.error()))
                            : *changed ? m_catalogue->readAnew()
                                       : Status();
    if (!followed)
        Q_EMIT failed(followed.error());
    return followed && *changed;
}

void Workspace::takeOver(const ChangeSet &changes, qint64 commits)
{
    if (const Status taken = m_catalogue->takeOver(changes, commits); !taken)
        Q_EMIT failed(taken.error());
}

bool Workspace::runLongEdit(const LongEdit &edit)
{
    if (m_longEditor)
        return m_longEditor(edit);
    const Status made = edit.work(*m_catalogue, {});
    if (made)
        edit.done();
    else
        Q_EMIT failed(made.error());
    return made.has_value();
}

void Workspace::runQuery()
{
    m_isWaiting = true;
    if (!m_moment.isActive() && !m_isSearching)
        m_moment.start(); // from the first question on that what is shown does not answer
    if (m_index.isNearlyDone())
        return m_background.forget(u"query"_s);
    const bool isWhole = isCountedAtOnce();
    const QueryWish wish{.facets = isWhole, .months = isWhole, .language = m_language};
    m_background.ask<Answer>(
        u"query"_s, this,
        [query = m_query, wish](const QueryEngine &engine, const Cancellation &cancellation) {
            return engine.run(query, wish, cancellation);
        },
        [this, isWhole](Answer answer) { take(std::move(answer), isWhole); }, Background::Urgency::Urgent);
}

/// Counting a large file takes longer than reading its index, which then counts at once.
bool Workspace::isCountedAtOnce() const
{
    return !m_index.isReading() || QFileInfo(m_catalogue->path()).size() <= smallCatalogue;
}

/// The index is ready, or there is none and the file counts: what is missing, or sooner than the file.
void Workspace::runWaitingQuery()
{
    if (m_isWaiting)
        runQuery();
}

void Workspace::take(Answer answer, bool isWhole)
{
    m_isWaiting = false;
    m_moment.stop();
    const bool wasSearching = std::exchange(m_isSearching, false);
    if (!answer)
        refuse(answer.error());
    else if (*answer)
        show(std::move(**answer), isWhole);
    else if (m_query != m_result->query)
        refuse({0, 0, tr("This query could not be answered. %1").arg(answer->error().message), {}});
    else
        endUnanswered(answer->error(), isWhole);
    if (wasSearching)
        Q_EMIT searchingChanged(false);
    tellOfCatchingUp();
    m_rest.start();
}

/// The records could not be read before they are counted: the index, once it is there, gives both.
void Workspace::endUnanswered(const Error &error, bool isWhole)
{
    m_isWaiting = !isWhole;
    Q_EMIT failed(error);
}

void Workspace::tellOfCatchingUp()
{
    if (m_isOutdated)
        return; // what was answered is refused now, and another query is on its way
    if (const auto changed = std::exchange(m_changed, std::nullopt))
        Q_EMIT caughtUp(*changed);
}

/// After each commit, when nothing is asked any more; there is nothing to read where the index followed, which keeps its orders.
void Workspace::readOrdersAhead()
{
    using Ahead = Result<bool>;
    if (m_index.isReading() || m_isWaiting || !m_isCounted || std::exchange(m_hasOrders, true))
        return;
    m_background.ask<Ahead>(
        u"orders"_s, this,
        [](const QueryEngine &engine, const Cancellation &cancellation) {
            return engine.isIndexed() ? vodhuk::readOrdersAhead(engine, *engine.index(), cancellation)
                                      : Ahead(false);
        },
        [](const Ahead &) {}); // what went wrong is told to whoever asks for such an order
}

void Workspace::show(QueryResult result, bool isWhole)
{
    m_isWaiting = !isWhole;
    m_isCounted = isWhole;
    m_isOutdated = false;
    m_result = std::make_shared<const QueryResult>(std::move(result));
    Q_EMIT resultChanged(m_result);
}

/// What is shown is the answer to the query before. If that one is refused itself, because of what has changed since, nothing is.
void Workspace::refuse(const QueryError &error)
{
    const Query refused = m_query;
    if (refused == m_result->query) {
        QueryResult nothing;
        nothing.query = refused;
        show(std::move(nothing), true);
    }
    m_query = m_result->query;
    Q_EMIT queryRefused(refused, error);
    if (m_isOutdated || !m_isCounted)
        runQuery();
}

void Workspace::setSearching(bool searching)
{
    m_isSearching = searching;
    Q_EMIT searchingChanged(searching);
}

void Workspace::follow(const ChangeSet &changes)
{
    m_background.setTables(m_catalogue->codebook(), m_catalogue->actors());
    m_background.forget(u"orders"_s); // else it holds the index that is to follow
    m_rest.stop();
    m_hasOrders = false;
    m_index.follow(changes);
    m_uses.outdate();
    m_isOutdated = true;
    if (!m_changed)
        m_changed.emplace();
    m_changed->add(changes);
    followActors();
    Q_EMIT catalogueChanged(changes);
    runQuery();
}

/// The result is of the former state, and its query is not refused for the names of now: whoever goes back to it asks with these.
void Workspace::followActors()
{
    const ActorDirectory before = std::exchange(m_actors, m_catalogue->actors());
    Q_EMIT actorsChanged(before, m_actors);
    if (const Query shown = withActorsFollowed(m_result->query, before, m_actors); shown != m_result->query) {
        auto renamed = std::make_shared<QueryResult>(*m_result);
        renamed->query = shown;
        m_result = std::move(renamed);
    }
    const Query asked = withActorsFollowed(m_query, before, m_actors);
    if (asked == m_query)
        return;
    m_query = asked;
    Q_EMIT queryChanged(m_query);
}

} // namespace vodhuk
