/// Heads of columns of which the first ones can stay in place while the others scroll sideways under them.
#pragma once

#include <QHeaderView>

namespace vodhuk
{

class FreezableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FreezableHeader(QWidget *parent = nullptr);

    /// Every column up to this one, as they are seen from the left, stays in place; -1: none does.
    void freezeUpTo(int column);
    [[nodiscard]] int lastFrozen() const { return m_lastFrozen; }

    /// 0 as well where the window is so narrow that hardly anything could be seen beside them.
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isFrozen(int column) const;
    [[nodiscard]] QList<int> frozenColumns() const; ///< in sight, from the left

    /// The column that is seen at `x`; -1 if there is none.
    [[nodiscard]] int columnSeenAt(int x) const;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int widthOfFrozen() const;
    [[nodiscard]] int columnToSizeAt(int x) const;

    int m_lastFrozen = -1;
    bool m_isPressedFrozen = false; ///< the mouse was pressed over columns that stay
    int m_sized = -1;               ///< the column whose edge is being dragged while others are scrolled
    int m_sizedFrom = 0;            ///< the left edge of that column
};

} // namespace vodhuk
