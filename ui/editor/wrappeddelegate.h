/// Draws cells as tall as their whole text: calm rows with room around the words and a hair line below.
#pragma once

#include <QStyledItemDelegate>

namespace vodhuk
{

/// Wraps between words, and within a word only where it is wider than the cell, as addresses are.
class WrappedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// As wide as the text would be without wrapping; as tall as it is in the width of `option.rect`.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vodhuk
