/// The records of one condition or word as rows of an index.
#pragma once

#include "core/index/responseindex.h"
#include "core/query/valueresolver.h"
#include "core/records/sensitivity.h"

namespace vodhuk
{

/// Whether the index answers the condition alone, in a millisecond. A norm that nobody wrote so, and an event by its title, are asked of the
/// file.
[[nodiscard]] bool isAskedOfIndex(const Condition &condition, const QueryScope &scope,
                                  const ResponseIndex &index);

/// Rows of the condition as if it were not negated; some may be dead. A condition on what the index does not keep is asked of
/// the file. A QueryError as the SQL engine gives it.
[[nodiscard]] Resolved<Result<RowSet>> indexedRows(const Condition &condition, const QueryScope &scope,
                                                   const ResponseIndex &index);

[[nodiscard]] Resolved<Result<RowSet>> indexedRows(const SearchWord &word, const QueryScope &scope,
                                                   const ResponseIndex &index);

/// Without those that have the word in notes of a closer mark alone.
[[nodiscard]] Resolved<Result<RowSet>> indexedRows(const SearchWord &word, Sensitivity searched,
                                                   const QueryScope &scope, const ResponseIndex &index,
                                                   const Cancellation &cancellation);

/// Rows that have all of the word in a title; some may be dead. None for a word without letters and digits.
[[nodiscard]] Result<RowSet> indexedTitleRows(const SearchWord &word, const QueryScope &scope,
                                              const ResponseIndex &index);

} // namespace vodhuk
