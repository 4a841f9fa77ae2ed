/// The scroll area that holds a widget, if one does: what is seen of the widget, and moving that.
#pragma once

#include <QPointF>
#include <QSize>

class QScrollArea;
class QWidget;

namespace vodhuk
{

/// Looks at the widget, which has to outlive it. Without a scroll area all of the widget is seen, and nothing moves.
class ScrollRoom
{
public:
    explicit ScrollRoom(const QWidget &widget);

    [[nodiscard]] bool isThere() const { return m_area != nullptr; }
    [[nodiscard]] QSize size() const;

    void moveBy(const QPoint &by) const { moveTo(scrolled() + by); }
    void moveToStart() const { moveTo({0, 0}); }

    /// So that this place of the widget stands there in the room.
    void put(const QPointF &place, const QPointF &there) const;

    /// As little as it takes for the place, and `around` it, to be seen.
    void show(const QPoint &place, int around) const;

private:
    [[nodiscard]] QPoint scrolled() const;
    void moveTo(const QPoint &corner) const;

    const QWidget &m_widget;
    QScrollArea *m_area = nullptr;
};

} // namespace vodhuk
