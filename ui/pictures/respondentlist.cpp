#include "ui/pictures/respondentlist.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qreal square = 5;
constexpr qreal squareStep = 6;
constexpr qreal narrowestColumn = 220;
constexpr qreal columnGap = 20;

QStringList namesWith(const QString &family, const QList<Respondent> &actors)
{
    QStringList names;
    for (const Respondent &one : actors) {
        if (one.families.contains(family))
            names.append(one.label);
    }
    return names;
}

} // namespace

QString onDayInWords(const RecordsOnDay &records, const Wording &words)
{
    QStringList parts;
    const auto add = [&parts](const QString &text, qint64 count) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    add(words.translate("Pictures", "in force for certain: %1"), records.certain);
    add(words.translate("Pictures", "perhaps in force: %1"), records.possible);
    add(words.translate("Pictures", "eased by licence: %1"), records.eased);
    add(words.translate("Pictures", "in part eased by licence: %1"), records.easedInPart);
    return parts.join(u", "_s);
}

QString nameAndCount(const Respondent &one, const Wording &words)
{
    QString text = one.label + u'\u00a0' + words.number(one.count);
    if (one.onDay.isEased())
        text += u" (%1)"_s.arg(words.translate("Pictures", "eased by licence"));
    else if (one.onDay.isPossible())
        text += u" (%1)"_s.arg(words.translate("Pictures", "perhaps"));
    return text;
}

QString spokenOf(const Respondent &one, const PictureStyle &style)
{
    const Wording &words = style.words;
    QStringList families;
    for (const QString &family : one.families)
        families.append(familyInWords(family, words));
    const QString count = one.count == 0 ? words.translate("Pictures", "none recorded")
                                         : countInWords(one.count, style.unit, words);
    const QString said =
        words.translate("Pictures", "%1: %2", "bar: its name and its count").arg(one.label, count);
    const QString used = families.isEmpty()
                             ? said
                             : words.translate("Pictures", "%1 (%2)", "count of a state, its families")
                                   .arg(said, families.join(u", "_s));
    const QString onDay = onDayInWords(one.onDay, words);
    return onDay.isEmpty() ? used : used + u"; "_s + onDay;
}

QList<Condition> conditionsOf(const Respondent &one)
{
    return one.count == 0 ? QList<Condition>() : QList{Condition{.field = u"actor"_s, .values = {one.code}}};
}

RespondentList::RespondentList(Sketch &sketch, QList<Respondent> actors)
    : m_sketch(sketch)
    , m_rest(std::move(actors))
{
}

qreal RespondentList::nameLeft() const
{
    return squareStep * static_cast<qreal>(familyCodes().size()) + 5;
}

qreal RespondentList::lineHeight() const
{
    return std::ceil(m_sketch.style().smallSize * 1.3);
}

qreal RespondentList::heightOf(const Respondent &one, qreal width) const
{
    const auto lines =
        Sketch::wrapped(nameAndCount(one, m_sketch.style().words), m_sketch.small(), width - nameLeft())
            .size();
    return lineHeight() * static_cast<qreal>(std::max<qsizetype>(1, lines)) + 2;
}

/// Gives the height it took.
qreal RespondentList::draw(const Respondent &one, const QPointF &at, qreal width)
{
    const qreal height = heightOf(one, width);
    const int size = m_sketch.style().smallSize;
    Mark &place = m_sketch.add(PlaceShape{QRectF(at, QSizeF(width, height))});
    place.spoken = spokenOf(one, m_sketch.style());
    place.conditions = conditionsOf(one);
    const QStringList codes = familyCodes();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const bool used = one.families.contains(codes.at(i));
        const qreal side = used ? square : 1;
        const QPointF corner =
            at + QPointF(squareStep * static_cast<qreal>(i) + (square - side) / 2, size * 0.7 - side / 2);
        m_sketch.add(RectShape{QRectF(corner, QSizeF(side, side)),
                               used ? Ink{Ink::Role::Family, codes.at(i)} : Ink{Ink::Role::Lines, {}}});
    }
    qreal base = at.y() + size;
    for (const QString &line :
         Sketch::wrapped(nameAndCount(one, m_sketch.style().words), m_sketch.small(), width - nameLeft())) {
        m_sketch.add(TextShape{line, {at.x() + nameLeft(), base}, m_sketch.small(), {}});
        base += lineHeight();
    }
    return height;
}

void RespondentList::besides(const QRectF &area)
{
    qreal y = area.top();
    while (!m_rest.isEmpty() && y + heightOf(m_rest.constFirst(), area.width()) <= area.bottom())
        y += draw(m_rest.takeFirst(), {area.left(), y}, area.width());
}

void RespondentList::below()
{
    if (m_rest.isEmpty())
        return;
    const qreal whole = m_sketch.style().size.width();
    const auto columns = std::max<qsizetype>(1, static_cast<qsizetype>(whole / narrowestColumn));
    const qreal width = (whole - columnGap * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns);
    for (qsizetype first = 0; first < m_rest.size(); first += columns) {
        qreal height = 0;
        const qsizetype end = std::min(first + columns, m_rest.size());
        for (qsizetype place = first; place < end; ++place) {
            const qreal left = (width + columnGap) * static_cast<qreal>(place - first);
            height = std::max(height, draw(m_rest.at(place), {left, m_sketch.y}, width));
        }
        m_sketch.gap(height);
    }
    m_rest.clear();
}

void drawFamilies(Sketch &sketch, const QList<Respondent> &states, const QList<Respondent> &all)
{
    const int size = sketch.style().smallSize;
    const qreal box = std::round(size * 0.8);
    const qreal left = box + 5;
    for (const QString &family : familyCodes()) {
        if (namesWith(family, all).isEmpty())
            continue;
        const QStringList names = namesWith(family, states);
        const QString label = familyInWords(family, sketch.style().words);
        const QString text = names.isEmpty() ? label : label + u": "_s + names.join(u", "_s);
        const QStringList lines = Sketch::wrapped(text, sketch.small(), sketch.style().size.width() - left);
        const qreal step = std::ceil(size * 1.4);
        // Keeps its lines on one page.
        sketch.add(PlaceShape{
            QRectF(0, sketch.y, sketch.style().size.width(), step * static_cast<qreal>(lines.size()))});
        Mark &swatch =
            sketch.add(RectShape{QRectF(0, sketch.y + size - box, box, box), {Ink::Role::Family, family}});
        swatch.spoken = label;
        swatch.conditions = {Condition{.field = u"family"_s, .values = {family}}};
        for (const QString &line : lines) {
            sketch.add(TextShape{line, {left, sketch.y + size}, sketch.small(), {}});
            sketch.gap(step);
        }
    }
}

} // namespace vodhuk
