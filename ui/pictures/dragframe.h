/// The frame that a drag over a picture draws, and what it asks for.
#pragma once

#include "ui/pictures/picture.h"

namespace vodhuk
{

/// In units of the picture. A press alone is no frame yet.
class DragFrame
{
public:
    void press(const QPointF &place) { m_from = place; }
    void reachTo(const QPointF &place) { m_to = place; }
    void drop() { *this = DragFrame(); }

    [[nodiscard]] bool isPressed() const { return m_from.has_value(); }
    [[nodiscard]] bool isDrawn() const { return m_from && m_to; }
    [[nodiscard]] QPointF start() const { return m_from.value_or(QPointF()); }

    /// Over a time axis whole bins from top to bottom. Of a frame that is drawn, as conditions() is.
    [[nodiscard]] QRectF area(const Picture &picture) const;

    /// Days of a time axis, else what the marks within ask for: those of labels too, where it was begun left of the axis.
    [[nodiscard]] QList<Condition> conditions(const Picture &picture) const;

    [[nodiscard]] bool isOverTime(const Picture &picture) const;

private:
    std::optional<QPointF> m_from;
    std::optional<QPointF> m_to;
};

} // namespace vodhuk
