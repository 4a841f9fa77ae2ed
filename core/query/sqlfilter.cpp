#include "core/query/sqlfilter.h"

#include "core/catalogue/rows.h"
#include "core/query/coveredkinds.h"
#include "core/query/fieldfilters.h"
#include "core/query/filterparts.h"
#include "core/query/querylimits.h"
#include "core/query/searchedmarks.h"
#include "core/query/textsearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

struct FieldFilter {
    QLatin1String field;
    Filtered (*make)(const Condition &, const QueryScope &);
};

constexpr std::array fieldFilters{FieldFilter{"actor"_L1, byActor},
                                  FieldFilter{"adopter"_L1, byAdopter},
                                  FieldFilter{"actor-type"_L1, byActorType},
                                  FieldFilter{"side"_L1, bySide},
                                  FieldFilter{"kind"_L1, byKind},
                                  FieldFilter{"instrument"_L1, byTerm},
                                  FieldFilter{"family"_L1, byFamily},
                                  FieldFilter{"first-family"_L1, byFirstFamily},
                                  FieldFilter{"benefit"_L1, byBenefit},
                                  FieldFilter{"sanction"_L1, bySanction},
                                  FieldFilter{"framing"_L1, byColumn},
                                  FieldFilter{"norm"_L1, byNorm},
                                  FieldFilter{"binding"_L1, byTerm},
                                  FieldFilter{"event"_L1, byEvent},
                                  FieldFilter{"mode"_L1, byColumn},
                                  FieldFilter{"date"_L1, byDay},
                                  FieldFilter{"surely"_L1, byDay},
                                  FieldFilter{"year"_L1, byDay},
                                  FieldFilter{"in-force"_L1, byInForce},
                                  FieldFilter{"surely-in-force"_L1, byInForce},
                                  FieldFilter{"perhaps-in-force"_L1, byInForce},
                                  FieldFilter{"eased"_L1, byEasing},
                                  FieldFilter{"measure-status"_L1, byMeasureStatus},
                                  FieldFilter{"target"_L1, byTarget},
                                  FieldFilter{"listed-persons"_L1, byListed},
                                  FieldFilter{"listed-entities"_L1, byListed},
                                  FieldFilter{"regime"_L1, byRegime},
                                  FieldFilter{"source"_L1, bySource},
                                  FieldFilter{"publisher"_L1, byPublisher},
                                  FieldFilter{"lang"_L1, byLanguage},
                                  FieldFilter{"tag"_L1, byTag},
                                  FieldFilter{"status"_L1, byColumn},
                                  FieldFilter{"sensitivity"_L1, bySensitivity},
                                  FieldFilter{"texts"_L1, bySearchedTexts},
                                  FieldFilter{"has"_L1, byHaving},
                                  FieldFilter{"id"_L1, byId}};

/// Joins the parts of one query with AND.
class Conjunction
{
public:
    void add(const Filter &filter, bool negated)
    {
        m_parts.append((negated ? u"NOT ("_s : u"("_s) + filter.sql + u')');
        m_filter.values += filter.values;
    }
    [[nodiscard]] Filter filter() const
    {
        return {m_parts.isEmpty() ? u"1"_s : m_parts.join(u" AND "_s), m_filter.values};
    }

private:
    QStringList m_parts;
    Filter m_filter;
};

} // namespace

Filtered sqlCondition(const Condition &condition, const QueryScope &scope)
{
    const auto *const found = std::ranges::find_if(
        fieldFilters, [&](const FieldFilter &entry) { return condition.field == entry.field; });
    if (found == fieldFilters.end())
        return std::unexpected(QueryError{condition.position, static_cast<int>(condition.field.size()),
                                          Texts::tr("There is no field “%1”.").arg(condition.field),
                                          closestWord(condition.field, queryFields())});
    return found->make(condition, scope);
}

Filtered sqlWord(const SearchWord &word)
{
    const QString match = matchExpression(word);
    if (match.isEmpty())
        return std::unexpected(
            QueryError{word.place.position,
                       word.place.length,
                       Texts::tr("“%1” holds no letter and no digit to search for.").arg(word.text),
                       {}});
    return Filter{u"response.id IN (SELECT rowid FROM response_search WHERE response_search MATCH ?)"_s,
                  {match}};
}

/// Without the records that have it in closed notes alone.
Filtered sqlWord(const SearchWord &word, Sensitivity searched, const QueryScope &scope)
{
    auto filter = sqlWord(word);
    if (!filter)
        return filter;
    const auto hidden = metInClosedNotesAlone(word, searched, scope);
    if (!hidden)
        return std::unexpected(
            QueryError{word.place.position, word.place.length, hidden.error().message, {}});
    if (hidden->empty())
        return filter;
    const QString others = u" AND response.id NOT IN (SELECT value FROM json_each(?))"_s;
    return Filter{filter->sql + others,
                  filter->values + QVariantList{idList(QList<qint64>(hidden->cbegin(), hidden->cend()))}};
}

/// How many records there are is only counted if it matters, and no further than it does.
std::expected<Query, QueryError> askableOfFile(const Query &query, const QueryScope &scope)
{
    auto asked = askable(query);
    qint64 records = 0;
    if (asked || !forEachRow(scope.database, u"SELECT count(*) FROM (SELECT 1 FROM response LIMIT 100000)"_s,
                             {}, [&](const Statement &row) { records = row.number(0); }))
        return asked;
    return askable(query, {.records = records});
}

Filtered sqlFilter(const Query &query, const QueryScope &scope)
{
    const auto asked = askableOfFile(query, scope);
    if (!asked)
        return std::unexpected(asked.error());
    const auto searched = searchedNotes(*asked, scope);
    if (!searched)
        return std::unexpected(searched.error());
    Conjunction all;
    if (impliesResponses(*asked))
        all.add(Filter{u"response.kind = 'response'"_s, {}}, false);
    for (const Condition &condition : asked->conditions) {
        const auto filter = sqlCondition(condition, scope);
        if (!filter)
            return std::unexpected(filter.error());
        all.add(*filter, condition.negated);
    }
    for (const SearchWord &word : asked->words) {
        const auto filter = sqlWord(word, *searched, scope);
        if (!filter)
            return std::unexpected(filter.error());
        all.add(*filter, word.negated);
    }
    return all.filter();
}

} // namespace vodhuk
