/// What a query may ask for at once, so that each is answered in a moment.
#pragma once

#include "core/query/queryparser.h"

#include <functional>
#include <optional>

namespace vodhuk
{

/// Who answers a query.
struct Answering {
    /// Whether an index answers the condition, in a millisecond; empty: there is none.
    std::function<bool(const Condition &)> keeps = {};
    std::optional<qint64> records = {}; ///< in the catalogue, if it is known
};

/// The query with each word, condition and value once; it finds the same. Refused, with the part from which on it is too much, if it
/// would take long to answer, in whatever order it stands. The two slowest conditions on what an index does not keep are answered, though they
/// take seconds of a large catalogue. Words cost the less the smaller the catalogue is, and of a large one no more: sets tell which records have
/// them. Whoever turns a query into records begins here.
[[nodiscard]] std::expected<Query, QueryError> askable(const Query &query, const Answering &answering = {});

} // namespace vodhuk
