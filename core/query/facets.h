/// Counts per value of a field over a selection of records: what facets and distributions are made of.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

/// The fields that have facets, in the order in which panels show them.
[[nodiscard]] const QStringList &facetFields();

/// Records of temp.selection per value of a field; ordered by label, or as the vocabulary orders few values.
[[nodiscard]] Result<QList<FacetValue>> countValues(const QueryEngine &engine, const QString &field,
                                                    const QString &language);

/// Fills the facets of a result of this query, each without the query's own conditions on its field, and what is told beside that of years.
[[nodiscard]] std::expected<Status, QueryError> countFacets(QueryResult &result, const QueryEngine &engine,
                                                            const QString &language,
                                                            const Cancellation &cancellation);

/// Values by label as readers of `language` expect, ties by code.
void sortByLabel(QList<FacetValue> &values, const QString &language);

/// A name of the actor that the query language resolves to it alone: the English one if possible.
[[nodiscard]] QString queryName(const ActorDirectory &actors, ActorId id);

} // namespace vodhuk
