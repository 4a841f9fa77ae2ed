#include "ui/pictures/timelinerows.h"

#include "ui/pictures/eventmarkers.h"
#include "ui/pictures/timelinepicture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

qint64 largestOf(const Timeline &timeline)
{
    qint64 largest = 0;
    for (const TimelineStack &stack : timeline.stacks)
        largest = std::max(largest, std::ranges::max(stack.counts));
    return largest;
}

class TimelineRows
{
public:
    TimelineRows(Sketch &sketch, const Timeline &timeline, const TimeAxis &axis, qreal labelWidth)
        : m_sketch(sketch)
        , m_timeline(timeline)
        , m_axis(axis)
        , m_labelWidth(labelWidth)
        , m_largest(largestOf(timeline))
    {
    }

    void draw()
    {
        for (const TimelineStack &stack : m_timeline.stacks) {
            const QStringList lines = Sketch::wrapped(stack.label, m_sketch.small(), m_labelWidth - 8);
            const int size = m_sketch.style().smallSize;
            const qreal height =
                std::ceil(size * std::max(2.4, 0.6 + 1.25 * static_cast<qreal>(lines.size())));
            head(stack, lines, height);
            bars(stack, m_sketch.y + 2, m_sketch.y + height);
            m_sketch.y += height;
            m_sketch.add(LineShape{{m_axis.leftOf(0), m_sketch.y},
                                   {m_axis.leftOf(m_timeline.bins), m_sketch.y},
                                   {Ink::Role::Lines, {}}});
        }
    }

private:
    [[nodiscard]] QString spoken(const QString &name, qint64 count) const
    {
        const PictureStyle &style = m_sketch.style();
        return style.words.translate("Pictures", "%1: %2", "bar: its name and its count")
            .arg(name, countInWords(count, style.unit, style.words));
    }

    void head(const TimelineStack &stack, const QStringList &lines, qreal height)
    {
        const int size = m_sketch.style().smallSize;
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, m_sketch.y, m_labelWidth - 4, height)});
        place.spoken = spoken(stack.label, stack.total); // what it leads to, those without a bin too
        place.conditions = stackConditions(m_timeline, stack);
        qreal base = m_sketch.y + height - size * (0.4 + 1.25 * static_cast<qreal>(lines.size() - 1));
        for (const QString &line : lines) {
            m_sketch.add(TextShape{line, {m_labelWidth - 8, base}, m_sketch.small(), {}, Anchor::End});
            base += size * 1.25;
        }
    }

    void bars(const TimelineStack &stack, qreal top, qreal bottom)
    {
        const qreal gap = m_axis.binWidth() > 6 ? 1.5 : m_axis.binWidth() > 3 ? 0.5 : 0;
        for (int bin = 0; bin < m_timeline.bins; ++bin) {
            const qint64 count = stack.counts.at(static_cast<size_t>(bin));
            if (count == 0)
                continue;
            const qreal height = (bottom - top) * static_cast<qreal>(count) / static_cast<qreal>(m_largest);
            const QRectF area(m_axis.leftOf(bin), bottom - height, m_axis.binWidth() - gap, height);
            Mark &bar = m_sketch.add(RectShape{area, inkOf(stack)});
            const QString name = stack.label + u", "_s + binInWords(m_timeline, bin, m_sketch.style().words);
            bar.spoken = spoken(name, count);
            bar.conditions = {binCondition(m_timeline, bin)};
            bar.conditions += stackConditions(m_timeline, stack);
            bar.touch = QRectF(m_axis.leftOf(bin), top, m_axis.binWidth(), bottom - top);
        }
    }

    [[nodiscard]] static Ink inkOf(const TimelineStack &stack)
    {
        return {stack.part == TimelineStack::Part::Value ? Ink::Role::Accent : Ink::Role::Muted, {}};
    }

    Sketch &m_sketch;
    const Timeline &m_timeline;
    const TimeAxis &m_axis;
    qreal m_labelWidth = 0;
    qint64 m_largest = 1;
};

qreal labelWidthOf(const Timeline &timeline, const Sketch &sketch)
{
    qreal widest = 0;
    for (const TimelineStack &stack : timeline.stacks)
        widest = std::max(widest, Sketch::widthOf(stack.label, sketch.small()));
    return std::ceil(std::min(widest, sketch.style().size.width() * 0.3)) + 8;
}

} // namespace

Picture timelineRows(const Timeline &timeline, const PictureStyle &style, const PictureCaption &caption)
{
    QStringList remarks = timelineRemarks(timeline, style);
    Sketch sketch(style);
    sketch.head(caption);
    sketch.paragraph(style.words.translate("Pictures", "%1; each row from 0 to %2", "unit and scale of bars")
                         .arg(unitPerBin(timeline.bin, style.unit, style.words))
                         .arg(largestOf(timeline)),
                     sketch.small(), {Ink::Role::Muted, {}});
    sketch.gap(style.smallSize * 0.4);
    sketch.picture.head = sketch.y;
    const qreal labels = labelWidthOf(timeline, sketch);
    sketch.picture.gutter = labels - 4;
    const TimeAxis axis(timeline, labels, style.size.width() - labels);
    const EventMarkers markers(timeline, axis, sketch, 1);
    if (markers.hasTicks())
        remarks.append(style.words.translate("Pictures", "Short strokes above the bars are further events."));
    const qreal band = sketch.y;
    sketch.y += std::max<qreal>(markers.height(), style.smallSize * 0.6);
    const qreal top = sketch.y;
    TimelineRows(sketch, timeline, axis, labels).draw();
    axis.yearLines(sketch, top, sketch.y);
    markers.draw(sketch, band, sketch.y);
    axis.labels(sketch, sketch.y);
    sketch.picture.time = axis.scale(top, sketch.y);
    sketch.y += TimeAxis::height(style) + style.smallSize * 0.4;
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
