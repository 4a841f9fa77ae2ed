/// From degrees to a flat map on which equal areas stay equal.
#pragma once

#include <QPolygonF>
#include <QRectF>

namespace vodhuk
{

enum class MapArea { World, Europe };

/// Equal Earth for the world, Lambert's azimuthal equal-area projection around Central Europe for Europe. In radii of the earth, y
/// downwards.
[[nodiscard]] QPointF projected(const QPointF &degrees, MapArea area);

/// What the map shows, in the same units.
[[nodiscard]] QRectF mapExtent(MapArea area);

/// A ring of degrees on a map that fills `frame`, whose shape is that of the extent: cut off at the frame, without points closer than can
/// be seen. Empty if nothing of it lies within.
[[nodiscard]] QPolygonF mappedRing(const QPolygonF &degrees, MapArea area, const QRectF &frame);

} // namespace vodhuk
