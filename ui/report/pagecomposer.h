/// Makes pages of a briefing's content: the one composer of preview, window and command line.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/pageflow.h"

namespace vodhuk
{

struct ComposedBriefing {
    PageFormat format;
    std::vector<Page> pages;
    QHash<QString, PagePlace> anchors;
    QList<PlacedHeading> headings;
};

/// Needs the fonts (see requireFonts). Any thread; the pages may then be painted by one thread at a time.
[[nodiscard]] ComposedBriefing composeBriefing(const Briefing &briefing, const PageFormat &format);

} // namespace vodhuk
