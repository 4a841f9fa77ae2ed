#include "ui/report/picturepieces.h"

#include "ui/common/appearance.h"
#include "ui/pictures/timelinepicture.h"

#include <QPainter>

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr double timelineHeight = 215;

/// The picture and, for those who cannot see it, what it shows in words.
Pieces piecesOf(Picture picture, double width)
{
    Piece piece;
    const auto words =
        std::make_shared<const TextBlock>(QList<TextRun>{{picture.textAlternative}}, TextStyle::Small, width);
    const double height = onRhythm(picture.size.height() + rhythm);
    PageItem item;
    item.role = ItemRole::Picture;
    item.area = QRectF({0, 0}, picture.size);
    item.picture = [shared = std::make_shared<const Picture>(std::move(picture))](QPainter &painter,
                                                                                  const QRectF &area) {
        painter.save();
        painter.translate(area.topLeft());
        paintPicture(painter, *shared, Appearance::print());
        painter.restore();
    };
    piece.items.push_back(std::move(item));
    addText(piece, {0, height}, words, ItemRole::Text);
    piece.height = onRhythm(height + words->height() + rhythm);
    return {piece};
}

/// Name, bar and number on one line; bars begin at zero.
Piece barPiece(const FacetValue &value, double part, double width)
{
    constexpr double nameWidth = 165;
    constexpr double numberWidth = 30;
    Piece piece;
    const auto name =
        std::make_shared<const TextBlock>(QList<TextRun>{{value.label}}, TextStyle::Cell, nameWidth - 10);
    const auto number = std::make_shared<const TextBlock>(
        QList<TextRun>{{QString::number(value.count), RunLook::Strong}}, TextStyle::Cell, numberWidth);
    const double bar = (width - nameWidth - numberWidth) * part;
    addText(piece, {0, 2}, name, ItemRole::Row);
    addFill(piece, QRectF(nameWidth, 3.5, bar, 9), onWhite(Appearance::print().accent, 0.75));
    addText(piece, {nameWidth + bar + 5, 2}, number, ItemRole::Row);
    piece.height = onRhythm(name->height() + 4);
    return piece;
}

} // namespace

Pieces timelinePieces(const Timeline &timeline, const QString &language, double width)
{
    return piecesOf(
        timelinePicture(timeline, PictureStyle::print(Wording(language), {width, timelineHeight})), width);
}

Pieces distributionPieces(const Distribution &distribution, double width)
{
    qint64 largest = 1;
    for (const FacetValue &value : distribution.values)
        largest = std::max(largest, value.count);
    Pieces pieces;
    for (const FacetValue &value : distribution.values) {
        pieces.push_back(
            barPiece(value, static_cast<double>(value.count) / static_cast<double>(largest), width));
        pieces.back().keepWithNext = true;
    }
    if (!pieces.empty())
        pieces.back().keepWithNext = false;
    return pieces;
}

} // namespace vodhuk
