/// The worked cases of the codebook as rich text, for the help beside the form.
#pragma once

#include "core/codebook/workedcases.h"

namespace vodhuk
{

/// One link for each case ("case:7"), the first few; empty if there are none.
[[nodiscard]] QString caseLinksHtml(const QList<const WorkedCase *> &cases, const QString &language);

/// The whole case: what happened, how it is coded, why, and the trap.
[[nodiscard]] QString caseHtml(const WorkedCase &worked, const QString &language);

} // namespace vodhuk
