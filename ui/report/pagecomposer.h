/// Makes pages of a briefing's content: the one composer of preview, window and command line.
#pragma once

#include "ui/report/illustration.h"
#include "ui/report/keptpieces.h"
#include "ui/report/pageflow.h"

namespace vodhuk
{

/// Pages keep where everything stands; texts are laid out when they are painted. So thousands of pages find room in memory, and single ones
/// can be painted in any order.
struct ComposedBriefing {
    PageFormat format;
    std::vector<Page> pages;
    QHash<QString, PagePlace> anchors;
    QList<PlacedHeading> headings;
    QList<PagePlace>
        sections; ///< where each section of the document begins, in the order of Briefing::sectionStarts
};

/// Needs the fonts (see requireFonts). Any thread; the pages may then be painted by one thread at a time.
[[nodiscard]] ComposedBriefing composeBriefing(const IllustratedBriefing &briefing, const PageFormat &format);

/// The same. Cancelled, between two rows, if the watch says so; does not tell it how far it is.
[[nodiscard]] Result<ComposedBriefing> composeBriefing(const IllustratedBriefing &briefing,
                                                       const PageFormat &format, const EditWatch &watch);

/// The same pages. Lists that `kept` hold are not laid out again; afterwards they hold those of this briefing, and are as they were if it
/// fails. They may be of any briefing.
[[nodiscard]] Result<ComposedBriefing> composeBriefing(const IllustratedBriefing &briefing,
                                                       const PageFormat &format, KeptPieces &kept,
                                                       const EditWatch &watch = {});

} // namespace vodhuk
