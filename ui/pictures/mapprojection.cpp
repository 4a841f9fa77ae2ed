#include "ui/pictures/mapprojection.h"

#include <array>
#include <cmath>
#include <numbers>

namespace vodhuk
{

namespace
{

constexpr qreal seenApart = 0.5; ///< units of the picture

qreal radians(qreal degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// B. Šavrič, T. Patterson, B. Jenny: The Equal Earth map projection, 2018.
QPointF equalEarth(qreal longitude, qreal latitude)
{
    constexpr std::array factors{1.340264, -0.081106, 0.000893, 0.003796};
    const qreal angle = std::asin(std::numbers::sqrt3 / 2 * std::sin(latitude));
    const qreal square = angle * angle;
    const qreal sixth = square * square * square;
    const qreal stretch =
        factors[0] + 3 * factors[1] * square + sixth * (7 * factors[2] + 9 * factors[3] * square);
    const qreal x = 2 * std::numbers::sqrt3 / 3 * longitude * std::cos(angle) / stretch;
    const qreal y = angle * (factors[0] + factors[1] * square + sixth * (factors[2] + factors[3] * square));
    return {x, -y};
}

/// J. P. Snyder: Map projections, a working manual, 1987, formulas 24-2 to 24-4.
QPointF lambertAzimuthal(qreal longitude, qreal latitude, const QPointF &centre)
{
    const qreal east = longitude - centre.x();
    const qreal towards = std::sin(centre.y()) * std::sin(latitude) +
                          std::cos(centre.y()) * std::cos(latitude) * std::cos(east);
    const qreal scale = std::sqrt(2 / std::max(1e-6, 1 + towards)); // the far end of the earth is a ring
    const qreal x = scale * std::cos(latitude) * std::sin(east);
    const qreal y = scale * (std::cos(centre.y()) * std::sin(latitude) -
                             std::sin(centre.y()) * std::cos(latitude) * std::cos(east));
    return {x, -y};
}

/// One side of the frame: what lies on it, and where a line meets it.
struct Side {
    bool upright = false;
    qreal at = 0;
    bool keepsGreater = false;

    [[nodiscard]] qreal along(const QPointF &point) const { return upright ? point.x() : point.y(); }
    [[nodiscard]] bool keeps(const QPointF &point) const
    {
        return keepsGreater ? along(point) >= at : along(point) <= at;
    }
    [[nodiscard]] QPointF meeting(const QPointF &from, const QPointF &to) const
    {
        return from + (to - from) * ((at - along(from)) / (along(to) - along(from)));
    }
};

QPolygonF cutAt(const Side &side, const QPolygonF &ring)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &point = ring.at(i);
        const QPointF &before = ring.at(i == 0 ? ring.size() - 1 : i - 1);
        if (side.keeps(point) != side.keeps(before))
            kept.append(side.meeting(before, point));
        if (side.keeps(point))
            kept.append(point);
    }
    return kept;
}

QPolygonF thinned(const QPolygonF &ring)
{
    QPolygonF kept;
    for (const QPointF &point : ring) {
        if (kept.isEmpty() || (point - kept.constLast()).manhattanLength() >= seenApart)
            kept.append(point);
    }
    return kept;
}

} // namespace

QPointF projected(const QPointF &degrees, MapArea area)
{
    const QPointF angles(radians(degrees.x()), radians(degrees.y()));
    return area == MapArea::World ? equalEarth(angles.x(), angles.y())
                                  : lambertAzimuthal(angles.x(), angles.y(), {radians(18), radians(53)});
}

QRectF mapExtent(MapArea area)
{
    return area == MapArea::World ? QRectF(QPointF(-2.72, -1.31), QPointF(2.72, 1.04))
                                  : QRectF(QPointF(-0.41, -0.335), QPointF(0.46, 0.315));
}

QPolygonF mappedRing(const QPolygonF &degrees, MapArea area, const QRectF &frame)
{
    const QRectF extent = mapExtent(area);
    const qreal scale = frame.width() / extent.width();
    QPolygonF ring;
    for (const QPointF &point : degrees)
        ring.append((projected(point, area) - extent.topLeft()) * scale + frame.topLeft());
    for (const Side &side : {Side{true, frame.left(), true}, Side{true, frame.right(), false},
                             Side{false, frame.top(), true}, Side{false, frame.bottom(), false}})
        ring = cutAt(side, ring);
    return thinned(ring);
}

} // namespace vodhuk
