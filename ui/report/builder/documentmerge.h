/// One briefing changed at two places at once: both changes as far as they do not touch the same.
#pragma once

#include "core/records/briefingdocument.h"

namespace vodhuk
{

/// What `ours` and `theirs` made of `base`. Where both changed the same, ours stays: somebody has just typed it. Sections that were
/// added, removed or moved on both sides stay as they are in ours.
[[nodiscard]] BriefingDocument mergedDocument(const BriefingDocument &base, const BriefingDocument &ours,
                                              const BriefingDocument &theirs);

} // namespace vodhuk
