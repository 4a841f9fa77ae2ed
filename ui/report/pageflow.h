/// Fills pages with pieces: never divides one, never leaves one alone that belongs to the next. Pieces for columns fill the
/// left one, then the right one, which come out about equally long where the text goes on below them.
#pragma once

#include "ui/report/page.h"

#include <QHash>

namespace vodhuk
{

/// A place on a page; pages count from 0, `y` from the upper edge of the paper.
struct PagePlace {
    int page = 0;
    double y = 0;
};

struct PlacedHeading {
    int level = 1;
    QString text;
    PagePlace place;
};

struct FlowResult {
    std::vector<Page> pages; ///< at least one
    QHash<QString, PagePlace> anchors;
    QList<PlacedHeading> headings;
};

/// Of pieces kept together that are higher than a page each is placed by itself; a piece that is higher begins a page and runs over its
/// foot: makers of pieces see to it that there is none. An anchor that comes twice leads to its first place. Takes time as the pieces are many.
[[nodiscard]] FlowResult flow(Pieces pieces, const PageFormat &format);

} // namespace vodhuk
