#include "core/analysis/crosstable.h"

#include "core/catalogue/rows.h"
#include "core/query/facets.h"
#include "core/query/selection.h"
#include "core/query/valuecounts.h"

#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Pairs of actor and instrument over the selected records.
constexpr auto pairs = " FROM temp.selection s JOIN response_actor a ON a.response_id = s.id AND a.role IN "
                       "('adopter', 'co_adopter', 'aligned') "
                       "JOIN response_term t ON t.response_id = s.id AND t.vocabulary = 'instrument' "_L1;

Result<QHash<qint64, qint64>> countRows(const Database &database)
{
    QHash<qint64, qint64> counts;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT a.actor_id, count(DISTINCT s.id)"_s + pairs + u"GROUP BY a.actor_id"_s, {},
                          [&](const Statement &row) { counts.insert(row.number(0), row.number(1)); }));
    return counts;
}

Result<QHash<QString, qint64>> countColumns(const Database &database)
{
    QHash<QString, qint64> counts;
    VODHUK_TRY(forEachRow(database, u"SELECT t.code, count(DISTINCT s.id)"_s + pairs + u"GROUP BY t.code"_s,
                          {}, [&](const Statement &row) { counts.insert(row.text(0), row.number(1)); }));
    return counts;
}

/// Heads of the rows by label, and where each actor's row is.
QHash<qint64, size_t> makeRows(CrossTable &table, const QHash<qint64, qint64> &counts,
                               const QueryEngine &engine, const QString &language)
{
    QList<FacetValue> values;
    QHash<QString, qint64> ids;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const ActorId id{count.key()};
        values.append(
            {queryName(engine.actors(), id), engine.actors().name(id, language), {}, count.value()});
        ids.insert(values.last().code, id.value);
    }
    sortByLabel(values, language);
    QHash<qint64, size_t> places;
    for (const FacetValue &value : values) {
        places.insert(ids.value(value.code), static_cast<size_t>(table.rows.size()));
        table.rows.append({value.code, value.label, {}, value.count});
    }
    return places;
}

/// Heads of the columns in the order of the vocabulary, codes it does not know behind them.
QHash<QString, size_t> makeColumns(CrossTable &table, const QHash<QString, qint64> &counts,
                                   const Codebook &codebook, const QString &language, bool withoutRecords)
{
    QStringList codes;
    for (const Term &term : codebook.terms(u"instrument"_s)) {
        if (withoutRecords || counts.contains(term.code))
            codes.append(term.code);
    }
    QStringList unknown = counts.keys();
    unknown.removeIf([&](const QString &code) { return codebook.contains(u"instrument"_s, code); });
    unknown.sort();
    QHash<QString, size_t> places;
    for (const QString &code : codes + unknown) {
        places.insert(code, static_cast<size_t>(table.columns.size()));
        table.columns.append({code, codebook.label(u"instrument"_s, code, language), codebook.family(code),
                              counts.value(code)});
    }
    return places;
}

Status fillCells(CrossTable &table, const Database &database, const QHash<qint64, size_t> &rows,
                 const QHash<QString, size_t> &columns)
{
    table.counts.assign(static_cast<size_t>(table.rows.size()),
                        std::vector<qint64>(static_cast<size_t>(table.columns.size())));
    return forEachRow(database,
                      u"SELECT a.actor_id, t.code, count(DISTINCT s.id)"_s + pairs +
                          u"GROUP BY a.actor_id, t.code"_s,
                      {}, [&](const Statement &row) {
                          table.counts[rows.value(row.number(0))][columns.value(row.text(1))] = row.number(2);
                      });
}

Status countTotals(CrossTable &table, const Database &database)
{
    const QString sql =
        u"SELECT (SELECT count(*) FROM temp.selection), (SELECT count(*) FROM temp.selection WHERE id NOT IN (SELECT s.id"_s +
        pairs + u"))"_s;
    return forEachRow(database, sql, {}, [&](const Statement &row) {
        table.total = row.number(0);
        table.leftOut = row.number(1);
    });
}

/// Over temp.selection.
Result<CrossTable> crossTable(const QueryEngine &engine, const QString &language, bool columnsWithoutRecords)
{
    const auto rowCounts = countRows(engine.database());
    if (!rowCounts)
        return std::unexpected(rowCounts.error());
    const auto columnCounts = countColumns(engine.database());
    if (!columnCounts)
        return std::unexpected(columnCounts.error());
    CrossTable table;
    const auto rows = makeRows(table, *rowCounts, engine, language);
    const auto columns =
        makeColumns(table, *columnCounts, engine.codebook(), language, columnsWithoutRecords);
    VODHUK_TRY(fillCells(table, engine.database(), rows, columns));
    VODHUK_TRY(countTotals(table, engine.database()));
    return table;
}

/// Over temp.selection.
Result<Distribution> distributionOf(const QueryEngine &engine, const QString &field, const QString &language)
{
    Distribution made{.field = field, .values = {}};
    auto values = countValues(engine, field, language);
    if (!values)
        return std::unexpected(values.error());
    made.values = std::move(*values);
    const auto leftOut = countWithoutValue(engine.database(), field);
    if (!leftOut)
        return std::unexpected(leftOut.error());
    made.leftOut = *leftOut;
    VODHUK_TRY(forEachRow(engine.database(), u"SELECT count(*) FROM temp.selection"_s, {},
                          [&](const Statement &row) { made.total = row.number(0); }));
    return made;
}

} // namespace

std::expected<Result<CrossTable>, QueryError> actorsByInstrument(const QueryEngine &engine,
                                                                 const Query &query, const QString &language,
                                                                 bool columnsWithoutRecords)
{
    const auto filter = engine.filter(query);
    if (!filter)
        return std::unexpected(filter.error());
    if (const Status selected = fillSelection(engine.database(), *filter); !selected)
        return Result<CrossTable>(std::unexpected(selected.error()));
    return crossTable(engine, language, columnsWithoutRecords);
}

std::expected<Result<Distribution>, QueryError> distribution(const QueryEngine &engine, const Query &query,
                                                             const QString &field, const QString &language)
{
    const auto filter = engine.filter(query);
    if (!filter)
        return std::unexpected(filter.error());
    if (const Status selected = fillSelection(engine.database(), *filter); !selected)
        return Result<Distribution>(std::unexpected(selected.error()));
    return distributionOf(engine, field, language);
}

} // namespace vodhuk
