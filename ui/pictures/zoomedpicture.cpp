#include "ui/pictures/zoomedpicture.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr qreal widthOfDay = 6;
constexpr qreal leastMostZoom = 40;
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

qreal mostZoomOf(const Picture &picture, qreal zoom)
{
    if (!picture.time || picture.time->starts.empty() || picture.size.width() <= 0)
        return picture.time ? leastMostZoom : mostScale;
    const auto days = static_cast<qreal>(picture.time->starts.front().daysTo(picture.time->starts.back()));
    return std::max(leastMostZoom, widthOfDay * days * zoom / picture.size.width());
}

} // namespace vodhuk
