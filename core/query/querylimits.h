/// What a query may ask for at once, so that each is answered in a moment.
#pragma once

#include "core/query/queryparser.h"

#include <functional>

namespace vodhuk
{

/// Who answers a query.
struct Answering {
    /// Whether an index answers the condition, in a millisecond; empty: there is none.
    std::function<bool(const Condition &)> keeps = {};
    qint64 records =
        0; ///< in the catalogue; only told of an index, which asks the file for what it does not keep
};

/// The query with each word, condition and value once; it finds the same. Refused, with the part from which on it is too much, if it
/// would take long to answer. One condition on what the index does not keep is answered, though it takes seconds of a large catalogue, and words
/// cost as much of any: sets tell which records have them. Whoever turns a query into records begins here.
[[nodiscard]] std::expected<Query, QueryError> askable(const Query &query, const Answering &answering = {});

} // namespace vodhuk
