#include "core/query/indexedquery.h"

#include "core/query/facets.h"
#include "core/query/facetvalues.h"
#include "core/query/indexorder.h"
#include "core/query/indexselection.h"
#include "core/query/monthstrip.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

qint64 common(const RowSet &rows, const RowSet &others)
{
    return static_cast<qint64>(rows.and_cardinality(others));
}

/// Where the values of a field that has a facet are kept; years are counted otherwise.
IndexField keptFor(const QString &field)
{
    static const QHash<QString, IndexField> fields = {{u"actor"_s, IndexField::Actor},
                                                      {u"actor-type"_s, IndexField::ActorType},
                                                      {u"side"_s, IndexField::Side},
                                                      {u"kind"_s, IndexField::Kind},
                                                      {u"family"_s, IndexField::Family},
                                                      {u"instrument"_s, IndexField::Instrument},
                                                      {u"benefit"_s, IndexField::Benefit},
                                                      {u"sanction"_s, IndexField::Sense},
                                                      {u"framing"_s, IndexField::Framing},
                                                      {u"binding"_s, IndexField::Binding},
                                                      {u"event"_s, IndexField::Trigger},
                                                      {u"mode"_s, IndexField::Mode},
                                                      {u"measure-status"_s, IndexField::MeasureStatus},
                                                      {u"regime"_s, IndexField::Regime},
                                                      {u"norm"_s, IndexField::Norm},
                                                      {u"status"_s, IndexField::Workflow},
                                                      {u"tag"_s, IndexField::Tag},
                                                      {u"lang"_s, IndexField::Language},
                                                      {u"publisher"_s, IndexField::Publisher}};
    Q_ASSERT(fields.contains(field));
    return fields.value(field);
}

/// Whether a record without a code counts under an empty one.
bool countsEmpty(IndexField field)
{
    return field != IndexField::Benefit && field != IndexField::Framing && field != IndexField::Workflow &&
           field != IndexField::Publisher && field != IndexField::Side && field != IndexField::Mode &&
           field != IndexField::MeasureStatus;
}

ValueCounts countsOver(const RowSet &rows, const ResponseIndex &index, IndexField field)
{
    ValueCounts counts;
    for (const ValueRows::Entry &entry : index.values(field).entries()) {
        if (entry.value.code.isEmpty() && !countsEmpty(field))
            continue;
        if (const qint64 count = common(*entry.rows, rows))
            counts.insert(entry.value.code, count);
    }
    return counts;
}

std::vector<DatedCount> spansOver(const RowSet &rows, const ResponseIndex &index)
{
    const auto day = [](int year) {
        return year == 0 ? std::optional<QDate>() : std::optional(QDate(year, 1, 1));
    };
    const RowSet inDoubt = rows & index.datesInDoubt();
    std::vector<DatedCount> spans;
    for (const ValueRows::Entry &entry : index.values(IndexField::Years).entries()) {
        const qint64 count = common(*entry.rows, rows);
        const qint64 doubtful = count > 0 ? common(*entry.rows, inDoubt) : 0;
        for (const auto &[isInDoubt, records] :
             {std::pair(false, count - doubtful), std::pair(true, doubtful)}) {
            if (records > 0)
                spans.push_back({day(entry.value.first), day(entry.value.last), {}, records, isInDoubt});
        }
    }
    return spans;
}

Status fillFacets(QueryResult &result, const IndexSelection &selection, const QueryEngine &engine,
                  const ResponseIndex &index, const QString &language, const Cancellation &cancellation)
{
    for (const QString &field : facetFields()) {
        if (cancellation.isCancelled())
            return stopped();
        const bool restricted = selection.restricts(field);
        const RowSet others = restricted ? selection.without(field) : RowSet();
        const RowSet &rows = restricted ? others : selection.rows();
        if (field == "year"_L1)
            result.notSurelyInOneYear = recordsNotSurelyInOneYear(spansOver(rows, index));
        result.facets.append(facetOf(indexedValues(rows, engine, index, field, language), engine,
                                     result.query, field, language));
    }
    return {};
}

void fillMonths(QueryResult &result, const RowSet &rows, const ResponseIndex &index, const Codebook &codebook)
{
    MonthStrip strip(codebook.terms(u"instrument_family"_s));
    for (const ValueRows::Entry &entry : index.values(IndexField::Months).entries()) {
        const qint64 count = common(*entry.rows, rows);
        if (count == 0)
            continue;
        const QString &instrument = entry.value.code;
        strip.add(entry.value.first == 0 ? std::nullopt : std::optional(entry.value.first),
                  instrument.isEmpty() ? QString() : codebook.family(instrument), count);
    }
    strip.fill(result);
}

} // namespace

QList<FacetValue> indexedValues(const RowSet &rows, const QueryEngine &engine, const ResponseIndex &index,
                                const QString &field, const QString &language)
{
    if (field == "year"_L1)
        return yearValues(spansOver(rows, index));
    return describedValues(countsOver(rows, index, keptFor(field)), field, engine, language);
}

QHash<QString, RowSet> indexedSets(const RowSet &rows, const ResponseIndex &index, const QString &field)
{
    const IndexField kept = keptFor(field);
    QHash<QString, RowSet> sets;
    for (const ValueRows::Entry &entry : index.values(kept).entries()) {
        if (entry.value.code.isEmpty() && !countsEmpty(kept))
            continue;
        if (RowSet met = *entry.rows & rows; !met.isEmpty())
            sets.insert(entry.value.code, std::move(met));
    }
    return sets;
}

RowSet rowsHaving(const ResponseIndex &index, const QString &field)
{
    const bool isYear = field == "year"_L1; // whose values have no code
    RowSet rows;
    for (const ValueRows::Entry &entry :
         index.values(isYear ? IndexField::Years : keptFor(field)).entries()) {
        if (isYear || !entry.value.code.isEmpty())
            rows |= *entry.rows;
    }
    return rows;
}

std::expected<Result<QueryResult>, QueryError> runIndexed(const QueryEngine &engine,
                                                          const ResponseIndex &index, const Query &query,
                                                          const QueryWish &wish,
                                                          const Cancellation &cancellation)
{
    using Answer = Result<QueryResult>;
    const auto selection = IndexSelection::make(
        query, {engine.database(), engine.codebook(), engine.actors()}, index, cancellation);
    if (!selection)
        return std::unexpected(selection.error());
    if (!*selection)
        return Answer(std::unexpected((*selection).error()));
    const RowSet &rows = (*selection)->rows();
    QueryResult result;
    result.query = query;
    auto ids = orderedIds(rows, engine, index, query, cancellation);
    if (!ids)
        return Answer(std::unexpected(ids.error()));
    result.ids = *std::move(ids);
    if (cancellation.isCancelled())
        return Answer(stopped());
    result.total = static_cast<qint64>(result.ids.size());
    if (wish.facets) {
        const Status counted = fillFacets(result, **selection, engine, index, wish.language, cancellation);
        if (!counted)
            return Answer(std::unexpected(counted.error()));
    }
    if (wish.months && cancellation.isCancelled())
        return Answer(stopped());
    if (wish.months)
        fillMonths(result, rows, index, engine.codebook());
    return Answer(std::move(result));
}

} // namespace vodhuk
