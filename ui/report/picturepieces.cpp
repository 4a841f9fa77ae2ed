#include "ui/report/picturepieces.h"

#include "ui/pictures/markquery.h"
#include "ui/pictures/paperpicture.h"
#include "ui/pictures/picturepages.h"
#include "ui/report/richtextpieces.h"
#include "ui/report/textpieces.h"

#include <QPainter>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double leastWords = 24; ///< of the words below a picture, the first lines stay with it

QString digitsIn(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar letter) { return letter.isDigit(); });
    return digits;
}

/// Title, and below it number and unit.
Pieces headPieces(const PictureBlock &block, const Picture &picture, double width)
{
    Pieces pieces;
    const QString title = block.title.isEmpty() ? picture.title : block.title;
    if (!title.isEmpty())
        pieces = headingPieces({2, title, {}, false}, width);
    Piece caption;
    const QString unit = picture.subtitle.isEmpty() ? QString() : u' ' + picture.subtitle;
    const auto text = std::make_shared<const TextBlock>(
        QList<TextRun>{{.text = block.number, .strong = true}, {.text = unit}}, TextStyle::Small, width);
    addText(caption, {0, 0}, text, ItemRole::Text);
    caption.height = onRhythm(text->height() + rhythm);
    caption.keepWithNext = true;
    caption.anchors.append(u"figure-"_s + digitsIn(block.number));
    pieces.push_back(std::move(caption));
    return pieces;
}

PageItem stripItem(const std::shared_ptr<const Picture> &picture, const PictureStrip &strip, double top)
{
    PageItem item;
    item.role = ItemRole::Picture;
    item.area =
        QRectF(0, top, picture->size.width(), headingsHeight(*picture, strip) + strip.second - strip.first);
    item.picture = std::make_shared<const std::function<void(QPainter &, const QRectF &)>>(
        [picture, strip](QPainter &painter, const QRectF &area) {
            painter.save();
            painter.translate(area.topLeft());
            paintStrip(painter, *picture, strip, Appearance::print());
            painter.restore();
        });
    return item;
}

/// Stands above a strip that begins a page: number and title, and the head of the picture, unless that takes too much of the page.
std::shared_ptr<const Piece> continuedHead(const PictureBlock &block,
                                           const std::shared_ptr<const Picture> &picture, const QSizeF &room)
{
    auto piece = std::make_shared<Piece>();
    const QString title = block.title.isEmpty() ? picture->title : block.title;
    const auto text = setText((block.number + u' ' + title).trimmed(), TextStyle::Small, room.width());
    addText(*piece, {0, 0}, text, ItemRole::TableHead);
    double height = text->height() + rhythm;
    if (picture->head > 0 && picture->head < room.height() / 3) {
        piece->items.push_back(stripItem(picture, {0, picture->head}, height));
        height += picture->head;
    }
    piece->height = onRhythm(height);
    return piece;
}

double heightOf(const Pieces &pieces)
{
    double height = 0;
    for (const Piece &piece : pieces)
        height += piece.spaceBefore + piece.height;
    return height;
}

/// What a click in the window asks for at the marks of a strip.
QList<PageLink> linksOf(const Picture &picture, const PictureStrip &strip)
{
    QList<PageLink> links;
    const QRectF seen(0, strip.first, picture.size.width(), strip.second - strip.first);
    const qreal moved = headingsHeight(picture, strip) - strip.first;
    for (const Mark &mark : picture.marks) {
        const QRectF area = mark.conditions.isEmpty() ? QRectF() : touchAreaOf(mark).intersected(seen);
        if (!area.isEmpty())
            links.append(
                {area.translated(0, moved), {}, narrowedByMark(picture.query, mark.conditions).toText()});
    }
    return links;
}

/// Of the texts whose line lies in the strip, in the order in which they are drawn.
QList<QRectF> textAreas(const Picture &picture, const PictureStrip &strip,
                        const std::function<bool(const QString &text)> &isWanted)
{
    QList<QRectF> areas;
    const qreal moved = headingsHeight(picture, strip) - strip.first;
    for (const Mark &mark : picture.marks) {
        const auto *text = std::get_if<TextShape>(&mark.shape);
        if (text == nullptr || !isWanted(text->text))
            continue;
        const QRectF area = outlineOf(*text).boundingRect();
        const double middle = area.center().y();
        if (middle >= strip.first && middle < strip.second)
            areas.append(area.translated(0, moved));
    }
    return areas;
}

Piece stripPiece(const std::shared_ptr<const Picture> &picture, const PictureStrip &strip)
{
    Piece piece;
    PageItem item = stripItem(picture, strip, 0);
    item.pictureTexts = std::make_shared<const PictureTexts>(
        [picture, strip](const auto &isWanted) { return textAreas(*picture, strip, isWanted); });
    piece.height = item.area.height();
    piece.items.push_back(std::move(item));
    piece.links = linksOf(*picture, strip);
    return piece;
}

Pieces stripPieces(const PictureBlock &block, const std::shared_ptr<const Picture> &picture,
                   double headHeight, const QSizeF &room)
{
    const auto continued = continuedHead(block, picture, room);
    const std::vector<PictureStrip> strips =
        stripsOf(*picture, room.height() - headHeight - leastWords - rhythm,
                 room.height() - continued->height - leastWords - rhythm);
    Pieces pieces;
    for (const PictureStrip &strip : strips) {
        pieces.push_back(stripPiece(picture, strip));
        if (pieces.size() > 1)
            pieces.back().repeatedHead = continued;
    }
    pieces.back().height = onRhythm(pieces.back().height + rhythm);
    pieces.back().keepWithNext = true;
    return pieces;
}

/// What the picture shows in words, and what it leaves out.
Pieces wordPieces(const Picture &picture, double width)
{
    const QString told = (QStringList(picture.textAlternative) + picture.remarks).join(u' ');
    Pieces pieces = linePieces(textBlocks({{told}}, TextStyle::Small, width));
    pieces.back().height = onRhythm(pieces.back().height + rhythm);
    return pieces;
}

} // namespace

Pieces picturePieces(const PictureBlock &block, const std::shared_ptr<const Picture> &picture,
                     const QSizeF &room, double above)
{
    const double width = room.width();
    const auto drawn = std::make_shared<const Picture>(picture ? paperPicture(*picture) : Picture());
    Pieces pieces = headPieces(block, *drawn, width);
    if (picture)
        append(pieces, stripPieces(block, drawn, above + heightOf(pieces), room));
    Pieces words = richTextPieces(block.caption, width, TextStyle::Cell);
    if (picture)
        append(words, wordPieces(*drawn, width));
    if (words.empty())
        pieces.back().keepWithNext = false;
    append(pieces, std::move(words));
    return pieces;
}

} // namespace vodhuk
