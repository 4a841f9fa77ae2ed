/// The records that a condition holds for in the order of their dates, which most lists have.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

/// As sqlOrder() puts them by date alone, three times as fast: SQLite would sort them anew, though its index has most in order.
[[nodiscard]] Result<std::vector<ResponseId>> idsByDate(const Database &database,
                                                        const QueryEngine::Filter &filter, bool descending);

} // namespace vodhuk
