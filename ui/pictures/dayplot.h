/// A horizontal axis of days for pictures of what holds over time: years, months, the day that is asked about.
#pragma once

#include "ui/pictures/timeaxis.h"

namespace vodhuk
{

class DayPlot
{
public:
    /// From the start of the month, quarter or year (by the length of the whole) of the first day to the end of that of the last.
    /// Stretched to `stretch` times its width it has bins that are as much finer.
    DayPlot(QDate first, QDate last, qreal left, qreal width, qreal stretch = 1);

    DayPlot(const DayPlot &) = delete; // the axis looks at the timeline beside it
    DayPlot &operator=(const DayPlot &) = delete;

    [[nodiscard]] qreal left() const { return m_left; }
    [[nodiscard]] qreal right() const { return m_left + m_width; }
    [[nodiscard]] qreal xOf(QDate day) const { return m_axis.xOf(day); }

    /// For Picture::time.
    [[nodiscard]] TimeScale scale(qreal top, qreal bottom) const;

    /// Lines between years, and a dashed one at the day, if it lies within. The day may be invalid.
    void lines(Sketch &sketch, qreal top, qreal bottom, QDate day) const;

    /// Labels below or above the plot; they take height().
    void labels(Sketch &sketch, qreal top) const { m_axis.labels(sketch, top); }
    [[nodiscard]] static qreal height(const PictureStyle &style) { return TimeAxis::height(style); }

private:
    Timeline m_timeline; ///< without counts
    qreal m_left = 0;
    qreal m_width = 0;
    TimeAxis m_axis;
};

} // namespace vodhuk
