#include "ui/pictures/timelinepicture.h"

#include "ui/pictures/captions.h"
#include "ui/pictures/eventmarkers.h"
#include "ui/pictures/timelinerows.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qreal widestBar = 9; ///< in heights of small type: a single month is a bar and no wall
constexpr qreal markerRow = 3; ///< height of a row of events, in heights of small type
constexpr qreal lowPlot = 90;  ///< has room for few numbers beside it

int markerRowsIn(qreal height, const Timeline &timeline, const PictureStyle &style)
{
    if (timeline.events.empty() || height < 16.0 * style.smallSize)
        return 0;
    return height < 30.0 * style.smallSize ? 1 : 2;
}

qint64 largestOf(const Timeline &timeline)
{
    qint64 largest = 0;
    for (int bin = 0; bin < timeline.bins; ++bin)
        largest = std::max(largest, countIn(timeline, bin));
    return largest;
}

QString binHead(TimeBin bin, const Wording &words)
{
    if (bin == TimeBin::Day)
        return words.translate("Pictures", "Day");
    if (bin == TimeBin::Month)
        return words.translate("Pictures", "Month");
    if (bin == TimeBin::Quarter)
        return words.translate("Pictures", "Quarter");
    return words.translate("Pictures", "Year");
}

PictureTable tableOf(const Timeline &timeline, const PictureStyle &style)
{
    PictureTable table;
    table.head.append(binHead(timeline.bin, style.words));
    for (const TimelineStack &stack : timeline.stacks)
        table.head.append(stack.label);
    table.head.append(style.words.translate("Pictures", "All"));
    for (int bin = 0; bin < timeline.bins; ++bin) {
        QStringList row{binInWords(timeline, bin, style.words)};
        for (const TimelineStack &stack : timeline.stacks)
            row.append(QString::number(stack.counts.at(static_cast<size_t>(bin))));
        table.rows.append(row << QString::number(countIn(timeline, bin)));
    }
    return table;
}

struct BarHeights {
    qint64 largest = 0;
    qint64 empty = 0;
    qint64 all = 0;

    void add(qint64 count)
    {
        largest = std::max(largest, count);
        empty += count == 0 ? 1 : 0;
        ++all;
    }
};

/// Of what is drawn: one bar for each bin, or for each bin of each row.
BarHeights heightsOf(const Timeline &timeline)
{
    BarHeights heights;
    if (timeline.apart) {
        for (const TimelineStack &stack : timeline.stacks)
            std::ranges::for_each(stack.counts, [&](qint64 count) { heights.add(count); });
    } else {
        for (int bin = 0; bin < timeline.bins; ++bin)
            heights.add(countIn(timeline, bin));
    }
    return heights;
}

QString textAlternativeOf(const Timeline &timeline, const PictureStyle &style)
{
    const QString first =
        style.words.translate("Pictures", "Bars show %1, told apart by “%5” (%2 – %3): %4 in all.")
            .arg(unitPerBin(timeline.bin, style.unit, style.words), binInWords(timeline, 0, style.words),
                 binInWords(timeline, timeline.bins - 1, style.words),
                 countInWords(timeline.total - timeline.withoutBin, style.unit, style.words),
                 fieldInWords(timeline.by, style.words));
    const BarHeights bars = heightsOf(timeline);
    const QString second = style.words
                               .translate("Pictures", "The bars lie between 0 and %1; %2 of %3 are empty.",
                                          "text alternative of bars")
                               .arg(bars.largest)
                               .arg(bars.empty)
                               .arg(bars.all);
    return first + u' ' + second;
}

/// Each value has a colour of the families, which are told apart by all readers; what is no value is grey.
Ink inkOf(const Timeline &timeline, const TimelineStack &stack)
{
    if (timeline.by == u"family")
        return {Ink::Role::Family, stack.code};
    static const QHash<QString, QString> senses{
        {u"strict"_s, u"restrictive"_s}, {u"broad"_s, u"diplomatic"_s}, {u"none"_s, u"expression"_s}};
    if (timeline.by == u"sanction" && senses.contains(stack.code))
        return {Ink::Role::Family, senses.value(stack.code)};
    if (stack.part == TimelineStack::Part::Several)
        return {Ink::Role::Muted, {}};
    if (stack.part == TimelineStack::Part::None)
        return {Ink::Role::FamilyTint, u"other"_s};
    const auto place = std::ranges::find(timeline.stacks, stack.code, &TimelineStack::code);
    return {Ink::Role::Family, familyCodes().value(place - timeline.stacks.begin())};
}

/// The bars and what lies behind them, inside the area of the plot.
class Plot
{
public:
    Plot(Sketch &sketch, const Timeline &timeline, const TimeAxis &axis, const QRectF &area,
         const CountScale &scale)
        : m_sketch(sketch)
        , m_timeline(timeline)
        , m_axis(axis)
        , m_area(area)
        , m_scale(scale)
    {
    }

    void grid(qreal left) const
    {
        for (qint64 value = 0; value <= m_scale.top; value += m_scale.step) {
            const qreal y = yOf(value);
            m_sketch.add(LineShape{{m_area.left(), y},
                                   {m_area.right(), y},
                                   {value == 0 ? Ink::Role::Muted : Ink::Role::Lines, {}}});
            m_sketch.add(TextShape{m_sketch.style().words.number(value),
                                   {left, y + m_sketch.style().smallSize * 0.33},
                                   m_sketch.small(),
                                   {Ink::Role::Muted, {}},
                                   Anchor::End});
        }
    }

    void columns() const
    {
        for (int bin = 0; bin < m_timeline.bins; ++bin) {
            const qint64 count = countIn(m_timeline, bin);
            if (count == 0)
                continue;
            Mark &place = m_sketch.add(
                PlaceShape{QRectF(m_axis.leftOf(bin), m_area.top(), m_axis.binWidth(), m_area.height())});
            place.spoken = m_sketch.style()
                               .words.translate("Pictures", "%1: %2", "bar: its name and its count")
                               .arg(binInWords(m_timeline, bin, m_sketch.style().words),
                                    countInWords(count, m_sketch.style().unit, m_sketch.style().words));
            place.conditions = {binCondition(m_timeline, bin)};
        }
    }

    void bars() const
    {
        for (int bin = 0; bin < m_timeline.bins; ++bin) {
            qint64 below = 0;
            for (const TimelineStack &stack : m_timeline.stacks) {
                const qint64 count = stack.counts.at(static_cast<size_t>(bin));
                if (count > 0)
                    segment(bin, stack, below, count);
                below += count;
            }
        }
    }

private:
    [[nodiscard]] qreal yOf(qint64 count) const
    {
        return m_area.bottom() -
               m_area.height() * static_cast<qreal>(count) / static_cast<qreal>(m_scale.top);
    }

    void segment(int bin, const TimelineStack &stack, qint64 below, qint64 count) const
    {
        const qreal gap = m_axis.binWidth() > 8 ? 2 : m_axis.binWidth() > 3 ? 0.75 : 0;
        const qreal top = yOf(below + count);
        const qreal height = yOf(below) - top;
        const qreal seam = height > 3 ? 0.5 : 0;
        const Wording &words = m_sketch.style().words;
        const qreal width = std::min(m_axis.binWidth() - gap, widestBar * m_sketch.style().smallSize);
        const qreal left = m_axis.leftOf(bin) + (m_axis.binWidth() - width) / 2;
        Mark &mark =
            m_sketch.add(RectShape{QRectF(left, top + seam, width, height - seam), inkOf(m_timeline, stack)});
        mark.spoken = words.translate("Pictures", "%1, %2: %3", "part of a bar: its name, family and count")
                          .arg(binInWords(m_timeline, bin, words), stack.label,
                               countInWords(count, m_sketch.style().unit, words));
        if (stack.part != TimelineStack::Part::Several) // the query language has no word for those
            mark.conditions = QList{binCondition(m_timeline, bin)} + stackConditions(m_timeline, stack);
    }

    Sketch &m_sketch;
    const Timeline &m_timeline;
    const TimeAxis &m_axis;
    QRectF m_area;
    CountScale m_scale;
};

Picture withNumbers(Picture picture, const Timeline &timeline, const PictureStyle &style)
{
    picture.table = tableOf(timeline, style);
    picture.textAlternative = textAlternativeOf(timeline, style);
    return picture;
}

QList<LegendEntry> legendOf(const Timeline &timeline)
{
    QList<LegendEntry> entries;
    for (const TimelineStack &stack : timeline.stacks)
        entries.append({inkOf(timeline, stack), stack.label, stackConditions(timeline, stack)});
    return entries;
}

} // namespace

QList<Condition> stackConditions(const Timeline &timeline, const TimelineStack &stack)
{
    const QString field = timeline.by == u"family" ? u"first-family"_s : timeline.by;
    QList<Condition> conditions;
    if (!stack.code.isEmpty())
        conditions.append({.field = field, .values = {stack.code}});
    if (!stack.others.isEmpty())
        conditions.append({.field = field, .values = stack.others, .negated = true});
    return conditions;
}

QStringList timelineRemarks(const Timeline &timeline, const PictureStyle &style)
{
    const Wording &words = style.words;
    QStringList remarks;
    if (timeline.apart)
        remarks.append(
            words.translate("Pictures", "One record can count in several rows: the rows do not add up."));
    else if (timeline.by == u"family" && timeline.bins > 0)
        remarks.append(words.translate("Pictures", "Each record stands once, under its first instrument."));
    if (!timeline.apart && timeline.bins > 0 && legendOf(timeline).size() > 1)
        remarks.append(words.translate(
            "Pictures", "From the foot of a bar up, its parts stand in the order of the legend."));
    if (timeline.isCoarser)
        remarks.append(words
                           .translate("Pictures",
                                      "The time is too long for bars as short as was chosen. Shown are %1.",
                                      "responses per month")
                           .arg(unitPerBin(timeline.bin, style.unit, words)));
    if (timeline.withoutBin > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n record(s) with no date precise enough.",
                                       nullptr, timeline.withoutBin));
    return remarks;
}

QString binInWords(const Timeline &timeline, int bin, const Wording &words)
{
    const QDate start = binStart(timeline, bin);
    if (timeline.bin == TimeBin::Year)
        return QString::number(start.year());
    if (timeline.bin == TimeBin::Quarter)
        return words.translate("Pictures", "%1, quarter %2").arg(start.year()).arg((start.month() + 2) / 3);
    const Result<PartialDate> month =
        PartialDate::parse(start.toString(timeline.bin == TimeBin::Day ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s));
    return month ? dateInWords(*month, words.language()) : QString();
}

Condition binCondition(const Timeline &timeline, int bin)
{
    const QDate start = binStart(timeline, bin);
    QString value = start.toString(timeline.bin == TimeBin::Day ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s);
    if (timeline.bin == TimeBin::Year)
        value = start.toString(u"yyyy"_s);
    else if (timeline.bin == TimeBin::Quarter)
        value += u".."_s + binEnd(timeline, bin).toString(u"yyyy-MM"_s);
    return {.field = u"surely"_s, .values = {value}};
}

QString unitPerBin(TimeBin bin, CountUnit unit, const Wording &words)
{
    const QString name = unitInWords(unit, words);
    if (bin == TimeBin::Day)
        return words.translate("Pictures", "%1 per day").arg(name);
    if (bin == TimeBin::Month)
        return words.translate("Pictures", "%1 per month").arg(name);
    if (bin == TimeBin::Quarter)
        return words.translate("Pictures", "%1 per quarter").arg(name);
    return words.translate("Pictures", "%1 per year").arg(name);
}

Picture timelinePicture(const Timeline &timeline, const PictureStyle &style, const PictureCaption &caption)
{
    QStringList remarks = timelineRemarks(timeline, style);
    if (timeline.bins == 0)
        return withTable(emptyPicture(style, caption, remarks), tableOf(timeline, style));
    if (timeline.apart)
        return withNumbers(timelineRows(timeline, style, caption), timeline, style);

    Sketch sketch(style);
    sketch.head(caption);
    sketch.legend(legendOf(timeline));
    sketch.gap(style.smallSize * 0.6);
    sketch.paragraph(unitPerBin(timeline.bin, style.unit, style.words), sketch.small(),
                     {Ink::Role::Muted, {}});

    sketch.picture.head = sketch.y;
    const qreal height = (style.size.height() > 0 ? style.size.height() : style.size.width() * 0.45) +
                         sketch.selectionHeight(caption);
    const int markerRows = markerRowsIn(height, timeline, style);
    const qreal room = height - sketch.y - markerRows * markerRow * style.smallSize -
                       TimeAxis::height(style) - sketch.footHeight(caption, remarks);
    const CountScale scale = countScale(largestOf(timeline), room < lowPlot ? 2 : 4);
    const qreal gutter = Sketch::widthOf(style.words.number(scale.top), sketch.small());
    const TimeAxis axis(timeline, gutter + 6, style.size.width() - gutter - 6);
    const EventMarkers markers(timeline, axis, sketch, markerRows);
    if (markers.hasTicks())
        remarks.append(style.words.translate("Pictures", "Short strokes above the bars are further events."));
    const qreal below = TimeAxis::height(style) + sketch.footHeight(caption, remarks) + style.smallSize * 0.4;
    const qreal band = sketch.y;
    const qreal top = band + std::max(markers.height(), style.smallSize * 0.6);
    const QRectF area(axis.leftOf(0), top, style.size.width() - axis.leftOf(0),
                      std::max<qreal>(5.0 * style.smallSize, height - below - top));

    const Plot plot(sketch, timeline, axis, area, scale);
    plot.columns();
    axis.yearLines(sketch, area.top(), area.bottom());
    plot.grid(gutter);
    markers.draw(sketch, band, area.bottom());
    plot.bars();
    axis.labels(sketch, area.bottom());
    sketch.y = area.bottom() + TimeAxis::height(style) + style.smallSize * 0.4;

    sketch.picture.time = axis.scale(area.top(), area.bottom());
    sketch.picture.gutter = gutter + 2;
    return withNumbers(sketch.finish(caption, remarks), timeline, style);
}

} // namespace vodhuk
