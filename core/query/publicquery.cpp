#include "core/query/publicquery.h"

#include "core/query/searchedmarks.h"

#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

template <class T>
using Asked = std::expected<Result<T>, QueryError>;

QStringList closedTo(Sensitivity open)
{
    QStringList marks;
    if (open < Sensitivity::Internal)
        marks.append(u"internal"_s);
    if (open < Sensitivity::Confidential)
        marks.append(u"confidential"_s);
    return marks;
}

Query withoutMarks(Query query, const QStringList &marks)
{
    const Condition condition{u"sensitivity"_s, marks, true};
    if (!marks.isEmpty() && !query.conditions.contains(condition))
        query.conditions.append(condition);
    return query;
}

Query openQuery(const Query &query, Sensitivity open)
{
    return withoutMarks(withSearchedNotes(query, open), closedTo(open));
}

Asked<std::vector<ResponseId>> idsOf(const QueryEngine &engine, const Query &query,
                                     const Cancellation &cancellation)
{
    auto found = engine.run(query, {}, cancellation);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return Result<std::vector<ResponseId>>(std::unexpected(found->error()));
    return Result<std::vector<ResponseId>>(std::move((*found)->ids));
}

QueryScope scopeOf(const QueryEngine &engine)
{
    return {engine.database(), engine.codebook(), engine.actors()};
}

Result<bool> standsInClosedNotes(const SearchWord &word, const QueryEngine &engine, Sensitivity open)
{
    const auto met = metInClosedNotesAlone(word, open, scopeOf(engine));
    VODHUK_TRY(met);
    return !met->empty();
}

/// Whether any record up to a mark, of whatever kind, has the word where those may read who may see so much.
Result<bool> stands(const SearchWord &word, const QueryEngine &engine, Sensitivity open)
{
    Query query;
    query.conditions = {{u"kind"_s, {u"any"_s}}};
    query.words = {SearchWord{word.text, word.phrase}};
    const auto ids = idsOf(engine, openQuery(query, open), Cancellation());
    if (!ids)
        return fail(ErrorKind::Usage, ids.error().message);
    VODHUK_TRY(*ids);
    return !(*ids)->empty();
}

Result<bool> haveHitsInClosedNotes(const Query &query, const QueryEngine &engine, Sensitivity open)
{
    for (const SearchWord &word : query.words) {
        const Result<bool> stands = standsInClosedNotes(word, engine, open);
        VODHUK_TRY(stands);
        if (*stands)
            return true;
    }
    return false;
}

qint64 countOfOthers(const std::vector<ResponseId> &all, const std::vector<ResponseId> &some)
{
    const QSet<ResponseId> known(some.cbegin(), some.cend());
    return std::ranges::count_if(all, [&known](ResponseId id) { return !known.contains(id); });
}

/// How many of `query` are not in `kept`, which searches fewer notes.
Asked<qint64> heldBackByWords(const QueryEngine &engine, const Query &query, const Query &kept,
                              const Cancellation &cancellation)
{
    const auto all = idsOf(engine, query, cancellation);
    if (!all)
        return std::unexpected(all.error());
    if (!*all)
        return Result<qint64>(std::unexpected(all->error()));
    const auto some = idsOf(engine, kept, cancellation);
    if (!some)
        return std::unexpected(some.error());
    if (!*some)
        return Result<qint64>(std::unexpected(some->error()));
    return Result<qint64>(countOfOthers(**all, **some));
}

} // namespace

Query publicQuery(const Query &query)
{
    return openQuery(query, Sensitivity::Public);
}

std::expected<Result<PublicPart>, QueryError> publicPart(const QueryEngine &engine, const Query &query,
                                                         const Cancellation &cancellation)
{
    return openPart(engine, query, Sensitivity::Public, cancellation);
}

std::expected<Result<PublicPart>, QueryError> openPart(const QueryEngine &engine, const Query &query,
                                                       Sensitivity open, const Cancellation &cancellation)
{
    const auto failed = [](const Error &error) { return Result<PublicPart>(std::unexpected(error)); };
    const QStringList marks = closedTo(open);
    const Query searched = withSearchedNotes(query, open);
    PublicPart part{openQuery(query, open), searched};
    Query left = searched;
    left.conditions.append({u"sensitivity"_s, marks});
    const auto marked = idsOf(engine, left, cancellation);
    if (!marked)
        return std::unexpected(marked.error());
    if (!*marked)
        return failed(marked->error());
    part.leftOut = static_cast<qint64>((*marked)->size());
    if (part.leftOut > 0)
        part.told = part.query;
    const Result<QStringList> words = closedWordsOf(engine, query, open);
    if (!words)
        return failed(words.error());
    part.closedWords = *words;
    const Result<bool> haveHits = haveHitsInClosedNotes(query, engine, open);
    if (!haveHits)
        return failed(haveHits.error());
    if (!*haveHits)
        return Result<PublicPart>(part);
    const auto heldBack = heldBackByWords(engine, withoutMarks(query, marks), part.query, cancellation);
    if (!heldBack)
        return std::unexpected(heldBack.error());
    if (!*heldBack)
        return failed(heldBack->error());
    part.inClosedNotes = **heldBack;
    return Result<PublicPart>(part);
}

Result<QStringList> closedWordsOf(const QueryEngine &engine, const Query &query, Sensitivity open)
{
    QStringList words;
    for (const SearchWord &word : query.words) {
        if (words.contains(word.text))
            continue;
        const Result<bool> isOpen = stands(word, engine, open);
        VODHUK_TRY(isOpen);
        const Result<bool> isClosed = *isOpen ? false : stands(word, engine, Sensitivity::Confidential);
        VODHUK_TRY(isClosed);
        if (*isClosed)
            words.append(word.text);
    }
    return words;
}

QStringList tagsNamed(const Query &query)
{
    QStringList tags;
    for (const Condition &condition : query.conditions) {
        if (condition.field == "tag"_L1)
            tags += condition.values;
    }
    tags.removeDuplicates();
    return tags;
}

bool mayLeave(const Response &response)
{
    return mayLeave(response.sensitivity);
}

bool mayLeave(const QString &sensitivity)
{
    return sensitivityOf(sensitivity) == Sensitivity::Public;
}

} // namespace vodhuk
