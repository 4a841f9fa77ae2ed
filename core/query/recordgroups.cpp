#include "core/query/recordgroups.h"

#include "core/catalogue/rows.h"
#include "core/query/facets.h"
#include "core/query/facetvalues.h"
#include "core/query/indexedquery.h"
#include "core/query/indexselection.h"
#include "core/query/selection.h"
#include "core/query/valuecounts.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Groups = Result<RecordGroups>;
using Ids = Result<std::vector<ResponseId>>;

std::expected<Groups, QueryError> indexedGroups(const QueryEngine &engine, const Query &query,
                                                const QString &field, const QString &language,
                                                const Cancellation &cancellation)
{
    const ResponseIndex &index = *engine.index();
    const auto selection = IndexSelection::make(
        query, {engine.database(), engine.codebook(), engine.actors()}, index, cancellation);
    if (!selection)
        return std::unexpected(selection.error());
    if (!*selection)
        return Groups(std::unexpected((*selection).error()));
    const RowSet &rows = (*selection)->rows();
    const RowSet without = rows - rowsHaving(index, field);
    return Groups(RecordGroups{field, indexedValues(rows, engine, index, field, language),
                               static_cast<qint64>(without.cardinality()),
                               static_cast<qint64>(rows.cardinality())});
}

Result<qint64> selectedWhere(const Database &database, const QString &condition)
{
    qint64 count = 0;
    const auto read = forEachRow(database, u"SELECT count(*) FROM temp.selection WHERE "_s + condition, {},
                                 [&](const Statement &row) { count = row.number(0); });
    return read ? Result<qint64>(count) : std::unexpected(read.error());
}

Groups readGroups(const QueryEngine &engine, const QueryEngine::Filter &filter, const QString &field,
                  const QString &language)
{
    VODHUK_TRY(fillSelection(engine.database(), filter));
    const auto values = countValues(engine, field, language);
    VODHUK_TRY(values);
    const auto total = selectedWhere(engine.database(), u"1"_s);
    VODHUK_TRY(total);
    const auto without = selectedWhere(engine.database(), u"id NOT IN (%1)"_s.arg(recordsHaving(field)));
    VODHUK_TRY(without);
    return RecordGroups{field, *values, *without, *total};
}

/// Ids of all records that have a value, in ascending order.
Result<std::vector<qint64>> idsHaving(const QueryEngine &engine, const QString &field)
{
    std::vector<qint64> ids;
    if (const ResponseIndex *index = engine.index()) {
        for (const ResponseId id : index->byDate(rowsHaving(*index, field) & index->all(), false))
            ids.push_back(id.value);
    } else {
        VODHUK_TRY(forEachRow(engine.database(), recordsHaving(field), {},
                              [&](const Statement &row) { ids.push_back(row.number(0)); }));
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace

qint64 RecordGroups::places() const
{
    qint64 sum = without;
    for (const FacetValue &value : values)
        sum += value.count;
    return sum;
}

std::expected<Groups, QueryError> groupsOf(const QueryEngine &engine, const Query &query,
                                           const QString &field, const QString &language,
                                           const Cancellation &cancellation)
{
    std::expected<Groups, QueryError> made;
    if (engine.isIndexed()) {
        made = indexedGroups(engine, query, field, language, cancellation);
    } else {
        const auto filter = engine.filter(query);
        if (!filter)
            return std::unexpected(filter.error());
        made = readGroups(engine, *filter, field, language);
    }
    if (made && *made) {
        QList<FacetValue> &values = (*made)->values;
        values.removeIf([](const FacetValue &value) { return value.code.isEmpty(); });
        orderValues(values, field, engine.codebook(), language);
    }
    return made;
}

std::expected<Ids, QueryError> recordsOfGroup(const QueryEngine &engine, const Query &query,
                                              const QString &field, const QString &code,
                                              const Cancellation &cancellation)
{
    Query within = query;
    if (!code.isEmpty())
        within.conditions.append(Condition{.field = field, .values = {code}});
    auto result = engine.run(within, {}, cancellation);
    if (!result)
        return std::unexpected(result.error());
    if (!*result)
        return Ids(std::unexpected((*result).error()));
    std::vector<ResponseId> ids = std::move((*result)->ids);
    if (!code.isEmpty())
        return Ids(std::move(ids));
    const auto having = idsHaving(engine, field);
    if (!having)
        return Ids(std::unexpected(having.error()));
    std::erase_if(ids, [&](ResponseId id) { return std::ranges::binary_search(*having, id.value); });
    return Ids(std::move(ids));
}

} // namespace vodhuk
