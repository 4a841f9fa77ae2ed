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

} // namespace vodhuk
