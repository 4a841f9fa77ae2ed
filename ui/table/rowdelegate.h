/// How the cells of the table are drawn: calm rows with a hair line below, instruments as chips.
#pragma once

#include <QStyledItemDelegate>

namespace vodhuk
{

/// Text of one line, cut with dots, or wrapped where the table wraps; the row under the pointer and the chosen rows are tinted whole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a cell of this width needs to show all that it holds.
    [[nodiscard]] int wrappedHeightOf(const QModelIndex &index, int width, const QFont &font) const;

protected:
    virtual void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index) const;
    virtual void paintAllContent(QPainter &painter, const QRect &place, const QModelIndex &index) const;
    [[nodiscard]] virtual int heightOfContent(const QModelIndex &index, int width, const QFont &font) const;

private:
    int m_hovered = -1;
};

/// The instruments of a response in the colours of their families; what does not fit on a line is told as "+2".
class InstrumentDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index) const override;
    void paintAllContent(QPainter &painter, const QRect &place, const QModelIndex &index) const override;
    [[nodiscard]] int heightOfContent(const QModelIndex &index, int width, const QFont &font) const override;
};

} // namespace vodhuk
