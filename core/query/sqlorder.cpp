#include "core/query/relevance.h"
#include "core/query/sqlfilter.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct SortColumn {
    QLatin1String key;
    QLatin1String sql;
};

constexpr std::array sortColumns{
    SortColumn{"title"_L1, "iif(length(d.sort_title) > 3, d.sort_title, NULL)"_L1},
    SortColumn{"actor"_L1, "iif(length(d.sort_actor) > 3, d.sort_actor, NULL)"_L1},
    SortColumn{
        "instrument"_L1,
        "(SELECT term.position FROM response_term t JOIN term ON term.vocabulary = 'instrument' AND "
        "term.code = t.code "
        "WHERE t.response_id = response.id AND t.vocabulary = 'instrument' ORDER BY t.position LIMIT 1)"_L1},
    SortColumn{"framing"_L1,
               "(SELECT position FROM term WHERE vocabulary = 'framing' AND code = response.framing)"_L1},
    SortColumn{"status"_L1,
               "(SELECT position FROM term WHERE vocabulary = 'workflow' AND code = response.workflow)"_L1},
    SortColumn{"sanction"_L1,
               "(SELECT position FROM term WHERE vocabulary = 'sanction_sense' AND code = d.sense)"_L1},
    SortColumn{"kind"_L1, "response.kind"_L1},
    SortColumn{"persons"_L1, "response.persons_new"_L1},
    SortColumn{"entities"_L1, "response.entities_new"_L1}};

QString byDate(const QString &direction)
{
    return u"(response.date_earliest IS NULL AND response.date_latest IS NULL), response.date_earliest%1, "
           "response.date_latest%1 NULLS LAST"_s.arg(direction);
}

} // namespace

QString sqlOrder(const SortOrder &sort)
{
    QStringList terms;
    bool isByDate = false;
    for (const SortKey &each : sort.keys()) {
        if (each.key == relevanceKey)
            continue; // see orderByRelevance()
        const QString direction = each.descending ? u" DESC"_s : u""_s;
        const auto *const column =
            std::ranges::find_if(sortColumns, [&](const SortColumn &entry) { return each.key == entry.key; });
        isByDate = isByDate || column == sortColumns.end();
        terms.append(column == sortColumns.end() ? byDate(direction)
                                                 : column->sql + direction + u" NULLS LAST"_s);
    }
    if (!isByDate)
        terms.append(byDate({}));
    const bool turned = sort.key == "date"_L1 && sort.descending;
    terms.append(turned ? u"response.id DESC"_s : u"response.id"_s);
    return terms.join(u", "_s);
}

} // namespace vodhuk
