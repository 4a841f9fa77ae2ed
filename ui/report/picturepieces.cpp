#include "ui/report/picturepieces.h"

#include "ui/common/appearance.h"
#include "ui/pictures/distributionpicture.h"
#include "ui/pictures/timelinepicture.h"

#include <QPainter>

namespace vodhuk
{

namespace
{

constexpr double timelineHeight = 215;

/// For a picture with its text alternative and its remarks printed below it.
PictureStyle styleFor(const QString &language, const QSizeF &size)
{
    PictureStyle style = PictureStyle::print(Wording(language), size);
    style.remarks = false;
    return style;
}

/// The picture and, below it, what it shows in words and what it leaves out.
Pieces piecesOf(Picture picture, double width)
{
    Piece piece;
    const QString told = (QStringList(picture.textAlternative) + picture.remarks).join(u' ');
    const auto words = std::make_shared<const TextBlock>(QList<TextRun>{{told}}, TextStyle::Small, width);
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

} // namespace

Pieces timelinePieces(const Timeline &timeline, const QString &language, double width)
{
    return piecesOf(timelinePicture(timeline, styleFor(language, {width, timelineHeight})), width);
}

Pieces distributionPieces(const Distribution &distribution, const QString &language, double width)
{
    return piecesOf(distributionPicture(distribution, styleFor(language, {width, 0})), width);
}

} // namespace vodhuk
