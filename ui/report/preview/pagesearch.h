/// Finds words on the pages of a composed briefing.
#pragma once

#include "ui/report/pagecomposer.h"

namespace vodhuk
{

/// One place where the words stand; several areas where they run over the end of a line.
struct PageHit {
    int page = 0;
    QList<QRectF> areas; ///< in points from the upper left corner of the paper
};

/// In the order of the pages; capitals and small letters are alike, and marks for hyphens in the text do not matter. Words that stand in two
/// lines of a picture are not found. Ends with the page on which the thousandth hit stands.
[[nodiscard]] QList<PageHit> hitsOn(const ComposedBriefing &briefing, const QString &words);

} // namespace vodhuk
