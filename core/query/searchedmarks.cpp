#include "core/query/searchedmarks.h"

#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/query/fieldhits.h"
#include "core/query/textsearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

const QString textsField = u"texts"_s;
constexpr qsizetype entriesAtOnce = 500;

QString codeOf(Sensitivity mark)
{
    if (mark == Sensitivity::Public)
        return u"public"_s;
    return mark == Sensitivity::Internal ? u"internal"_s : u"confidential"_s;
}

/// Several values are one or the other.
Resolved<Sensitivity> closestOf(const Condition &condition, const QueryScope &scope)
{
    if (condition.negated)
        return std::unexpected(
            valueError(condition, 0,
                       Texts::tr("“texts:” says which notes are searched for words. Name the mark up to "
                                 "which they are, without a minus.")));
    const auto codes = resolveCodes(condition, vocabularyOfField(textsField), scope);
    if (!codes)
        return std::unexpected(codes.error());
    Sensitivity closest = Sensitivity::Public;
    for (const QString &code : *codes)
        closest = std::max(closest, sensitivityOf(code));
    return closest;
}

SearchWord positive(SearchWord word)
{
    word.negated = false;
    return word;
}

bool isClosed(const QString &mark, Sensitivity searched)
{
    return sensitivityOf(mark) > searched;
}

/// Their closed notes hold the word; so may their other texts.
Result<QList<ResponseId>> withWordInClosedNote(const QString &match, const TextHits &hits,
                                               Sensitivity searched, const QueryScope &scope)
{
    QList<ResponseId> records;
    VODHUK_TRY(forEachRow(
        scope.database,
        u"SELECT record_id, sensitivity, text FROM note WHERE sensitivity <> 'public' AND record_id IN "
        "(SELECT rowid FROM response_search WHERE response_search MATCH ?) ORDER BY record_id"_s,
        {match}, [&](const Statement &row) {
            const ResponseId record{row.number(0)};
            const bool isKnown = !records.isEmpty() && records.last() == record;
            if (!isKnown && isClosed(row.text(1), searched) && !hits.in(row.text(2)).isEmpty())
                records.append(record);
        }));
    return records;
}

Result<TargetDirectory> targetsOf(const QList<Entry> &entries, const Database &database)
{
    QList<qint64> listed;
    for (const Entry &entry : entries) {
        for (const Listing &listing : entry.response.listings)
            listed.append(listing.target.value);
    }
    const auto targets = findTargets(database, listed);
    VODHUK_TRY(targets);
    return TargetDirectory(*targets);
}

Status addMetNowhereElse(std::vector<qint64> &met, const QList<ResponseId> &records, const TextHits &hits,
                         Sensitivity searched, const QueryScope &scope)
{
    Result<QList<Entry>> entries = ResponseRepository(scope.database).findEntries(records);
    VODHUK_TRY(entries);
    const Result<TargetDirectory> targets = targetsOf(*entries, scope.database);
    VODHUK_TRY(targets);
    for (Entry &entry : *entries) {
        entry.response.notes.removeIf(
            [searched](const Note &note) { return isClosed(note.sensitivity, searched); });
        if (!firstHit(entry, scope.actors, *targets, hits, {}))
            met.push_back(entry.response.id.value);
    }
    return {};
}

} // namespace

Resolved<Sensitivity> searchedNotes(const Query &query, const QueryScope &scope)
{
    Sensitivity searched = Sensitivity::Confidential;
    for (const Condition &condition : query.conditions) {
        if (condition.field != textsField)
            continue;
        const auto closest = closestOf(condition, scope);
        if (!closest)
            return std::unexpected(closest.error());
        searched = std::min(searched, *closest);
    }
    return searched;
}

Query withSearchedNotes(Query query, Sensitivity searched)
{
    const Condition condition{textsField, {codeOf(searched)}, false, 0};
    if (!query.words.isEmpty() && !query.conditions.contains(condition))
        query.conditions.append(condition);
    return query;
}

Result<std::vector<qint64>> metInClosedNotesAlone(const SearchWord &word, Sensitivity searched,
                                                  const QueryScope &scope, const Cancellation &cancellation)
{
    std::vector<qint64> met;
    const QString match = matchExpression(word);
    if (searched == Sensitivity::Confidential || match.isEmpty())
        return met;
    const TextHits hits({positive(word)});
    const auto records = withWordInClosedNote(match, hits, searched, scope);
    VODHUK_TRY(records);
    for (qsizetype start = 0; start < records->size(); start += entriesAtOnce) {
        if (cancellation.isCancelled())
            return stopped();
        VODHUK_TRY(addMetNowhereElse(met, records->mid(start, entriesAtOnce), hits, searched, scope));
    }
    return met;
}

} // namespace vodhuk
