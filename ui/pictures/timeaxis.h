/// Where days lie on a horizontal axis of days, months, quarters or years, and which labels fit below it.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/pictures/sketch.h"

namespace vodhuk
{

class TimeAxis
{
public:
    TimeAxis(const Timeline &timeline, qreal left, qreal width);

    [[nodiscard]] qreal binWidth() const { return m_binWidth; }
    [[nodiscard]] qreal leftOf(int bin) const { return m_left + bin * m_binWidth; }
    [[nodiscard]] qreal xOf(QDate day) const; ///< kept within the axis
    [[nodiscard]] int binOf(QDate day) const; ///< may lie outside

    /// For Picture::time: bins between `top` and `bottom`.
    [[nodiscard]] TimeScale scale(qreal top, qreal bottom) const;

    /// Height that labels() takes.
    [[nodiscard]] static qreal height(const PictureStyle &style);

    /// Months or quarters in one line, years below; `top` and `bottom` of the plot for the lines between years.
    void yearLines(Sketch &sketch, qreal top, qreal bottom) const;
    void labels(Sketch &sketch, qreal top) const;

    /// One line of labels alone, for narrow strips.
    void years(Sketch &sketch, qreal top) const;

private:
    [[nodiscard]] QString partName(int bin, const Wording &words) const;
    [[nodiscard]] int partStride(const Sketch &sketch) const;
    [[nodiscard]] qreal widestPart(const Sketch &sketch) const;
    [[nodiscard]] bool namesMonths() const;
    [[nodiscard]] bool startsYear(int bin) const;
    void partLabels(Sketch &sketch, qreal base) const;
    void dayLabels(Sketch &sketch, qreal base) const;
    void yearLabels(Sketch &sketch, qreal base, bool withPart) const;

    const Timeline &m_timeline;
    qreal m_left = 0;
    qreal m_width = 0;
    qreal m_binWidth = 1;
};

} // namespace vodhuk
