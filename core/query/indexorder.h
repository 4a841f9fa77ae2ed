/// Brings rows of an index into the order that a query asks for.
#pragma once

#include "core/index/responseindex.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// As sqlOrder() orders. Orders by texts are read from the file: for many rows once, then kept with the index. Cancelled, it begins no
/// statement more.
[[nodiscard]] Result<std::vector<ResponseId>> orderedIds(const RowSet &rows, const QueryEngine &engine,
                                                         const ResponseIndex &index, const SortOrder &sort,
                                                         const Cancellation &cancellation);

} // namespace vodhuk
