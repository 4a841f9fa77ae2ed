/// Turns the conditions and words of a query into one SQL expression over the table `response`.
#pragma once

#include "core/query/queryengine.h"
#include "core/query/valueresolver.h"

namespace vodhuk
{

/// Never NULL for any record, so that NOT and AND may be put around it.
[[nodiscard]] Resolved<QueryEngine::Filter> sqlFilter(const Query &query, const QueryScope &scope);

/// The same for one condition without its negation, and for one word.
[[nodiscard]] Resolved<QueryEngine::Filter> sqlCondition(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Resolved<QueryEngine::Filter> sqlWord(const SearchWord &word); ///< in whatever note it stands

/// The terms of ORDER BY over `response` and `response_derived d`; ties by date, then id. Records without the value come last.
[[nodiscard]] QString sqlOrder(const SortOrder &sort);

} // namespace vodhuk
