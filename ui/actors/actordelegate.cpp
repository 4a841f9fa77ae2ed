#include "ui/actors/actordelegate.h"

#include "ui/actors/actorlistmodel.h"
#include "ui/common/appearance.h"

#include <QLocale>
#include <QPainter>

namespace vodhuk
{

using namespace Qt::StringLiterals;

void ActorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Appearance look = Appearance::current();
    const QVariant counted = index.data(ActorListModel::CountRole);
    const qint64 count = counted.toLongLong();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? look.selection : look.hover);
    const QRect area = option.rect.adjusted(2 * spacing, 0, -2 * spacing, 0);
    const QString none = counted.isValid() ? u"–"_s : u"…"_s;
    const QString number = count > 0 ? option.locale.toString(count) : none;
    painter->setPen(look.muted);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, number);
    const int rest = area.width() - option.fontMetrics.horizontalAdvance(number) - 2 * spacing;
    painter->setPen(count > 0 ? look.text : look.muted);
    painter->drawText(area, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest));
    painter->restore();
}

QSize ActorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {40 * spacing, option.fontMetrics.height() + 2 * spacing};
}

} // namespace vodhuk
