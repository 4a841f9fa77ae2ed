#include "core/analysis/crosstable.h"

#include "core/analysis/recordsets.h"
#include "core/catalogue/rows.h"
#include "core/query/facets.h"
#include "core/query/selection.h"
#include "core/query/valuecounts.h"
#include "core/query/valueresolver.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The terms whose codes the values of a field are, in their order.
QList<Term> termsOf(const QString &field, const Codebook &codebook)
{
    const QString vocabulary = vocabularyOfField(field);
    return vocabulary.isEmpty() ? QList<Term>() : codebook.terms(vocabulary);
}

/// In the order of the vocabulary, codes it does not know behind it; without one as they are.
void orderByVocabulary(QList<ValueSet> &values, const QList<Term> &terms)
{
    QHash<QString, qsizetype> places;
    for (const Term &term : terms)
        places.insert(term.code, places.size());
    std::ranges::stable_sort(
        values, {}, [&](const ValueSet &set) { return places.value(set.value.code, places.size()); });
}

Result<QList<ValueSet>> valuesOf(const RecordSets &records, const QString &field, const Codebook &codebook,
                                 const QString &language)
{
    auto values = records.by(field, language);
    if (values)
        orderByVocabulary(*values, termsOf(field, codebook));
    return values;
}

RowSet unionOf(const QList<ValueSet> &values)
{
    RowSet rows;
    for (const ValueSet &set : values)
        rows |= set.rows;
    return rows;
}

/// Those that have a record in `shown`.
QList<CrossTable::Head> headsOf(QList<ValueSet> &values, const QString &field, const RowSet &shown)
{
    values.removeIf([&](const ValueSet &set) { return !set.rows.intersect(shown); });
    QList<CrossTable::Head> heads;
    for (const ValueSet &set : values) {
        const qint64 count = common(set.rows, shown);
        heads.append({set.value.code, set.value.label,
                      field == "family"_L1 ? set.value.code : set.value.parent, count,
                      count < static_cast<qint64>(set.rows.cardinality())});
    }
    return heads;
}

/// Of the terms, those that no record has at all.
QStringList unusedOf(const QList<ValueSet> &values, const QList<Term> &terms, const QString &language)
{
    QStringList labels;
    for (const Term &term : terms) {
        if (std::ranges::none_of(values, [&](const ValueSet &set) { return set.value.code == term.code; }))
            labels.append(term.label.best(language));
    }
    return labels;
}

/// Up to so many columns are marked at once, each by a bit of a row's mark.
constexpr qsizetype markedColumns = 64;

/// In passing the rows of each value once: meeting every row's set with every column's takes longer where both fields have many values.
void fillCells(CrossTable &table, const QList<ValueSet> &rows, const QList<ValueSet> &columns,
               const RowSet &shown)
{
    table.counts.assign(static_cast<size_t>(rows.size()),
                        std::vector<qint64>(static_cast<size_t>(columns.size())));
    for (qsizetype first = 0; first < columns.size(); first += markedColumns) {
        std::vector<quint64> marks(shown.isEmpty() ? 0 : shown.maximum() + 1);
        for (qsizetype column = first; column < std::min(columns.size(), first + markedColumns); ++column)
            visitRows(columns.at(column).rows & shown,
                      [&](quint32 row) { marks[row] |= quint64(1) << (column - first); });
        for (qsizetype place = 0; place < rows.size(); ++place) {
            std::vector<qint64> &counts = table.counts[static_cast<size_t>(place)];
            visitRows(rows.at(place).rows & shown, [&](quint32 row) {
                for (quint64 left = marks[row]; left != 0; left &= left - 1)
                    ++counts[static_cast<size_t>(first + std::countr_zero(left))];
            });
        }
    }
}

/// Columns that nobody has stand at their places too.
void addColumnsWithoutRecords(CrossTable &table, const Codebook &codebook, const QString &language)
{
    qsizetype place = 0;
    for (const Term &term : codebook.terms(u"instrument"_s)) {
        if (table.columns.value(place).code != term.code) {
            table.columns.insert(place,
                                 {term.code, term.label.best(language), codebook.family(term.code), 0});
            for (std::vector<qint64> &row : table.counts)
                row.insert(row.begin() + place, 0);
        }
        ++place;
    }
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

Result<Distribution> distributionOf(const RecordSets &records, const QString &field, const QString &language)
{
    const auto values = records.by(field, language);
    VODHUK_TRY(values);
    Distribution made{.field = field, .values = {}, .total = records.count()};
    for (const ValueSet &set : *values)
        made.values.append(set.value);
    made.leftOut = made.total - static_cast<qint64>(unionOf(*values).cardinality());
    return made;
}

} // namespace

std::expected<Result<CrossTable>, QueryError> crossTable(const QueryEngine &engine, const Query &query,
                                                         const QString &rowField, const QString &columnField,
                                                         const QString &language,
                                                         const Cancellation &cancellation)
{
    using Answer = Result<CrossTable>;
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Answer(std::unexpected((*records).error()));
    auto rows = valuesOf(**records, rowField, engine.codebook(), language);
    if (!rows)
        return Answer(std::unexpected(rows.error()));
    auto columns = valuesOf(**records, columnField, engine.codebook(), language);
    if (!columns)
        return Answer(std::unexpected(columns.error()));
    if (cancellation.isCancelled())
        return Answer(stopped());
    const RowSet shown = unionOf(*rows) & unionOf(*columns);
    CrossTable table;
    table.rowField = rowField;
    table.columnField = columnField;
    table.total = (*records)->count();
    table.leftOut = table.total - static_cast<qint64>(shown.cardinality());
    // Before the heads leave out what stands in no cell.
    table.unused = unusedOf(*rows, termsOf(rowField, engine.codebook()), language) +
                   unusedOf(*columns, termsOf(columnField, engine.codebook()), language);
    table.rows = headsOf(*rows, rowField, shown);
    table.columns = headsOf(*columns, columnField, shown);
    fillCells(table, *rows, *columns, shown);
    return Answer(std::move(table));
}

std::expected<Result<CrossTable>, QueryError> actorsByInstrument(const QueryEngine &engine,
                                                                 const Query &query, const QString &language,
                                                                 bool columnsWithoutRecords)
{
    auto table = crossTable(engine, query, u"actor"_s, u"instrument"_s, language);
    if (columnsWithoutRecords && table && *table)
        addColumnsWithoutRecords(**table, engine.codebook(), language);
    return table;
}

std::expected<Result<Distribution>, QueryError> distribution(const QueryEngine &engine, const Query &query,
                                                             const QString &field, const QString &language,
                                                             const Cancellation &cancellation)
{
    if (engine.isIndexed()) {
        const auto records = RecordSets::select(engine, query, cancellation);
        if (!records)
            return std::unexpected(records.error());
        if (!*records)
            return Result<Distribution>(std::unexpected((*records).error()));
        return distributionOf(**records, field, language);
    }
    const auto filter = engine.filter(query);
    if (!filter)
        return std::unexpected(filter.error());
    if (const Status selected = fillSelection(engine.database(), *filter); !selected)
        return Result<Distribution>(std::unexpected(selected.error()));
    return distributionOf(engine, field, language);
}

} // namespace vodhuk
