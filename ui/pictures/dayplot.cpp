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

Timeline emptyTimeline(QDate first, QDate last, int detail)
{
    Timeline timeline;
    timeline.bin = binFor(monthOf(last) - monthOf(first) + 1, detail);
    if (timeline.bin == TimeBin::Day) {
        timeline.first = QDate(first.year(), first.month(), 1);
        timeline.bins =
            static_cast<int>(timeline.first.daysTo(QDate(last.year(), last.month(), last.daysInMonth()))) + 1;
        return timeline;
    }
    const int size = timeline.bin == TimeBin::Year ? 12 : timeline.bin == TimeBin::Quarter ? 3 : 1;
    const int begin = monthOf(first) / size;
    timeline.first = QDate(begin * size / 12, begin * size % 12 + 1, 1);
    timeline.bins = monthOf(last) / size - begin + 1;
    return timeline;
}

} // namespace

DayPlot::DayPlot(QDate first, QDate last, qreal left, qreal width, qreal stretch)
    : m_timeline(emptyTimeline(first, last, static_cast<int>(stretch)))
    , m_left(left)
    , m_width(width)
    , m_axis(m_timeline, left, width)
{
}

TimeScale DayPlot::scale(qreal top, qreal bottom) const
{
    TimeScale scale = m_axis.scale(top, bottom);
    scale.isOfMeasures = true;
    return scale;
}

void DayPlot::lines(Sketch &sketch, qreal top, qreal bottom, QDate day) const
{
    m_axis.yearLines(sketch, top, bottom);
    if (day.isValid() && day >= m_timeline.first && day <= binEnd(m_timeline, m_timeline.bins - 1))
        sketch.add(LineShape{{xOf(day), top}, {xOf(day), bottom}, {Ink::Role::Muted, {}}, 1, true});
}

} // namespace vodhuk
