#include "ui/charts/wrappednames.h"

#include "ui/common/appearance.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace vodhuk
{

namespace
{

constexpr int aside = 3;
constexpr int above = 1;

/// That items have in the view.
int itemWidth(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list ? list->viewport()->width() - 2 * list->spacing() : option.rect.width();
}

} // namespace

QRect WrappedNames::textArea(const QRect &item)
{
    return item.adjusted(aside, above, -aside, -above);
}

void WrappedNames::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString text = std::exchange(shown.text, {});
    const QStyle *style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    const bool isSelected = shown.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(shown.font);
    painter->setPen(shown.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(textArea(shown.rect), Qt::AlignVCenter | Qt::TextWordWrap, text);
    painter->restore();
}

QSize WrappedNames::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = textArea(QRect(0, 0, itemWidth(option), QWIDGETSIZE_MAX));
    const QRect needed =
        option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    return {needed.width() + 2 * aside, needed.height() + 2 * above};
}

} // namespace vodhuk
