#include "ui/pictures/dayplot.h"

#include "ui/pictures/timelinepicture.h"

namespace vodhuk
{

namespace
{

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

Timeline emptyTimeline(QDate first, QDate last)
{
    Timeline timeline;
    timeline.bin = binFor(monthOf(last) - monthOf(first) + 1);
    const int size = timeline.bin == TimeBin::Year ? 12 : timeline.bin == TimeBin::Quarter ? 3 : 1;
    const int begin = monthOf(first) / size;
    timeline.first = QDate(begin * size / 12, begin * size % 12 + 1, 1);
    timeline.bins = monthOf(last) / size - begin + 1;
    return timeline;
}

} // namespace

DayPlot::DayPlot(QDate first, QDate last, qreal left, qreal width)
    : m_timeline(emptyTimeline(first, last))
    , m_left(left)
    , m_width(width)
    , m_axis(m_timeline, left, width)
{
}

void DayPlot::lines(Sketch &sketch, qreal top, qreal bottom, QDate day) const
{
    m_axis.yearLines(sketch, top, bottom);
    if (day.isValid() && day >= m_timeline.first && day <= binEnd(m_timeline, m_timeline.bins - 1))
        sketch.add(LineShape{{xOf(day), top}, {xOf(day), bottom}, {Ink::Role::Muted, {}}, 1, true});
}

} // namespace vodhuk
