#include "ui/report/preview/sectionplaces.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

bool isBefore(const PagePlace &one, const PagePlace &other)
{
    return one.page != other.page ? one.page < other.page : one.y < other.y;
}

const HeadingBlock *headingAt(const Briefing &briefing, qsizetype block)
{
    return block < briefing.blocks.size() ? std::get_if<HeadingBlock>(&briefing.blocks.at(block)) : nullptr;
}

} // namespace

/// Sections are found by their headings, which come in the same order on the pages; one without stands where the one before it does.
QList<PagePlace> sectionPlaces(const Briefing &briefing, const ComposedBriefing &composed)
{
    QList<PagePlace> places;
    auto from = composed.headings.begin();
    for (const qsizetype start : briefing.sectionStarts) {
        PagePlace place = places.isEmpty() ? PagePlace() : places.constLast();
        if (const HeadingBlock *heading = headingAt(briefing, start)) {
            const auto found =
                std::find_if(from, composed.headings.end(), [heading](const PlacedHeading &placed) {
                    return placed.level == heading->level && placed.text == heading->text;
                });
            if (found != composed.headings.end()) {
                place = found->place;
                from = found + 1;
            }
        }
        places.append(place);
    }
    return places;
}

qsizetype sectionAt(const QList<PagePlace> &sections, const PagePlace &place)
{
    const auto behind = std::upper_bound(sections.begin(), sections.end(), place, isBefore);
    return behind - sections.begin() - 1;
}

} // namespace vodhuk
