#include "tests/bench/benchqueries.h"

#include "core/query/queryparser.h"
#include "tests/bench/measuring.h"

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

QueryResult runQuery(const QueryEngine &engine, const QString &text)
{
    const auto parsed = parseQuery(text);
    if (!parsed)
        giveUp(text + u": "_s + parsed.error().message);
    auto result = engine.run(*parsed, {.facets = true, .months = true});
    if (!result)
        giveUp(text + u": "_s + result.error().message);
    return required(std::move(*result));
}

QStringList CountedQuery::plainCounts() const
{
    return {
        u"SELECT vocabulary, code, count(*) FROM response_term WHERE %1 GROUP BY vocabulary, code"_s.arg(
            where),
        u"SELECT actor_id, count(DISTINCT response_id) FROM response_actor WHERE %1 GROUP BY actor_id"_s.arg(
            where),
        u"SELECT substr(date, 1, 7), count(*) FROM (SELECT *, id AS response_id FROM response) WHERE %1 GROUP BY 1"_s
            .arg(where)};
}

std::span<const CountedQuery> countedQueries()
{
    static const std::array queries{
        CountedQuery{u"query_all_facets"_s, {}, u"1"_s},
        CountedQuery{
            u"query_one_actor_facets"_s, u"actor:EU"_s,
            u"response_id IN (SELECT response_id FROM response_actor JOIN actor ON actor.id = actor_id WHERE code = 'EU')"_s},
        CountedQuery{
            u"query_text"_s, u"Лукашэнка"_s,
            u"response_id IN (SELECT rowid FROM response_search WHERE response_search MATCH 'names:lukashenk*')"_s},
        CountedQuery{
            u"query_dates"_s, u"date:2020-08..2021-05"_s,
            u"response_id IN (SELECT id FROM response WHERE date_latest >= 2459063 AND date_earliest <= 2459366)"_s}};
    return queries;
}

} // namespace vodhuk
