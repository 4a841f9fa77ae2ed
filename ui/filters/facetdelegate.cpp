#include "ui/filters/facetdelegate.h"

#include "ui/common/checkbox.h"
#include "ui/common/chip.h"
#include "ui/filters/facetmodel.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int margin = 3 * spacing;
constexpr qint64 leastRoom = 9'999; ///< counts up to this one stand in one column in all facets

CheckMark markOf(FacetModel::Choice choice)
{
    if (choice == FacetModel::Choice::Included)
        return CheckMark::Tick;
    return choice == FacetModel::Choice::Excluded ? CheckMark::Dash : CheckMark::None;
}

struct Places {
    QRectF box;
    QRect label;
    QRect bar;
    QRect count;
};

/// Of any number up to `greatest` as it is written in the user's language. Counts of included values are bolder.
int widthOfCounts(qint64 greatest, const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int digit = 0;
    for (char c = '0'; c <= '9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QLatin1Char(c)));
    int width = 0;
    for (const QChar c : QLocale().toString(std::max(greatest, leastRoom)))
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

/// Where counts are long, bar and label give way.
Places placesIn(const QRect &row, const QFont &font, qint64 greatest)
{
    const QFontMetrics metrics(font);
    const int side = metrics.ascent() * 4 / 5;
    const int countWidth = widthOfCounts(greatest, font);
    const int left = row.left() + margin + side + 2 * spacing;
    const int room = std::max(0, row.right() - margin - countWidth - spacing - left);
    const int barWidth = std::min({row.width() / 7, 12 * spacing, room / 3});
    Places places;
    places.box = QRectF(row.left() + margin + 0.5, row.center().y() - side / 2 + 0.5, side, side);
    places.count = QRect(row.right() - margin - countWidth, row.top(), countWidth, row.height());
    places.bar = QRect(places.count.left() - spacing - barWidth, row.center().y() - spacing + 1, barWidth,
                       2 * spacing - 1);
    places.label = QRect(left, row.top(), places.bar.left() - left - spacing, row.height());
    return places;
}

/// An angle at the right end: to the side while the facet is closed, else down.
void paintAngle(QPainter &painter, const QRect &row, bool closed)
{
    const double half = spacing / 2.0 + 1;
    const QPointF middle(row.right() - margin - half,
                         row.bottom() - spacing / 2.0 - painter.fontMetrics().ascent() / 2.0);
    const QPolygonF angle =
        closed ? QPolygonF({middle + QPointF(-half / 2, -half), middle + QPointF(half / 2, 0),
                            middle + QPointF(-half / 2, half)})
               : QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                            middle + QPointF(half, -half / 2)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(angle);
}

void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index, const Appearance &appearance)
{
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(appearance.muted);
    painter.drawText(row.adjusted(margin, 0, -margin, -spacing / 2), Qt::AlignLeft | Qt::AlignBottom,
                     index.data().toString());
    paintAngle(painter, row, index.data(FacetModel::ClosedRole).toBool());
}

void paintValue(QPainter &painter, const QRect &row, const QModelIndex &index, const Appearance &appearance)
{
    const auto choice = index.data(FacetModel::ChoiceRole).value<FacetModel::Choice>();
    const QColor own = index.data(FacetModel::ColourRole).value<QColor>();
    const int indent = index.data(FacetModel::LevelRole).toInt() * 4 * spacing;
    const qint64 greatest = index.data(FacetModel::GreatestRole).toLongLong();
    const Places places = placesIn(row.adjusted(indent, 0, 0, 0), painter.font(), greatest);
    paintCheckBox(painter, places.box, markOf(choice), appearance);
    const double share = index.data(FacetModel::ShareRole).toDouble();
    const int length = share > 0 ? std::max(1, static_cast<int>(places.bar.width() * share)) : 0;
    const QColor barColour = own.isValid() ? own : blended(appearance.panel, appearance.accent, 0.3);
    painter.fillRect(QRect(places.bar.right() - length, places.bar.top(), length, places.bar.height()),
                     barColour);
    QFont font = painter.font();
    font.setStrikeOut(choice == FacetModel::Choice::Excluded);
    font.setWeight(choice == FacetModel::Choice::Included ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(choice == FacetModel::Choice::Included ? appearance.accent : appearance.text);
    QRect label = places.label; // up to where the bar begins
    label.setRight(places.bar.right() - length - spacing);
    painter.drawText(
        label, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, label.width()));
    font.setStrikeOut(false);
    painter.setFont(font);
    painter.setPen(appearance.muted);
    painter.drawText(places.count, Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(index.data(FacetModel::CountRole).toLongLong()));
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Appearance appearance = Appearance::current();
    const auto kind = index.data(FacetModel::RowKindRole).value<FacetModel::RowKind>();
    painter->save();
    painter->setFont(option.font);
    const bool hasFocus = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (hasFocus)
        painter->fillRect(option.rect, appearance.selection);
    else if ((option.state & QStyle::State_MouseOver) && kind != FacetModel::RowKind::Heading)
        painter->fillRect(option.rect, appearance.hover);
    if (kind == FacetModel::RowKind::Heading) {
        paintHeading(*painter, option.rect, index, appearance);
    } else if (kind != FacetModel::RowKind::Value) {
        painter->setPen(kind == FacetModel::RowKind::Remark ? appearance.muted : appearance.accent);
        const int left = static_cast<int>(placesIn(option.rect, option.font, 0).label.left());
        const QRect place = option.rect.adjusted(left - option.rect.left(), 0, -margin, 0);
        painter->drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    } else {
        paintValue(*painter, option.rect, index, appearance);
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = index.data(FacetModel::RowKindRole).value<FacetModel::RowKind>();
    const int extra = kind != FacetModel::RowKind::Heading ? spacing
                      : index.row() == 0                   ? 2 * spacing
                                                           : 5 * spacing;
    return {30 * spacing, option.fontMetrics.height() + extra};
}

} // namespace vodhuk
