/// What a query may ask for at once, so that each is answered in a moment.
#pragma once

#include "core/query/queryparser.h"

namespace vodhuk
{

/// The query with each word, condition and value once; it finds the same. Refused, with the part from which on it is too much, if the file
/// would take long to answer it. Whoever turns a query into records begins here.
[[nodiscard]] std::expected<Query, QueryError> askable(const Query &query);

} // namespace vodhuk
