#include "ui/report/page.h"

#include "ui/common/appearance.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace vodhuk
{

namespace
{

void paintText(QPainter &painter, TextDrawing &drawing, const PageItem &item)
{
    if (!item.upward) {
        drawing.draw(*item.text, {item.left, item.area.top()}, item.firstLine, item.lines);
        return;
    }
    painter.save();
    painter.translate(item.area.bottomLeft() * unitsPerPoint);
    painter.rotate(-90);
    drawing.draw(*item.text, {0, 0}, item.firstLine, item.lines);
    painter.restore();
}

void paintPicture(QPainter &painter, const PageItem &item)
{
    painter.save();
    painter.scale(unitsPerPoint, unitsPerPoint);
    (*item.picture)(painter, item.area);
    painter.restore();
}

} // namespace

void move(PageItem &item, const QPointF &by)
{
    item.area.translate(by);
    item.left += by.x();
}

void addText(Piece &piece, QPointF position, const std::shared_ptr<const TextBlock> &text, ItemRole role,
             int firstLine, int lines)
{
    if (text->text().isEmpty())
        return;
    PageItem item;
    item.role = role;
    item.text = text;
    item.firstLine = firstLine;
    item.lines = lines < 0 ? text->lineCount() - firstLine : lines;
    item.area = text->area(firstLine, item.lines).translated(position);
    item.left = position.x();
    for (const QRectF &area : text->codeAreas(firstLine, item.lines))
        addFill(piece, area.adjusted(0, 1, 0, -1).translated(position), Appearance::print().panel);
    for (const LinkArea &link : text->linkAreas(firstLine, item.lines))
        piece.links.append({link.area.translated(position), link.link, link.query});
    piece.items.push_back(std::move(item));
}

void addFill(Piece &piece, const QRectF &area, const QColor &colour)
{
    PageItem item;
    item.area = area;
    item.fill = colour;
    piece.items.push_back(std::move(item));
}

void append(Pieces &all, Pieces pieces)
{
    std::ranges::move(pieces, std::back_inserter(all));
}

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    TextDrawing drawing(painter);
    for (const PageItem &item : page.items) {
        if (item.text)
            paintText(painter, drawing, item);
        else if (item.picture)
            paintPicture(painter, item);
        else
            painter.fillRect(QRectF(item.area.topLeft() * unitsPerPoint, item.area.size() * unitsPerPoint),
                             item.fill);
    }
    painter.restore();
}

namespace
{

/// The lines of a text that end above `height`, counted from its first one in the piece.
int linesAbove(const PageItem &item, double height)
{
    return std::clamp(static_cast<int>((height - item.area.top()) / item.text->leading()), 0, item.lines);
}

PageItem withLines(PageItem item, int firstLine, int lines, double top)
{
    item.firstLine = firstLine;
    item.lines = lines;
    item.area = QRectF(item.area.left(), top, item.area.width(), lines * item.text->leading());
    return item;
}

/// What is left empty above `height` because a line there would be cut through: the rest is longer by that.
double emptyAbove(const Piece &piece, double height)
{
    double empty = 0;
    for (const PageItem &item : piece.items) {
        const int lines = item.text ? linesAbove(item, height) : 0;
        if (item.text && item.area.top() < height && lines < item.lines)
            empty = std::max(empty, height - item.area.top() - lines * item.text->leading());
    }
    return empty;
}

/// Moves by `shift` what goes to the rest; lines stand at its head at the earliest.
void cutText(const PageItem &item, double height, double shift, std::vector<PageItem> &kept,
             std::vector<PageItem> &below)
{
    const int lines = linesAbove(item, height);
    if (lines > 0)
        kept.push_back(withLines(item, item.firstLine, lines, item.area.top()));
    if (lines < item.lines)
        below.push_back(withLines(item, item.firstLine + lines, item.lines - lines,
                                  lines > 0 ? 0.0 : std::max(0.0, item.area.top() - shift)));
}

/// Takes what stands below `height` out of the piece and gives it as a piece of its own.
Piece cutBelow(Piece &piece, double height)
{
    const double shift = height - emptyAbove(piece, height);
    Piece rest;
    rest.repeatedHead = piece.repeatedHead;
    rest.height = piece.height - shift;
    std::vector<PageItem> kept;
    for (PageItem &item : piece.items) {
        if (item.text) {
            cutText(item, height, shift, kept, rest.items);
        } else if (item.area.bottom() <= height) {
            kept.push_back(item);
        } else {
            move(item, {0, -shift});
            rest.items.push_back(item);
        }
    }
    const auto isBelow = [shift](const PageLink &link) { return link.area.top() >= shift; };
    for (const PageLink &link : piece.links) {
        if (isBelow(link))
            rest.links.append({link.area.translated(0, -shift), link.link, link.query});
    }
    piece.links.removeIf(isBelow);
    piece.items = std::move(kept);
    piece.height = height;
    return rest;
}

} // namespace

Pieces divided(Piece piece, double most)
{
    Pieces pieces;
    while (piece.height > most) {
        Piece rest = cutBelow(piece, most);
        pieces.push_back(std::move(piece));
        piece = std::move(rest);
    }
    pieces.push_back(std::move(piece));
    return pieces;
}

} // namespace vodhuk
