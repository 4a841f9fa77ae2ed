/// Draws an actor of the list: the name, and the number of responses at the end of the line.
#pragma once

#include <QStyledItemDelegate>

namespace vodhuk
{

class ActorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vodhuk
