/// Makes of a briefing one that is safe to hold: without links, listed domains and protected names (codebook.md, "Export profiles").
#pragma once

#include "core/report/leaks/leaks.h"

namespace vodhuk
{

struct SafeChange {
    QString place;
    QString before;
    QString after;
};

/// Everything is changed in place, pictures too; what was changed is for the author's side only. Done twice, it changes nothing more. The line that
/// says what sources lack stands on the cover if the briefing begins with it; else a paragraph comes before all blocks, and pictures and sections
/// move with theirs.
[[nodiscard]] QList<SafeChange> makeSafe(DrawnBriefing &briefing, const ProtectedWords &words);

/// A file name that tells nothing: "document-2026-11-28".
[[nodiscard]] QString neutralFileName(const Briefing &briefing);

} // namespace vodhuk
