/// What of a picture stays in sight when it is zoomed and moved: its head, its foot, and the labels at its left.
#pragma once

#include "ui/pictures/picture.h"

#include <optional>

namespace vodhuk
{

/// How a picture lies in its widget, and which part of that is seen.
struct SeenPart {
    QPointF scrolled; ///< the upper left corner that is seen, in the widget
    QSizeF size;
    qreal scale = 1;
    qreal margin = 0;
};

/// Looks at the picture, which has to outlive it. Places and areas are those of the widget.
class PinnedParts
{
public:
    PinnedParts(const Picture &picture, const SeenPart &seen);

    void paint(QPainter &painter, const Appearance &appearance) const;

    /// Where in the picture a place lies that a pinned part covers; nothing elsewhere.
    [[nodiscard]] std::optional<QPointF> onPicture(const QPointF &place) const;

private:
    [[nodiscard]] QRectF headArea() const;
    [[nodiscard]] QRectF gutterArea() const;
    [[nodiscard]] QRectF footArea() const;
    [[nodiscard]] QPointF corner() const;
    [[nodiscard]] bool isInGutter(const QRectF &bounds) const;
    void paintMark(QPainter &painter, const Mark &mark, const Appearance &appearance,
                   const QPointF &by) const;

    const Picture &m_picture;
    SeenPart m_seen;
};

} // namespace vodhuk
