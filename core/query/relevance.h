/// The order of `sort:relevance`: how much of what was searched a record holds.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

/// The key of SortOrder.
inline constexpr QLatin1StringView relevanceKey{"relevance"};

/// Puts the records that hold most of the query's words first, by the full-text index (bm25): rare words and words in
/// titles count for more. Records of equal weight stay in the order they come in, which is that of sqlOrder(): by date,
/// then id. A query without words leaves the order as it is, for there is nothing to weigh.
[[nodiscard]] Status orderByRelevance(const Database &database, const Query &query,
                                      std::vector<ResponseId> &ids);

} // namespace vodhuk
