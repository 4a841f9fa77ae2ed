#include "ui/pictures/dragframe.h"

#include "ui/pictures/markpicking.h"

namespace vodhuk
{

QRectF DragFrame::area(const Picture &picture) const
{
    QRectF frame = QRectF(*m_from, *m_to).normalized();
    if (!picture.time || picture.time->starts.size() < 2)
        return frame;
    const TimeScale &time = *picture.time;
    const qreal width = time.plot.width() / static_cast<qreal>(time.starts.size() - 1);
    const qreal left = time.plot.left() + binAt(time, frame.left()) * width;
    const qreal right = time.plot.left() + (binAt(time, frame.right()) + 1) * width;
    return QRectF(QPointF(left, time.plot.top()), QPointF(right, time.plot.bottom()));
}

QList<Condition> DragFrame::conditions(const Picture &picture) const
{
    if (!picture.time)
        return conditionsWithin(picture, area(picture));
    const int first = binAt(*picture.time, m_from->x());
    const int last = binAt(*picture.time, m_to->x());
    return first < 0 ? QList<Condition>() : QList{daysOfBins(*picture.time, first, last)};
}

} // namespace vodhuk
