#include "core/query/relevance.h"

#include "core/catalogue/rows.h"
#include "core/query/textsearch.h"

#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

Status orderByRelevance(const Database &database, const Query &query, std::vector<ResponseId> &ids)
{
    const QString expression = rankExpression(query.words);
    if (expression.isEmpty())
        return {};
    QHash<ResponseId, double> ranks; // the less, the more of the words
    VODHUK_TRY(forEachRow(
        database, u"SELECT rowid, bm25(response_search) FROM response_search WHERE response_search MATCH ?"_s,
        {expression},
        [&](const Statement &row) { ranks.insert(ResponseId{row.number(0)}, row.value(1).toDouble()); }));
    const auto rank = [&](ResponseId id) { return ranks.value(id); };
    if (query.sort.descending)
        std::ranges::stable_sort(ids, std::greater(), rank);
    else
        std::ranges::stable_sort(ids, std::less(), rank);
    return {};
}

} // namespace vodhuk
