#include "ui/table/rowdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/hitmarks.h"
#include "ui/table/responsetablemodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int margin = 2 * spacing;

void paintRemark(QPainter &painter, const QRect &place, const QString &text)
{
    painter.setPen(Appearance::current().muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Appearance appearance = Appearance::current();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, appearance.selection);
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, appearance.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      appearance.lines);
    const bool isFocused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (isFocused)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          appearance.accent);
    painter->setFont(option.font);
    painter->setPen(appearance.text);
    painter->setClipRect(option.rect);
    paintContent(*painter, option.rect.adjusted(margin, 0, -margin, -1), index);
    painter->restore();
}

void RowDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        aligned.isNull() ? Qt::AlignLeft | Qt::AlignVCenter : aligned.value<Qt::Alignment>();
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto hits = index.data(ResponseTableModel::HitsRole).value<QList<TextSpan>>();
    if (!hits.isEmpty())
        return paintMarkedLine(painter, place,
                               markedLine(text, hits, painter.font(), place.width(), Appearance::current()));
    painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {width + 2 * margin, option.fontMetrics.height() + 3 * spacing};
}

void InstrumentDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const Appearance appearance = Appearance::current();
    const QStringList labels = index.data(ResponseTableModel::LabelsRole).toStringList();
    const QStringList families = index.data(ResponseTableModel::CodesRole).toStringList();
    painter.setFont(chipFont(painter.font()));
    const int rest = painter.fontMetrics().horizontalAdvance(u"+88"_s);
    int left = place.left();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QSize size = chipSize(labels[i], painter.font());
        const int room = place.right() - left - (i + 1 < labels.size() ? rest : 0);
        if (size.width() > room && i > 0) {
            paintRemark(painter, QRect(left, place.top(), rest + margin, place.height()),
                        u"+%1"_s.arg(labels.size() - i));
            return;
        }
        size.setWidth(std::min(size.width(), room));
        const QRect chip(QPoint(left, place.center().y() - size.height() / 2 + 1), size);
        paintChip(painter, chip, labels[i], ChipTone::of(appearance.family(families.value(i)), appearance));
        left += size.width() + spacing;
    }
}

} // namespace vodhuk
