#include "ui/pictures/picturepages.h"

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

/// Of what stands above the strip on all pages but the first.
qreal headHeight(const Picture &picture, const PicturePages &pages)
{
    if (repeatsHead(picture, pages))
        return picture.head;
    return titleStep * static_cast<qreal>(titleLines(picture, pages).size()) + titleStep / 2;
}

bool isBold(const Mark &mark)
{
    const auto *text = std::get_if<TextShape>(&mark.shape);
    return text != nullptr && text->face.bold;
}

/// What must not be torn: texts, bars, steps and the places of rows, merged where they overlap. What is as high as half a page has to, as
/// lines of a grid are.
std::vector<Block> blocksOf(const Picture &picture, qreal tooHigh)
{
    std::vector<Block> parts;
    for (const Mark &mark : picture.marks) {
        const QRectF bounds = boundsOf(mark);
        if (bounds.height() > 0 && bounds.height() < tooHigh)
            parts.push_back({bounds.top(), bounds.bottom(), isBold(mark),
                             !isBold(mark) && !std::holds_alternative<PlaceShape>(mark.shape)});
    }
    std::ranges::sort(parts, {}, &Block::top);
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

/// At the limit, or above the row that lies there unless that leaves most of the page empty; never right below a heading.
qreal cutBefore(qreal limit, qreal least, const std::vector<Block> &blocks)
{
    const auto torn = std::ranges::find_if(
        blocks, [limit](const Block &block) { return block.top < limit && block.bottom > limit; });
    qreal cut = torn == blocks.end() || torn->top < least ? limit : torn->top;
    for (const Block &block : std::views::reverse(blocks)) {
        if (block.bottom > cut)
            continue;
        if (!block.isHeading() || block.top < least)
            break;
        cut = block.top;
    }
    return cut;
}

/// A text belongs to the page that its middle lies on, anything else to each that it reaches.
bool isOn(const Mark &mark, qreal top, qreal bottom)
{
    const QRectF bounds = boundsOf(mark);
    if (std::holds_alternative<TextShape>(mark.shape))
        return bounds.center().y() >= top && bounds.center().y() < bottom;
    return bounds.bottom() >= top && bounds.top() <= bottom;
}

/// What a page has besides its strip, in units of the picture.
Picture surroundings(const Picture &picture, const PicturePages &pages, size_t page)
{
    const QSizeF room = roomOf(pages);
    Picture around;
    qreal base = titleFace().size;
    const bool hasTitle = page > 0 && !repeatsHead(picture, pages);
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
    const std::vector<Block> blocks = blocksOf(picture, std::max(firstRoom, room) / 2);
    std::vector<PictureStrip> strips;
    for (qreal top = 0; strips.empty() || top < picture.size.height();) {
        const qreal high = strips.empty() ? firstRoom : room;
        const qreal limit = top + high;
        const bool isLast = limit >= picture.size.height();
        const qreal bottom = isLast ? picture.size.height() : cutBefore(limit, top + high / 3, blocks);
        strips.emplace_back(top, bottom);
        top = bottom;
    }
    return strips;
}

Picture partOf(const Picture &picture, const PictureStrip &strip)
{
    Picture part;
    std::ranges::copy_if(picture.marks, std::back_inserter(part.marks),
                         [&](const Mark &mark) { return isOn(mark, strip.first, strip.second); });
    return part;
}

void paintStrip(QPainter &painter, const Picture &picture, const PictureStrip &strip,
                const Appearance &appearance)
{
    const auto [top, bottom] = strip;
    painter.save();
    painter.translate(0, -top);
    painter.setClipRect(QRectF(-2, top, picture.size.width() + 4, bottom - top));
    paintPicture(painter, partOf(picture, strip), appearance);
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
    if (page > 0 && repeatsHead(picture, pages))
        paintStrip(painter, picture, {0, picture.head}, appearance);
    painter.translate(0, page == 0 ? 0 : headHeight(picture, pages));
    paintStrip(painter, picture, pages.strips.at(page), appearance);
    painter.restore();
}

} // namespace vodhuk
