/// Paints items of a list as texts of as many lines as they need.
#pragma once

#include <QStyledItemDelegate>

namespace vodhuk
{

/// Of a QListView. Qt's own delegate leaves out the last words of a text that has just room on its lines.
class WrappedNames : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the text of an item stands.
    [[nodiscard]] static QRect textArea(const QRect &item);
};

} // namespace vodhuk
