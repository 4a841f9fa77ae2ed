/// A query restricted to what one figure of a picture counts.
#pragma once

#include "core/query/query.h"

namespace vodhuk
{

/// Records that `query` selects and that meet the conditions too. A condition takes the place of one that it only makes narrower; else it
/// stands beside it.
[[nodiscard]] Query narrowed(const Query &query, const QList<Condition> &conditions);

/// Whether the query has all of the conditions as they are written.
[[nodiscard]] bool hasAll(const Query &query, const QList<Condition> &conditions);

} // namespace vodhuk
