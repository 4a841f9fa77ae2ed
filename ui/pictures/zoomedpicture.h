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

/// Of a picture that is zoomed so far now: until days stand apart on a time axis.
[[nodiscard]] qreal mostZoomOf(const Picture &picture, qreal zoom = 1);

} // namespace vodhuk
