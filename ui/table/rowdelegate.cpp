#include "ui/table/rowdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/hitmarks.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/wrappedtext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int margin = 2 * spacing;
constexpr int padding =
    3 * spacing / 2; ///< above and below wrapped content: as much as a row of one line has

QList<TextSpan> hitsOf(const QModelIndex &index)
{
    return index.data(ResponseTableModel::HitsRole).value<QList<TextSpan>>();
}

/// Where chips stand in a cell of this width, on as many lines as they need.
QList<QRect> wrappedChips(const QStringList &labels, const QFont &font, int width)
{
    QList<QRect> places;
    QPoint corner;
    for (const QString &label : labels) {
        QSize size = chipSize(label, font);
        size.setWidth(std::min(size.width(), width));
        if (corner.x() > 0 && corner.x() + size.width() > width)
            corner = {0, corner.y() + size.height() + spacing};
        places.append(QRect(corner, size));
        corner.rx() += size.width() + spacing;
    }
    return places;
}

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
    const QRect place = option.rect.adjusted(margin, 0, -margin, -1);
    if (option.features & QStyleOptionViewItem::WrapText)
        paintAllContent(*painter, place.adjusted(0, padding, 0, 0), index);
    else
        paintContent(*painter, place, index);
    painter->restore();
}

void RowDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        aligned.isNull() ? Qt::AlignLeft | Qt::AlignVCenter : aligned.value<Qt::Alignment>();
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto hits = hitsOf(index);
    if (!hits.isEmpty())
        return paintMarkedLine(painter, place,
                               markedLine(text, hits, painter.font(), place.width(), Appearance::current()));
    painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

/// Numbers stay on the right: they are compared downwards.
void RowDelegate::paintAllContent(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    if (aligned.isNull())
        paintWrapped(painter, place.topLeft(), place.width(), text, hitsOf(index));
    else
        painter.drawText(place, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, text);
}

int RowDelegate::heightOfContent(const QModelIndex &index, int width, const QFont &font) const
{
    return wrappedHeight(index.data(Qt::DisplayRole).toString(), hitsOf(index), font, width);
}

int RowDelegate::wrappedHeightOf(const QModelIndex &index, int width, const QFont &font) const
{
    return heightOfContent(index, width - 2 * margin, font) + 2 * padding;
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

void InstrumentDelegate::paintAllContent(QPainter &painter, const QRect &place,
                                         const QModelIndex &index) const
{
    const Appearance appearance = Appearance::current();
    const QStringList labels = index.data(ResponseTableModel::LabelsRole).toStringList();
    const QStringList families = index.data(ResponseTableModel::CodesRole).toStringList();
    painter.setFont(chipFont(painter.font()));
    const QList<QRect> chips = wrappedChips(labels, painter.font(), place.width());
    for (qsizetype i = 0; i < chips.size(); ++i)
        paintChip(painter, chips[i].translated(place.topLeft()), labels[i],
                  ChipTone::of(appearance.family(families.value(i)), appearance));
}

int InstrumentDelegate::heightOfContent(const QModelIndex &index, int width, const QFont &font) const
{
    const QStringList labels = index.data(ResponseTableModel::LabelsRole).toStringList();
    const QList<QRect> chips = wrappedChips(labels, chipFont(font), width);
    return chips.isEmpty() ? 0 : chips.last().bottom() + 1;
}

} // namespace vodhuk
