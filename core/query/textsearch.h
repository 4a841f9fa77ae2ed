/// Turns a word or phrase of a query into an expression for the full-text index.
#pragma once

#include "core/query/query.h"

namespace vodhuk
{

/// The right side of MATCH for `response_search`; empty if the text holds no letter or digit.
///
/// A bare word is found as the beginning of a word, or by its name key, which is one for all spellings of a name. Words
/// in lower case that are typed short have no key in the index, therefore the plain form is always asked too: for a
/// whole surname it adds nothing, since what begins with the plain form also begins with its key.
[[nodiscard]] QString matchExpression(const SearchWord &word);

} // namespace vodhuk
