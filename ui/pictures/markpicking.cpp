#include "ui/pictures/markpicking.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// How far apart two spans of one axis are; 0 where they overlap.
qreal distance(qreal firstLow, qreal firstHigh, qreal secondLow, qreal secondHigh)
{
    return std::max({0.0, secondLow - firstHigh, firstLow - secondHigh});
}

/// Cost of the way between two marks in a direction; nothing if the other does not lie there.
std::optional<qreal> wayTo(const QRectF &from, const QRectF &to, Qt::Key direction)
{
    const bool horizontal = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const bool forward = direction == Qt::Key_Right || direction == Qt::Key_Down;
    const QPointF step = to.center() - from.center();
    const qreal along = (horizontal ? step.x() : step.y()) * (forward ? 1 : -1);
    if (along < 0.5)
        return std::nullopt;
    const qreal aside = horizontal ? distance(from.top(), from.bottom(), to.top(), to.bottom())
                                   : distance(from.left(), from.right(), to.left(), to.right());
    const qreal shift = std::abs(horizontal ? step.y() : step.x());
    return along + 6 * aside + 0.2 * shift;
}

QStringList fieldsOf(const Mark &mark)
{
    QStringList fields;
    for (const Condition &condition : mark.conditions)
        fields.append((condition.negated ? u"-"_s : QString()) + condition.field);
    return fields;
}

/// What asks for more fields is finer, and what asks for fewer values of as many: a cell is finer than the head of its row.
std::pair<qsizetype, qsizetype> finenessOf(const Mark &mark)
{
    qsizetype values = 0;
    for (const Condition &condition : mark.conditions)
        values += condition.values.size();
    return {mark.conditions.size(), -values};
}

/// Those in the frame that are the finest.
std::vector<const Mark *> alikeWithin(const Picture &picture, const QRectF &frame)
{
    std::vector<const Mark *> marks;
    for (const Mark &mark : picture.marks) {
        if (mark.conditions.isEmpty() || !reachesInto(frame, mark))
            continue;
        if (!marks.empty() && finenessOf(*marks.front()) < finenessOf(mark))
            marks.clear();
        if (marks.empty() ||
            (finenessOf(*marks.front()) == finenessOf(mark) && fieldsOf(*marks.front()) == fieldsOf(mark)))
            marks.push_back(&mark);
    }
    return marks;
}

/// Both are of the same fields, place by place.
QList<Condition> united(QList<Condition> conditions, const QList<Condition> &others)
{
    for (qsizetype place = 0; place < conditions.size(); ++place) {
        for (const QString &value : others.at(place).values) {
            if (!conditions[place].values.contains(value))
                conditions[place].values.append(value);
        }
    }
    return conditions;
}

/// "2020-08", "2020" or "2020-08-11": as short as the day may be written at the start (end) of a span.
QString shortDay(QDate day, bool wholeMonths, bool wholeYears)
{
    return day.toString(wholeYears ? u"yyyy"_s : wholeMonths ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

} // namespace

int neighbourOf(const Picture &picture, int from, Qt::Key direction)
{
    int best = from;
    qreal least = std::numeric_limits<qreal>::max();
    for (int i = 0; i < static_cast<int>(picture.marks.size()); ++i) {
        const Mark &mark = picture.marks[static_cast<size_t>(i)];
        if (mark.spoken.isEmpty() || i == from)
            continue;
        if (from < 0)
            return i;
        const auto way =
            wayTo(touchAreaOf(picture.marks[static_cast<size_t>(from)]), touchAreaOf(mark), direction);
        if (way && *way < least) {
            least = *way;
            best = i;
        }
    }
    return best;
}

QList<Condition> conditionsWithin(const Picture &picture, const QRectF &frame)
{
    const std::vector<const Mark *> marks = alikeWithin(picture, frame);
    QList<Condition> together;
    for (const Mark *mark : marks)
        together = together.isEmpty() ? mark->conditions : united(together, mark->conditions);
    if (marks.size() > 1) // what one mark leaves out another may ask for
        together.removeIf([](const Condition &condition) { return condition.negated; });
    return together;
}

int binAt(const TimeScale &scale, qreal x)
{
    const auto bins = static_cast<int>(scale.starts.size()) - 1;
    if (bins < 1 || scale.plot.width() <= 0)
        return -1;
    return std::clamp(static_cast<int>((x - scale.plot.left()) / scale.plot.width() * bins), 0, bins - 1);
}

Condition daysOfBins(const TimeScale &scale, int first, int last)
{
    const QDate start = scale.starts.at(static_cast<size_t>(std::min(first, last)));
    const QDate end = scale.starts.at(static_cast<size_t>(std::max(first, last)) + 1);
    const bool months = start.day() == 1 && end.day() == 1;
    const bool years = months && start.month() == 1 && end.month() == 1;
    const QString from = shortDay(start, months, years);
    const QString until = shortDay(end.addDays(-1), months, years);
    return {.field = scale.isOfMeasures ? u"in-force"_s : u"date"_s,
            .values = {from == until ? from : from + u".."_s + until}};
}

} // namespace vodhuk
