/// Where pages stand below each other, at one scale: pure geometry.
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>

namespace vodhuk
{

/// A value. Pixels count from the upper left corner of the whole stack.
struct PageStack {
    QSizeF paper{595, 842}; ///< in points
    int pages = 0;
    double scale = 1; ///< pixels of a point
    double width = 0; ///< of the room; narrower pages stand in its middle

    static constexpr double gap = 12;

    /// A point of a page, in points from its upper left corner.
    struct Place {
        int page = 0;
        QPointF point;
    };

    [[nodiscard]] QSizeF pageSize() const { return paper * scale; }
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QRectF area(int page) const;

    /// The page at this height: that above a gap, and the nearest beyond the ends.
    [[nodiscard]] int pageAt(double y) const;

    /// Nothing beside the pages.
    [[nodiscard]] std::optional<Place> placeAt(QPointF pixel) const;

    /// From `page`'s paper to the pixels of the stack.
    [[nodiscard]] QRectF onScreen(int page, const QRectF &points) const;
};

} // namespace vodhuk
