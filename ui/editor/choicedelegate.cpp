#include "ui/editor/choicedelegate.h"

#include "ui/common/appearance.h"

#include <QPainter>

namespace vodhuk
{

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Appearance look = Appearance::current();
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? look.selection : look.ground);
    const QRect area = option.rect.adjusted(2 * spacing, 0, -2 * spacing, 0);
    const QString label = index.data(Qt::DisplayRole).toString();
    painter->setPen(look.text);
    QRect used;
    painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, label, &used);
    const QRect rest = area.adjusted(used.width() + 3 * spacing, 0, 0, 0);
    if (rest.width() > 8 * spacing) {
        const QString detail = index.data(Qt::ToolTipRole).toString();
        painter->setPen(look.muted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + 2 * spacing};
}

} // namespace vodhuk
