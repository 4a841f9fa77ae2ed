/// Makes of a briefing one that is safe to hold: without links, listed domains and protected names (codebook.md, "Export profiles").
#pragma once

#include "core/report/leaks.h"

namespace vodhuk
{

struct SafeChange {
    QString place;
    QString before;
    QString after;
};

/// Rewrites one text: protected names and listed domains give way. What stays is what went in.
[[nodiscard]] QString safeText(const QString &text, const ProtectedWords &words);

/// Everything is changed in place, pictures too; what was changed is for the author's side only.
[[nodiscard]] QList<SafeChange> makeSafe(DrawnBriefing &briefing, const ProtectedWords &words);

/// A file name that tells nothing: "document-2026-11-28".
[[nodiscard]] QString neutralFileName(const Briefing &briefing);

} // namespace vodhuk
