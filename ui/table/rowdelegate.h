/// How the cells of the table are drawn: calm rows with a hair line below, instruments as chips.
#pragma once

#include <QStyledItemDelegate>

namespace vodhuk
{

/// Text of one line, cut with dots; the row under the pointer and the chosen rows are tinted whole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index) const;

private:
    int m_hovered = -1;
};

/// The instruments of a response in the colours of their families; what does not fit is told as "+2".
class InstrumentDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index) const override;
};

} // namespace vodhuk
