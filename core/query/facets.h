/// Counts per value of a field over a selection of records: what facets and distributions are made of.
#pragma once

#include "core/query/queryengine.h"
#include "core/query/selection.h"

#include <optional>

namespace vodhuk
{

/// The fields that have facets, in the order in which panels show them.
[[nodiscard]] const QStringList &facetFields();

/// Records of temp.selection per value of a field; ordered by label, or as the vocabulary orders few values.
[[nodiscard]] Result<QList<FacetValue>> countValues(const QueryEngine &engine, const QString &field,
                                                    const QString &language);

/// Records of temp.selection that have no value in a field (one that has values of codes or actors).
[[nodiscard]] Result<qint64> countWithoutValue(const Database &database, const QString &field);

/// All facets of a query; each leaves out the query's own conditions on its field.
[[nodiscard]] std::expected<Result<QList<Facet>>, QueryError> countFacets(const QueryEngine &engine,
                                                                          const Query &query,
                                                                          const QString &language,
                                                                          const Cancellation &cancellation);

/// Values by label as readers of `language` expect, ties by code.
void sortByLabel(QList<FacetValue> &values, const QString &language);

/// A name of the actor that the query language resolves to it alone: the English one if possible.
[[nodiscard]] QString queryName(const ActorDirectory &actors, ActorId id);

/// Records with the same days and the same family of their first instrument ("other" without one).
struct DatedCount {
    std::optional<QDate> earliest;
    std::optional<QDate> latest;
    QString family;
    qint64 count = 0;
};

[[nodiscard]] Result<std::vector<DatedCount>> countByDays(const QueryEngine &engine,
                                                          const QueryEngine::Filter &filter);

} // namespace vodhuk
