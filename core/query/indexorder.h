/// Brings rows of an index into the order that a query asks for.
#pragma once

#include "core/index/responseindex.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// So many records are brought into order by the file; of more, the order of all is read once and kept.
inline constexpr quint64 fewToOrder = 5000;

/// As sqlOrder() and orderByRelevance() order. Orders by texts are read from the file: for many rows once, then kept with the index.
/// Cancelled, it begins no statement more. Of no more than `few` rows the file is asked each time.
[[nodiscard]] Result<std::vector<ResponseId>> orderedIds(const RowSet &rows, const QueryEngine &engine,
                                                         const ResponseIndex &index, const Query &query,
                                                         const Cancellation &cancellation,
                                                         quint64 few = fewToOrder);

/// Reads the orders by title and by actor, up and down, where reading them takes longer than somebody waits, so that the first question
/// in one of them is answered at once. True if there was something to read. Takes seconds at a million records. `few`: so many records are
/// brought into order each time they are asked for.
[[nodiscard]] Result<bool> readOrdersAhead(const QueryEngine &engine, const ResponseIndex &index,
                                           const Cancellation &cancellation, quint64 few = fewToOrder);

} // namespace vodhuk
