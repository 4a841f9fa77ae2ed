#include "ui/pictures/labelplace.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vodhuk
{

Stretch widestAt(const QPolygonF &ring, qreal y)
{
    std::vector<qreal> crossings;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring.at(i);
        const QPointF &to = ring.at((i + 1) % ring.size());
        if ((from.y() > y) != (to.y() > y))
            crossings.push_back(from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()));
    }
    std::ranges::sort(crossings);
    Stretch widest{y, 0, 0};
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        if (crossings[i + 1] - crossings[i] > widest.width())
            widest = {y, crossings[i], crossings[i + 1]};
    }
    return widest;
}

Stretch labelPlace(const QPolygonF &ring)
{
    const QRectF bounds = ring.boundingRect();
    Stretch best = widestAt(ring, bounds.center().y());
    for (const qreal share : {0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
        const Stretch other = widestAt(ring, bounds.top() + bounds.height() * share);
        if (other.width() > best.width() * 1.15)
            best = other;
    }
    return best;
}

qreal areaOf(const QPolygonF &ring)
{
    qreal twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &point = ring.at(i);
        const QPointF &next = ring.at((i + 1) % ring.size());
        twice += point.x() * next.y() - next.x() * point.y();
    }
    return std::abs(twice) / 2;
}

} // namespace vodhuk
