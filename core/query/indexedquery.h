/// Answers queries from an index in memory; what the index does not keep is asked of the file, condition by condition.
#pragma once

#include "core/index/responseindex.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// What QueryEngine::run() answers. The index is of the state that the engine reads.
[[nodiscard]] std::expected<Result<QueryResult>, QueryError>
runIndexed(const QueryEngine &engine, const ResponseIndex &index, const Query &query, const QueryWish &wish,
           const Cancellation &cancellation);

/// Records of `rows` per value of a field that has a facet, in no order.
[[nodiscard]] QList<FacetValue> indexedValues(const RowSet &rows, const QueryEngine &engine,
                                              const ResponseIndex &index, const QString &field,
                                              const QString &language);

/// Those of `rows` by value of a field that has a facet but `year`; actors by their id in decimal digits.
[[nodiscard]] QHash<QString, RowSet> indexedSets(const RowSet &rows, const ResponseIndex &index,
                                                 const QString &field);

/// Rows that have a value of a field that has a facet; some may be dead.
[[nodiscard]] RowSet rowsHaving(const ResponseIndex &index, const QString &field);

} // namespace vodhuk
