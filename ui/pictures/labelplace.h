/// Where in an outline a label has room.
#pragma once

#include <QPolygonF>

namespace vodhuk
{

/// Where a horizontal line lies within a ring: its widest part.
struct Stretch {
    qreal y = 0;
    qreal left = 0;
    qreal right = 0;
    [[nodiscard]] qreal width() const { return right - left; }
};

/// Without width where the line does not meet the ring.
[[nodiscard]] Stretch widestAt(const QPolygonF &ring, qreal y);

/// Within the ring, where a label has the most room; near its middle if there is as much.
[[nodiscard]] Stretch labelPlace(const QPolygonF &ring);

[[nodiscard]] qreal areaOf(const QPolygonF &ring);

} // namespace vodhuk
