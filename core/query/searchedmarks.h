/// How far a query looks for its words: in all notes, or in those alone that others may read ("texts:public").
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/query/valueresolver.h"
#include "core/records/sensitivity.h"

#include <vector>

namespace vodhuk
{

/// The closest mark of the notes in which words are looked for: by the conditions on `texts`, of which the strictest holds. Without one, all
/// notes. A condition that is negated, or names no mark, is refused.
[[nodiscard]] Resolved<Sensitivity> searchedNotes(const Query &query, const QueryScope &scope);

/// The query with that condition, if it has words; a stricter one that it has stays.
[[nodiscard]] Query withSearchedNotes(Query query, Sensitivity searched);

/// Records that have the word in no text but in notes of a closer mark than `searched`, whether it is negated or not.
[[nodiscard]] Result<std::vector<qint64>> metInClosedNotesAlone(const SearchWord &word, Sensitivity searched,
                                                                const QueryScope &scope,
                                                                const Cancellation &cancellation = {});

} // namespace vodhuk
