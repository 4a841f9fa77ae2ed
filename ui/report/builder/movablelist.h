/// A list whose entries are moved by dragging them, or by Alt with the arrow keys.
#pragma once

#include <QListWidget>

namespace vodhuk
{

/// Moves nothing itself: whoever owns the entries is told, and fills it anew. Delete asks for an entry to be removed.
class MovableList : public QListWidget
{
    Q_OBJECT

public:
    explicit MovableList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `to` is the row that it shall have afterwards.
    void moveWanted(int from, int to);
    void removeWanted(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int gapAt(const QPoint &place) const;
    void scrollNear(const QPoint &place);
    void drop();
    void stopDragging();
    void moveBy(int rows);

    QPoint m_pressed;
    int m_dragged = -1; ///< row that is pressed; -1: none
    int m_gap = -1;     ///< before which row it would come; -1: it is not being dragged
};

} // namespace vodhuk
