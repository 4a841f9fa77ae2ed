#include "ui/pictures/linkarrows.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vodhuk
{

namespace
{

constexpr qreal halfHeight = 4;
constexpr qreal barb = 2.5;

/// Room for an arrow that points up, and beside it for one that points down.
constexpr qreal upDistance = 6;
constexpr qreal downDistance = 13;

struct Strip {
    qreal top = 0;
    qreal bottom = 0;

    [[nodiscard]] bool holds(const QPointF &place) const { return place.y() >= top && place.y() < bottom; }
};

const LineShape *slantingLine(const Mark &mark)
{
    const auto *line = std::get_if<LineShape>(&mark.shape);
    const bool isSlanting =
        line != nullptr && line->from.x() != line->to.x() && line->from.y() != line->to.y();
    return isSlanting ? line : nullptr;
}

bool leavesStrip(const Mark &mark, const Strip &strip)
{
    const LineShape *line = slantingLine(mark);
    return line != nullptr && !(strip.holds(line->from) && strip.holds(line->to));
}

/// Beside `end`, towards where the line leads.
std::vector<Mark> arrowAt(const QPointF &end, const QPointF &other, const Ink &ink)
{
    const bool isUp = other.y() < end.y();
    const qreal aside = isUp ? upDistance : downDistance;
    const qreal x = end.x() + std::copysign(aside, other.x() - end.x());
    const QPointF tip(x, end.y() + (isUp ? -halfHeight : halfHeight));
    const QPointF foot(x, end.y() + (isUp ? halfHeight : -halfHeight));
    const qreal back = isUp ? barb : -barb;
    std::vector<Mark> marks;
    for (const QPointF &from : {foot, tip + QPointF(-barb, back), tip + QPointF(barb, back)})
        marks.push_back({LineShape{from, tip, ink, 1}, {}, {}, {}});
    return marks;
}

/// Once, however many lines lead there.
void addNew(std::vector<Mark> &marks, const std::vector<Mark> &arrow)
{
    for (const Mark &mark : arrow)
        if (std::ranges::find(marks, mark) == marks.end())
            marks.push_back(mark);
}

} // namespace

void pointToOtherPages(Picture &part, qreal top, qreal bottom)
{
    const Strip strip{top, bottom};
    std::vector<Mark> arrows;
    for (const Mark &mark : part.marks) {
        if (!leavesStrip(mark, strip))
            continue;
        const LineShape &line = *slantingLine(mark);
        if (strip.holds(line.from))
            addNew(arrows, arrowAt(line.from, line.to, line.ink));
        if (strip.holds(line.to))
            addNew(arrows, arrowAt(line.to, line.from, line.ink));
    }
    std::erase_if(part.marks, [&](const Mark &mark) { return leavesStrip(mark, strip); });
    std::ranges::copy(arrows, std::back_inserter(part.marks));
}

} // namespace vodhuk
