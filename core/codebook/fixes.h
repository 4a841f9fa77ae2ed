/// Mending in one step what a rule has found.
#pragma once

#include "core/codebook/consistency.h"
#include "core/codebook/responsefields.h"

#include <functional>

namespace vodhuk
{

/// Writes the texts of a fix into the record. If a field refuses one, gives the reason and leaves the record as it was.
[[nodiscard]] std::optional<FieldProblem> applyFix(Entry &entry, const Fix &fix, const FieldContext &context);

/// The fix that does to the record what `change` does, told as the texts that these fields of the form then have.
[[nodiscard]] Fix fixBy(const QString &label, const QStringList &fields, Response response,
                        const RuleContext &context, const std::function<void(Response &)> &change);

/// Puts the value that suggestBinding() gives in place of those that are there; none if it would change nothing.
[[nodiscard]] std::optional<Fix> suggestedBinding(const Response &response, const RuleContext &context);

/// A word of mixed letters in the script of the language, if every strange letter in it has a twin there ("Cовет" with a Latin C);
/// else empty.
[[nodiscard]] QString inOneScript(const QString &word, const QString &language);

} // namespace vodhuk
