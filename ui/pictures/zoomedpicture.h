/// A picture as its zoom asks for it: one with an axis of time is built wider, any other is painted larger.
#pragma once

#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

struct ZoomedPicture {
    Picture picture;
    qreal scale = 1; ///< of the painting
};

/// `room`: what is seen of it at once. `zoom`: 1 for all of it.
[[nodiscard]] ZoomedPicture zoomedPicture(const PictureBuilder &builder, const QString &language,
                                          const QSizeF &room, qreal zoom);

[[nodiscard]] qreal mostZoomOf(const Picture &picture);

} // namespace vodhuk
