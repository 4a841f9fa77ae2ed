/// Whom an act may bind, judged by who adopted it, what it does, and whether Belarus was a member on that day.
#pragma once

#include "core/codebook/consistency.h"

namespace vodhuk
{

struct BindingSuggestion {
    QString code;   ///< of the vocabulary `binding`
    QString reason; ///< a sentence in the language of the messages
    bool operator==(const BindingSuggestion &) const = default;
};

/// Coding rule 5: the weaker value where both are possible. Nothing where only the text of the act can tell: without actor or
/// date, for courts, for instruments that may bind or not.
[[nodiscard]] std::optional<BindingSuggestion> suggestBinding(const Response &response,
                                                              const RuleContext &context);

} // namespace vodhuk
