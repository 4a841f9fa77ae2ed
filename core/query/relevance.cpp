#include "core/query/relevance.h"

#include "core/catalogue/rows.h"
#include "core/query/indexconditions.h"
#include "core/query/textsearch.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The more, the further in front, unless the query asks for the contrary.
void orderByWeight(std::vector<ResponseId> &ids, const QHash<ResponseId, double> &weights, bool descending)
{
    const auto weight = [&](ResponseId id) { return weights.value(id); };
    if (descending)
        std::ranges::stable_sort(ids, std::less(), weight);
    else
        std::ranges::stable_sort(ids, std::greater(), weight);
}

/// Each word that is searched for, as the text index is asked for it.
QStringList searchedWords(const Query &query, QString (*expression)(const SearchWord &))
{
    QStringList words;
    for (const SearchWord &word : query.words) {
        const QString asked = word.negated ? QString() : expression(word);
        if (!asked.isEmpty())
            words.append(asked);
    }
    words.removeDuplicates();
    return words;
}

QString anyOf(const QStringList &words)
{
    return u'(' + words.join(u") OR ("_s) + u')';
}

/// Whether more records than `most` hold any of the words; it stops counting there.
Result<bool> areMany(const Database &database, const QString &expression, qint64 most)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT count(*) FROM (SELECT 1 FROM response_search WHERE response_search MATCH ? LIMIT ?)"_s,
        {expression, most + 1}, [&](const Statement &row) { count = row.number(0); }));
    return count > most;
}

Result<QHash<ResponseId, double>> weightsByTitles(const Database &database, const QStringList &titles)
{
    QHash<ResponseId, double> weights;
    for (const QString &title : titles)
        VODHUK_TRY(forEachRow(database, u"SELECT rowid FROM response_search WHERE response_search MATCH ?"_s,
                              {title},
                              [&](const Statement &row) { weights[ResponseId{row.number(0)}] += 1; }));
    return weights;
}

/// bm25 is the less, the more of the words.
Result<QHash<ResponseId, double>> weightsByText(const Database &database, const QString &expression)
{
    QHash<ResponseId, double> weights;
    VODHUK_TRY(forEachRow(
        database, u"SELECT rowid, bm25(response_search) FROM response_search WHERE response_search MATCH ?"_s,
        {expression},
        [&](const Statement &row) { weights.insert(ResponseId{row.number(0)}, -row.value(1).toDouble()); }));
    return weights;
}

/// Takes one more set of rows whose titles have a word.
void countTitles(std::vector<RowSet> &byNumber, const RowSet &having)
{
    byNumber.emplace_back();
    for (size_t more = byNumber.size() - 1; more > 0; --more) {
        byNumber[more] |= byNumber[more - 1] & having;
        byNumber[more - 1] -= having;
    }
}

} // namespace

Status orderByRelevance(const Database &database, const Query &query, std::vector<ResponseId> &ids,
                        qint64 most)
{
    const QString expression = rankExpression(query.words);
    if (expression.isEmpty())
        return {};
    const auto many = areMany(database, anyOf(searchedWords(query, matchExpression)), most);
    VODHUK_TRY(many);
    const auto weights = *many ? weightsByTitles(database, searchedWords(query, titleExpression))
                               : weightsByText(database, expression);
    VODHUK_TRY(weights);
    orderByWeight(ids, *weights, query.sort.descending);
    return {};
}

Result<std::optional<std::vector<RowSet>>> rowsByTitles(const Query &query, const QueryScope &scope,
                                                        const ResponseIndex &index,
                                                        const Cancellation &cancellation, qint64 most)
{
    RowSet holding;
    std::vector<RowSet> byNumber{index.all()};
    QStringList seen;
    for (const SearchWord &word : query.words) {
        const QString title = word.negated ? QString() : titleExpression(word);
        if (title.isEmpty())
            continue;
        if (cancellation.isCancelled())
            return stopped();
        const auto rows = indexedRows(word, scope, index);
        if (!rows) // a word that cannot be asked for was told before
            return std::nullopt;
        if (!*rows)
            return std::unexpected(rows->error());
        holding |= **rows;
        if (seen.contains(title))
            continue;
        seen.append(title);
        const auto titled = indexedTitleRows(word, scope, index);
        if (!titled)
            return std::unexpected(titled.error());
        countTitles(byNumber, *titled);
    }
    if (static_cast<qint64>(holding.and_cardinality(index.all())) <= most)
        return std::nullopt;
    return byNumber;
}

} // namespace vodhuk
