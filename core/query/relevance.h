/// The order of `sort:relevance`: how much of what was searched a record holds.
#pragma once

#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "core/query/valueresolver.h"

namespace vodhuk
{

/// The key of SortOrder.
inline constexpr QLatin1StringView relevanceKey{"relevance"};

/// Weighing each of more records would take longer than a letter takes to be typed.
inline constexpr qint64 mostWeighed = 20'000;

/// Puts the records that hold most of the query's words first, by the full-text index (bm25): rare words and words in
/// titles count for more. Where more than `most` records of the catalogue hold any of the words, those that have most of them in
/// their titles come first instead. Records of equal weight stay in the order they come in, which is that of sqlOrder(): by date,
/// then id. A query without words leaves the order as it is, for there is nothing to weigh.
[[nodiscard]] Status orderByRelevance(const Database &database, const Query &query,
                                      std::vector<ResponseId> &ids, qint64 most = mostWeighed);

/// The rows of an index by how many of the words stand in their titles, fewest first. Nothing where records are to be weighed
/// or there are no words. Cancelled if it was.
[[nodiscard]] Result<std::optional<std::vector<RowSet>>>
rowsByTitles(const Query &query, const QueryScope &scope, const ResponseIndex &index,
             const Cancellation &cancellation, qint64 most = mostWeighed);

} // namespace vodhuk
