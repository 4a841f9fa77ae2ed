#include "tests/bench/plaincounts.h"

#include "tests/bench/measuring.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct PlainFacet {
    QLatin1String field;
    QLatin1String
        sql; ///< values with their records, of those chosen; CROSS JOIN keeps the order of the tables
};

constexpr std::array plainFacets{
    PlainFacet{"actor"_L1,
               "SELECT a.actor_id, count(DISTINCT c.id) FROM temp.chosen c CROSS JOIN response_actor a "
               "ON a.response_id = c.id WHERE a.role IN ('adopter', 'co_adopter', 'aligned') GROUP BY 1"_L1},
    PlainFacet{"actor-type"_L1,
               "SELECT o.type, count(DISTINCT c.id) FROM temp.chosen c CROSS JOIN response_actor a "
               "ON a.response_id = c.id CROSS JOIN actor o ON o.id = a.actor_id "
               "WHERE a.role IN ('adopter', 'co_adopter', 'aligned') GROUP BY 1"_L1},
    PlainFacet{"side"_L1,
               "SELECT o.side, count(DISTINCT c.id) FROM temp.chosen c CROSS JOIN response_actor a "
               "ON a.response_id = c.id CROSS JOIN actor o ON o.id = a.actor_id "
               "WHERE a.role IN ('adopter', 'co_adopter', 'aligned') AND o.side <> '' GROUP BY 1"_L1},
    PlainFacet{"kind"_L1, "SELECT r.kind, count(*) FROM temp.chosen c CROSS JOIN response r ON r.id = c.id "
                          "GROUP BY 1"_L1},
    PlainFacet{"family"_L1,
               "SELECT coalesce(nullif(k.parent, ''), 'other'), count(DISTINCT c.id) FROM temp.chosen c "
               "CROSS JOIN response_term t ON t.response_id = c.id AND t.vocabulary = 'instrument' "
               "LEFT JOIN term k ON k.vocabulary = 'instrument' AND k.code = t.code GROUP BY 1"_L1},
    PlainFacet{"instrument"_L1, "SELECT t.code, count(*) FROM temp.chosen c CROSS JOIN response_term t "
                                "ON t.response_id = c.id AND t.vocabulary = 'instrument' GROUP BY 1"_L1},
    PlainFacet{"benefit"_L1,
               "SELECT m.benefit, count(DISTINCT c.id) FROM temp.chosen c CROSS JOIN measure m "
               "ON m.response_id = c.id WHERE m.direction = 'withdraws' AND m.benefit <> '' GROUP BY 1"_L1},
    PlainFacet{"sanction"_L1, "SELECT d.sense, count(*) FROM temp.chosen c CROSS JOIN response_derived d "
                              "ON d.response_id = c.id GROUP BY 1"_L1},
    PlainFacet{"framing"_L1, "SELECT r.framing, count(*) FROM temp.chosen c CROSS JOIN response r "
                             "ON r.id = c.id WHERE r.framing <> '' GROUP BY 1"_L1},
    PlainFacet{"norm"_L1,
               "SELECT coalesce((SELECT n.text FROM record_text n WHERE n.record_id = v.norm_id "
               "AND n.field = 'name' ORDER BY n.language <> 'en', n.language LIMIT 1), v.text) AS name, "
               "count(DISTINCT c.id) FROM temp.chosen c CROSS JOIN norm_invocation v ON v.response_id = c.id "
               "GROUP BY 1 HAVING name <> ''"_L1},
    PlainFacet{"binding"_L1, "SELECT t.code, count(*) FROM temp.chosen c CROSS JOIN response_term t "
                             "ON t.response_id = c.id AND t.vocabulary = 'binding' GROUP BY 1"_L1},
    PlainFacet{"event"_L1, "SELECT t.code, count(*) FROM temp.chosen c CROSS JOIN response_term t "
                           "ON t.response_id = c.id AND t.vocabulary = 'trigger' GROUP BY 1"_L1},
    PlainFacet{"mode"_L1, "SELECT r.act_mode, count(*) FROM temp.chosen c CROSS JOIN response r "
                          "ON r.id = c.id WHERE r.act_mode <> '' GROUP BY 1"_L1},
    PlainFacet{
        "year"_L1,
        "SELECT r.date_earliest, r.date_latest, count(*) * (1 + strftime('%Y', r.date_latest) - "
        "strftime('%Y', r.date_earliest)) FROM temp.chosen c CROSS JOIN response r "
        "ON r.id = c.id WHERE r.date_earliest IS NOT NULL AND r.date_latest IS NOT NULL GROUP BY 1, 2"_L1},
    PlainFacet{"regime"_L1, "SELECT g.key, count(*) FROM temp.chosen c CROSS JOIN response r ON r.id = c.id "
                            "CROSS JOIN regime g ON g.id = r.regime_id GROUP BY 1"_L1},
    PlainFacet{"measure-status"_L1,
               "SELECT m.status, count(DISTINCT c.id) FROM temp.chosen c CROSS JOIN measure m "
               "ON m.response_id = c.id WHERE m.status <> '' GROUP BY 1"_L1},
    PlainFacet{"status"_L1, "SELECT r.workflow, count(*) FROM temp.chosen c CROSS JOIN response r "
                            "ON r.id = c.id WHERE r.workflow <> '' GROUP BY 1"_L1},
    PlainFacet{"tag"_L1, "SELECT g.tag, count(*) FROM temp.chosen c CROSS JOIN tag g "
                         "ON g.record_id = c.id GROUP BY 1"_L1},
    PlainFacet{"lang"_L1, "SELECT x.language, count(*) FROM temp.chosen c CROSS JOIN record_text x "
                          "ON x.record_id = c.id AND x.field = 'title' GROUP BY 1"_L1},
    PlainFacet{"publisher"_L1,
               "SELECT o.publisher, count(DISTINCT c.id) FROM temp.chosen c CROSS JOIN citation q "
               "ON q.record_id = c.id CROSS JOIN source o ON o.id = q.source_id WHERE o.publisher <> '' "
               "GROUP BY 1"_L1}};

bool isCompared(const QString &field)
{
    return std::ranges::any_of(plainFacets, [&](const PlainFacet &facet) { return field == facet.field; });
}

/// The query whose records a facet counts.
Query baseOf(const Query &query, const QString &field)
{
    if (field == "kind"_L1)
        return query.without(field).withValues(field, {u"any"_s});
    return query.without(field);
}

} // namespace

CountedAnswer counted(const QueryResult &result)
{
    CountedAnswer answer{result.total, {}, result.withoutMonth};
    for (const Facet &facet : result.facets) {
        if (!isCompared(facet.field))
            continue;
        answer.facets.insert(facet.field, 0);
        for (const FacetValue &value : facet.values)
            answer.facets[facet.field] += value.count;
    }
    for (const MonthCount &month : result.months) {
        for (const qint64 count : month.byFamily)
            answer.dated += count;
    }
    return answer;
}

PlainCounts::PlainCounts(const QueryEngine &engine)
    : m_engine(engine)
    , m_file(engine.database().path())
{
    m_file.run(u"CREATE TABLE temp.chosen (id INTEGER PRIMARY KEY)"_s);
}

QueryEngine::Filter PlainCounts::filter(const Query &query) const
{
    const auto made = m_engine.filter(query);
    if (!made)
        giveUp(made.error().message);
    return *made;
}

void PlainCounts::choose(const Query &query) const
{
    const QueryEngine::Filter chosen = filter(query);
    m_file.run(u"DELETE FROM temp.chosen"_s);
    m_file.run(u"INSERT INTO temp.chosen SELECT response.id FROM response WHERE "_s + chosen.sql +
                   u" ORDER BY response.id"_s,
               chosen.values);
}

/// Records that only this facet counts need no table of their own.
qint64 PlainCounts::countAlone(const QString &sql, const Query &base) const
{
    const QueryEngine::Filter chosen = filter(base);
    QString alone = sql;
    alone.replace(u"FROM temp.chosen c CROSS JOIN response r ON r.id = c.id"_s,
                  u"FROM (SELECT * FROM response WHERE "_s + chosen.sql + u") r"_s);
    alone.replace(u"FROM temp.chosen c"_s,
                  u"FROM (SELECT response.id FROM response WHERE "_s + chosen.sql + u") c"_s);
    return m_file.run(alone, chosen.values).sum;
}

CountedAnswer PlainCounts::count(const Query &query) const
{
    CountedAnswer answer;
    choose(query);
    answer.total = m_file
                       .run(u"SELECT c.id FROM temp.chosen c CROSS JOIN response r ON r.id = c.id "
                            "ORDER BY r.date_earliest, r.date_latest NULLS LAST, c.id"_s)
                       .rows;
    answer.dated =
        m_file
            .run(u"SELECT r.date_earliest, r.date_latest, d.instrument, count(*) FROM temp.chosen c "
                 "CROSS JOIN response r ON r.id = c.id "
                 "LEFT JOIN response_derived d ON d.response_id = c.id GROUP BY 1, 2, 3"_s)
            .sum;
    for (const PlainFacet &facet : plainFacets) {
        const Query base = baseOf(query, facet.field);
        const qint64 sum = base == query ? m_file.run(facet.sql).sum : countAlone(facet.sql, base);
        if (isCompared(facet.field))
            answer.facets.insert(facet.field, sum);
    }
    return answer;
}

} // namespace vodhuk
