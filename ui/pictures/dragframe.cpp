#include "ui/pictures/dragframe.h"

#include "ui/pictures/markpicking.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

QRectF DragFrame::area(const Picture &picture) const
{
    QRectF frame = QRectF(*m_from, *m_to).normalized();
    if (!isOverTime(picture))
        return frame;
    const TimeScale &time = *picture.time;
    const qreal width = time.plot.width() / static_cast<qreal>(time.starts.size() - 1);
    const qreal left = time.plot.left() + binAt(time, frame.left()) * width;
    const qreal right = time.plot.left() + (binAt(time, frame.right()) + 1) * width;
    return QRectF(QPointF(left, time.plot.top()), QPointF(right, time.plot.bottom()));
}

QList<Condition> DragFrame::conditions(const Picture &picture) const
{
    if (!isOverTime(picture))
        return conditionsWithin(picture, area(picture));
    const int first = binAt(*picture.time, m_from->x());
    const int last = binAt(*picture.time, m_to->x());
    if (first < 0)
        return {};
    QList<Condition> conditions{daysOfBins(*picture.time, first, last)};
    if (picture.time->isOfMeasures) // which are those alone that take a benefit away
        conditions.append({.field = u"has"_s, .values = {u"withdrawal"_s}});
    return conditions;
}

bool DragFrame::isOverTime(const Picture &picture) const
{
    return picture.time && picture.time->starts.size() > 1 && m_from->x() >= picture.time->plot.left();
}

} // namespace vodhuk
