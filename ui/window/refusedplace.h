/// Where in a text stands what is wrong with a query that was read from another text.
#pragma once

#include "core/query/queryparser.h"

namespace vodhuk
{

/// `error` about `refused` with the place of the same value or word in `own`, which was read from the text that is shown. Without a place
/// if `refused` has none for it, or `own` lacks it.
[[nodiscard]] QueryError placedIn(const Query &own, QueryError error, const Query &refused);

} // namespace vodhuk
