#include "ui/pictures/picturepages.h"

#include "ui/pictures/linkarrows.h"
#include "ui/pictures/sketch.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr QSizeF paper(595, 842); ///< A4, in points
constexpr qreal margin = 36;
constexpr qreal numberRoom = 20;    ///< in points, below the strip
constexpr qreal sheetShape = 1.4;   ///< height to width of a page
constexpr qreal smallestType = 0.6; ///< points per unit: type of 12 units has 7 points
constexpr qreal largestUnit = 0.75;
constexpr qreal titleStep = 18;

struct Block {
    qreal top = 0;
    qreal bottom = 0;
    bool hasBold = false;
    bool hasOther = false; ///< than bold text, and places that are pointed at
    bool isLine = false;

    /// What it stands over follows below.
    [[nodiscard]] bool isHeading() const { return hasBold && !hasOther; }
};

Typeface titleFace()
{
    return {u"Noto Serif"_s, 13, true};
}

QSizeF roomOf(const PicturePages &pages)
{
    const QSizeF sheet = pages.landscape ? paper.transposed() : paper;
    return (sheet - QSizeF(2 * margin, 2 * margin + numberRoom)) / pages.scale;
}

QStringList titleLines(const Picture &picture, const PicturePages &pages)
{
    return Sketch::wrapped(picture.title, titleFace(), roomOf(pages).width());
}

/// Legend and heads of columns stand again on each page, unless they take too much of it; else the title does.
bool repeatsHead(const Picture &picture, const PicturePages &pages)
{
    return picture.head > 0 && picture.head < roomOf(pages).height() / 3;
}

qreal titleHeight(const Picture &picture, const PicturePages &pages)
{
    return titleStep * static_cast<qreal>(titleLines(picture, pages).size()) + titleStep / 2;
}

/// Nothing above the foot, which may have a gap above it, is left that a head could be of.
bool isNotesAlone(const Picture &picture, const PictureStrip &strip)
{
    return picture.foot > 0 && std::ranges::none_of(picture.marks, [&](const Mark &mark) {
               const QRectF bounds = boundsOf(mark);
               return bounds.bottom() > strip.first + 0.01 && bounds.bottom() < picture.foot + 0.01;
           });
}

bool hasHead(const Picture &picture, const PicturePages &pages, size_t page)
{
    return page > 0 && !isNotesAlone(picture, pages.strips.at(page)) && repeatsHead(picture, pages);
}

/// Of what stands above the strip on all pages but the first.
qreal headHeight(const Picture &picture, const PicturePages &pages)
{
    return repeatsHead(picture, pages) ? picture.head : titleHeight(picture, pages);
}

bool isBold(const Mark &mark)
{
    const auto *text = std::get_if<TextShape>(&mark.shape);
    return text != nullptr && text->face.bold;
}

/// What must not be torn: texts, bars, steps, the places of rows, and the notes at the foot. What is as high as half a page has to, as lines of a grid are.
std::vector<Block> partsOf(const Picture &picture, qreal tooHigh)
{
    std::vector<Block> parts;
    for (const Mark &mark : picture.marks) {
        const QRectF bounds = boundsOf(mark);
        if (bounds.height() > 0 && bounds.height() < tooHigh)
            parts.push_back({bounds.top(), bounds.bottom(), isBold(mark),
                             !isBold(mark) && !std::holds_alternative<PlaceShape>(mark.shape),
                             std::holds_alternative<LineShape>(mark.shape)});
    }
    if (picture.foot > 0 && picture.size.height() - picture.foot < tooHigh)
        parts.push_back({picture.foot, picture.size.height(), false, true, false});
    std::ranges::sort(parts, {}, &Block::top);
    return parts;
}

/// Merged where they overlap.
std::vector<Block> blocksOf(const std::vector<Block> &parts)
{
    std::vector<Block> blocks;
    for (const Block &part : parts) {
        const bool isApart = blocks.empty() || part.top >= blocks.back().bottom - 0.01;
        if (isApart) {
            blocks.push_back(part);
        } else {
            blocks.back().bottom = std::max(blocks.back().bottom, part.bottom);
            blocks.back().hasBold |= part.hasBold;
            blocks.back().hasOther |= part.hasOther;
        }
    }
    return blocks;
}

/// Where the fewest parts are torn, lines aside, as columns whose rows do not lie side by side leave no gap through all of them; the lowest
/// of such places.
qreal leastTornBefore(qreal limit, qreal least, const std::vector<Block> &parts)
{
    const auto tornAt = [&](qreal cut) {
        return std::ranges::count_if(parts, [cut](const Block &part) {
            return !part.isLine && part.top < cut - 0.01 && part.bottom > cut + 0.01;
        });
    };
    qreal best = limit;
    auto fewest = tornAt(limit);
    for (const Block &part : std::views::reverse(parts)) {
        if (part.isLine || part.top < least || part.top >= limit || part.top == best)
            continue;
        if (const auto torn = tornAt(part.top); torn < fewest) {
            fewest = torn;
            best = part.top;
        }
    }
    return best;
}

/// At the limit, or above the row that lies there; where that leaves most of the page empty, where it tears least. Never right below a
/// heading.
qreal cutBefore(qreal limit, qreal least, const std::vector<Block> &parts, const std::vector<Block> &blocks)
{
    const auto torn = std::ranges::find_if(
        blocks, [limit](const Block &block) { return block.top < limit && block.bottom > limit; });
    qreal cut = torn == blocks.end() ? limit : torn->top;
    if (cut < least)
        cut = leastTornBefore(limit, least, parts);
    for (const Block &block : std::views::reverse(blocks)) {
        if (block.bottom > cut)
            continue;
        if (!block.isHeading() || block.top < least)
            break;
        cut = block.top;
    }
    return cut;
}

/// A text belongs to the page that its middle lies on, a level line to the one that ends with it, anything else to each that it reaches.
bool isOn(const Mark &mark, qreal top, qreal bottom)
{
    constexpr qreal least = 0.01;
    const QRectF bounds = boundsOf(mark);
    if (std::holds_alternative<TextShape>(mark.shape))
        return bounds.center().y() >= top && bounds.center().y() < bottom;
    if (bounds.height() < least)
        return (bounds.top() > top || top <= 0) && bounds.top() <= bottom + least;
    return bounds.bottom() > top + least && bounds.top() < bottom - least;
}

std::vector<GroupHeading> continuedAt(const Picture &picture, qreal top)
{
    std::vector<GroupHeading> headings;
    std::ranges::copy_if(picture.headings, std::back_inserter(headings), [top](const GroupHeading &heading) {
        return heading.bottom <= top && heading.end > top + 1;
    });
    return headings;
}

void paintWhole(QPainter &painter, const Picture &part, const QRectF &area, const Appearance &appearance)
{
    Picture texts;
    Picture others;
    for (const Mark &mark : part.marks)
        (std::holds_alternative<TextShape>(mark.shape) ? texts : others).marks.push_back(mark);
    painter.save();
    painter.setClipRect(area);
    paintPicture(painter, others, appearance);
    painter.restore();
    paintPicture(painter, texts, appearance);
}

/// Some rows of the page before go with the notes, which would stand alone on a page.
void keepRowsWithNotes(std::vector<PictureStrip> &strips, const Picture &picture,
                       const std::function<qreal(qreal, qreal)> &cutWithin, qreal room)
{
    if (strips.size() < 2 || !isNotesAlone(picture, strips.back()))
        return;
    PictureStrip &before = strips.at(strips.size() - 2);
    const qreal high = before.second - before.first;
    const qreal cut = cutWithin(before.first + high * 0.75, before.first + high * 0.4);
    const PictureStrip last(cut, picture.size.height());
    const bool hasRoom = last.second - last.first + headingsHeight(picture, last) <= room;
    if (cut <= before.first || cut >= picture.foot || !hasRoom)
        return;
    before.second = cut;
    strips.back() = last;
}

/// What a page has besides its strip, in units of the picture.
Picture surroundings(const Picture &picture, const PicturePages &pages, size_t page)
{
    const QSizeF room = roomOf(pages);
    Picture around;
    qreal base = titleFace().size;
    const bool hasTitle = page > 0 && !hasHead(picture, pages, page);
    for (const QString &line : hasTitle ? titleLines(picture, pages) : QStringList()) {
        around.marks.push_back({TextShape{line, {0, base}, titleFace(), {}}, {}, {}, {}});
        base += titleStep;
    }
    const QString number = u"%1 / %2"_s.arg(page + 1).arg(pages.strips.size());
    around.marks.push_back({TextShape{number,
                                      {room.width() / 2, room.height() + numberRoom / pages.scale},
                                      {u"Noto Sans"_s, 12, false},
                                      {Ink::Role::Muted, {}},
                                      Anchor::Middle},
                            {},
                            {},
                            {}});
    return around;
}

} // namespace

std::vector<PictureStrip> stripsOf(const Picture &picture, qreal firstRoom, qreal room)
{
    const std::vector<Block> parts = partsOf(picture, std::max(firstRoom, room) / 2);
    const std::vector<Block> blocks = blocksOf(parts);
    std::vector<PictureStrip> strips;
    for (qreal top = 0; strips.empty() || top < picture.size.height();) {
        const qreal high =
            strips.empty() ? firstRoom : std::max(room / 3, room - headingsHeight(picture, {top, top}));
        const qreal limit = top + high;
        const bool isLast = limit >= picture.size.height();
        const qreal bottom = isLast ? picture.size.height() : cutBefore(limit, top + high / 3, parts, blocks);
        strips.emplace_back(top, bottom);
        top = bottom;
    }
    keepRowsWithNotes(
        strips, picture, [&](qreal limit, qreal least) { return cutBefore(limit, least, parts, blocks); },
        room);
    return strips;
}

Picture partOf(const Picture &picture, const PictureStrip &strip)
{
    Picture part;
    std::ranges::copy_if(picture.marks, std::back_inserter(part.marks),
                         [&](const Mark &mark) { return isOn(mark, strip.first, strip.second); });
    pointToOtherPages(part, strip.first, strip.second);
    return part;
}

qreal headingsHeight(const Picture &picture, const PictureStrip &strip)
{
    qreal height = 0;
    for (const GroupHeading &heading : continuedAt(picture, strip.first))
        height += heading.bottom - heading.top;
    return height;
}

void paintStrip(QPainter &painter, const Picture &picture, const PictureStrip &strip,
                const Appearance &appearance)
{
    std::vector<PictureStrip> strips;
    for (const GroupHeading &heading : continuedAt(picture, strip.first))
        strips.emplace_back(heading.top, heading.bottom);
    strips.push_back(strip);
    painter.save();
    for (const PictureStrip &part : strips) {
        const auto [top, bottom] = part;
        painter.translate(0, -top);
        paintWhole(painter, partOf(picture, part), QRectF(-2, top, picture.size.width() + 4, bottom - top),
                   appearance);
        painter.translate(0, bottom);
    }
    painter.restore();
}

std::optional<PicturePages> pagesOf(const Picture &picture)
{
    if (picture.size.height() <= picture.size.width() * sheetShape)
        return std::nullopt;
    PicturePages pages;
    pages.landscape = (paper.width() - 2 * margin) / picture.size.width() < smallestType;
    const qreal width = (pages.landscape ? paper.height() : paper.width()) - 2 * margin;
    pages.scale = std::min(largestUnit, width / picture.size.width());
    const qreal high = roomOf(pages).height();
    pages.strips = stripsOf(picture, high, high - headHeight(picture, pages));
    return pages;
}

void paintPage(QPainter &painter, const Picture &picture, const PicturePages &pages, size_t page,
               const Appearance &appearance)
{
    painter.save();
    painter.translate(margin, margin);
    painter.scale(pages.scale, pages.scale);
    paintPicture(painter, surroundings(picture, pages, page), appearance);
    const bool withHead = hasHead(picture, pages, page);
    if (withHead)
        paintStrip(painter, picture, {0, picture.head}, appearance);
    painter.translate(0, page == 0 ? 0 : withHead ? picture.head : titleHeight(picture, pages));
    paintStrip(painter, picture, pages.strips.at(page), appearance);
    painter.restore();
}

} // namespace vodhuk
