/// What a mark of a picture asks for within the query that the picture is of.
#pragma once

#include "core/query/query.h"

namespace vodhuk
{

/// A mark that tells of a day counts what is in force on it, and not on the day of the query as well.
[[nodiscard]] Query narrowedByMark(const Query &query, const QList<Condition> &conditions);

} // namespace vodhuk
