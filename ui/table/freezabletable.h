/// A table whose first columns can stay in place while the others scroll sideways under them.
#pragma once

#include <QTableView>

namespace vodhuk
{

class FreezableHeader;

/// One view, not two: cells that stay are painted over those that scroll and are found where they are seen, so that selection,
/// focus, editors over cells and screen readers know of one table.
class FreezableTable : public QTableView
{
    Q_OBJECT

public:
    explicit FreezableTable(QWidget *parent = nullptr);

    /// See FreezableHeader.
    void freezeUpTo(int column);
    [[nodiscard]] FreezableHeader &heads() const { return *m_heads; }

    [[nodiscard]] QModelIndex indexAt(const QPoint &place) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void paintFrozen(const QRect &area);
    void paintRow(QPainter &painter, int row, const QList<int> &columns) const;

    FreezableHeader *m_heads;
};

} // namespace vodhuk
