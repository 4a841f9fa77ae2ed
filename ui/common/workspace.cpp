#include "ui/common/workspace.h"

#include "core/catalogue/sharing.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// A file of so many bytes is counted in a blink without an index, some 6,000 records.
constexpr qint64 smallCatalogue = 64LL << 20;

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
{
    // Without it readers and writer only wait for each other.
    (void)shareForReading(m_catalogue->database());
    // SQLite counts that as a change of the file: it is none from elsewhere.
    (void)m_catalogue->readAnew();
    m_background.setTables(m_catalogue->codebook(), m_catalogue->actors());
    connect(m_catalogue.get(), &Catalogue::changed, this, &Workspace::follow);
    connect(&m_background, &Background::failed, this, &Workspace::failed);
    connect(&m_index, &IndexKeeper::renewed, this, &Workspace::runWaitingQuery);
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
    m_isWaiting = answer && *answer && !isWhole;
    if (!answer) {
        m_query = m_result->query;
        Q_EMIT queryRefused(answer.error());
    } else if (!*answer) {
        Q_EMIT failed(answer->error());
    } else {
        m_result = std::make_shared<const QueryResult>(std::move(**answer));
        Q_EMIT resultChanged(m_result);
    }
}

void Workspace::follow(const ChangeSet &changes)
{
    m_background.setTables(m_catalogue->codebook(), m_catalogue->actors());
    m_index.follow(changes);
    m_uses.outdate();
    Q_EMIT catalogueChanged(changes);
    runQuery();
}

} // namespace vodhuk
