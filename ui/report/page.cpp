#include "ui/report/page.h"

#include <QPainter>

namespace vodhuk
{

namespace
{

void paintText(QPainter &painter, const PageItem &item)
{
    if (!item.upward) {
        item.text->draw(painter, item.area.topLeft(), item.firstLine, item.lines);
        return;
    }
    painter.save();
    painter.translate(item.area.bottomLeft());
    painter.rotate(-90);
    item.text->draw(painter, {0, 0}, item.firstLine, item.lines);
    painter.restore();
}

} // namespace

void addText(Piece &piece, QPointF position, const std::shared_ptr<const TextBlock> &text, ItemRole role,
             int firstLine, int lines)
{
    PageItem item;
    item.role = role;
    item.text = text;
    item.firstLine = firstLine;
    item.lines = lines < 0 ? text->lineCount() - firstLine : lines;
    item.area = QRectF(position, QSizeF(text->naturalWidth(), item.lines * text->leading()));
    for (const LinkArea &link : text->linkAreas(firstLine, item.lines))
        piece.links.append({link.area.translated(position), link.link});
    piece.items.push_back(std::move(item));
}

void addFill(Piece &piece, const QRectF &area, const QColor &colour)
{
    PageItem item;
    item.area = area;
    item.fill = colour;
    piece.items.push_back(std::move(item));
}

void paintPage(QPainter &painter, const Page &page)
{
    for (const PageItem &item : page.items) {
        if (item.text)
            paintText(painter, item);
        else if (item.picture)
            item.picture(painter, item.area);
        else
            painter.fillRect(item.area, item.fill);
    }
}

} // namespace vodhuk
