#include "ui/pictures/zoomedpicture.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr qreal mostZoom = 40; ///< days of a decade stand apart
constexpr qreal mostScale = 6;

PictureStyle screenStyle(const QString &language, const QSizeF &size)
{
    PictureStyle style{Wording(language)};
    style.size = size;
    style.textFamily = QApplication::font().family();
    style.titleFamily = style.textFamily;
    return style;
}

} // namespace

ZoomedPicture zoomedPicture(const PictureBuilder &builder, const QString &language, const QSizeF &room,
                            qreal zoom)
{
    Picture picture = builder(screenStyle(language, room));
    if (zoom <= 1 || !picture.time)
        return {std::move(picture), std::min(zoom, mostScale)};
    PictureStyle wide = screenStyle(language, QSizeF(room.width() * zoom, room.height()));
    wide.lineWidth = room.width();
    return {builder(wide), 1};
}

qreal mostZoomOf(const Picture &picture)
{
    return picture.time ? mostZoom : mostScale;
}

} // namespace vodhuk
