#include "core/query/facets.h"

#include "core/query/datedcounts.h"
#include "core/query/facetvalues.h"
#include "core/query/selection.h"
#include "core/query/valuecounts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// In no order. `notSurelyInOneYear` is written where the years are counted.
Result<QList<FacetValue>> valuesOver(const Selection &selection, const QueryEngine &engine,
                                     const QString &field, const QString &language,
                                     qint64 &notSurelyInOneYear)
{
    const Database &database = engine.database();
    if (field == "year"_L1) {
        const auto spans = countBySpans(database, selection);
        if (!spans)
            return std::unexpected(spans.error());
        notSurelyInOneYear = recordsNotSurelyInOneYear(*spans);
        return yearValues(*spans);
    }
    if (!hasValueCounts(field))
        return fail(ErrorKind::Internal, Texts::tr("The values of “%1” cannot be counted.").arg(field));
    const auto counts = countsOf(database, field, selection);
    if (!counts)
        return std::unexpected(counts.error());
    return describedValues(*counts, field, engine, language);
}

Result<Selection> selectionOf(const Database &database, const QueryEngine::Filter &filter)
{
    VODHUK_TRY(fillSelection(database, filter));
    return Selection::read(database);
}

/// The query whose records a facet counts.
Query facetBase(const Query &query, const QString &field)
{
    if (field == "kind"_L1)
        return query.without(field).withValues(field, {u"any"_s});
    return query.without(field);
}

} // namespace

Result<QList<FacetValue>> countValues(const QueryEngine &engine, const QString &field,
                                      const QString &language)
{
    const auto selection = Selection::read(engine.database());
    if (!selection)
        return std::unexpected(selection.error());
    qint64 notSurelyInOneYear = 0;
    auto values = valuesOver(*selection, engine, field, language, notSurelyInOneYear);
    if (values)
        orderValues(*values, field, engine.codebook(), language);
    return values;
}

std::expected<Status, QueryError> countFacets(QueryResult &result, const QueryEngine &engine,
                                              const QString &language, const Cancellation &cancellation)
{
    const Query &query = result.query;
    std::optional<Query> selected;
    Selection selection;
    QStringList fields = facetFields();
    std::ranges::stable_sort(fields, {},
                             [&](const QString &field) { return facetBase(query, field) != query; });
    for (const QString &field : fields) {
        if (cancellation.isCancelled())
            return Status(fail(ErrorKind::Cancelled, Texts::tr("Stopped.")));
        const Query base = facetBase(query, field);
        if (selected != base) {
            const auto filter = engine.filter(base);
            if (!filter)
                return std::unexpected(filter.error());
            auto read = selectionOf(engine.database(), *filter);
            if (!read)
                return Status(std::unexpected(read.error()));
            selection = std::move(*read);
            selected = base;
        }
        auto values = valuesOver(selection, engine, field, language, result.notSurelyInOneYear);
        if (!values)
            return Status(std::unexpected(values.error()));
        result.facets.append(facetOf(std::move(*values), engine, query, field, language));
    }
    std::ranges::sort(result.facets, {},
                      [](const Facet &facet) { return facetFields().indexOf(facet.field); });
    return Status();
}

} // namespace vodhuk
