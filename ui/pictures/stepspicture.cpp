#include "ui/pictures/stepspicture.h"

#include "ui/pictures/dayplot.h"
#include "ui/pictures/measureremarks.h"
#include "ui/pictures/rowparts.h"
#include "ui/pictures/stepplaces.h"
#include "ui/pictures/stepstable.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal tallest = 170;       ///< of a row's steps
constexpr qreal tallestInAll = 6000; ///< of the steps of all rows: more makes no image
constexpr qreal mostPerMeasure = 9;
constexpr int yearsAhead = 2; ///< of what changes after the day of the data

// Of all actors together; of more, steps that stand close to each other are one.
constexpr size_t mostStepsDrawn = 16000;
constexpr size_t mostStops = 4000; ///< places that say something

qint64 largestOf(const ActorSteps &actor)
{
    qint64 largest = 0;
    for (const InForceStep &step : actor.steps)
        largest = std::max(largest, step.certain + step.possible);
    return largest;
}

/// The same with the days that the picture shows and without later steps.
MeasureSteps within(MeasureSteps steps, const std::pair<QDate, QDate> &days)
{
    std::tie(steps.first, steps.last) = days;
    for (ActorSteps &actor : steps.actors)
        std::erase_if(actor.steps, [&](const InForceStep &step) { return step.from > days.second; });
    return steps;
}

QString textAlternativeOf(const MeasureSteps &steps, const StepDays &days, const PictureStyle &style)
{
    const Wording &words = style.words;
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (const ActorSteps &actor : steps.actors) {
        const InForceStep told = stepOn(actor, days.told);
        least = std::min(least, told.certain);
        most = std::max(most, told.certain);
    }
    const QString first =
        words
            .translate("Pictures",
                       "Steps show for %1 actors, by name, how many measures are in force from %2 to %3.")
            .arg(QString::number(steps.actors.size()), dayInWords(steps.first, words),
                 dayInWords(steps.last, words));
    const QString second =
        (days.isAfterData(days.told)
             ? words.translate("Pictures", "On %1, if nothing changes until then, between %2 and "
                                           "%3 are in force for an actor.")
             : words.translate("Pictures", "On %1 between %2 and %3 are in force for certain for an actor."))
            .arg(dayInWords(days.told, words), QString::number(least), QString::number(most));
    return first + u' ' + second;
}

class StepRows
{
public:
    StepRows(Sketch &sketch, const MeasureSteps &steps, const StepDays &days)
        : m_sketch(sketch)
        , m_steps(steps)
        , m_days(days)
        , m_words(sketch.style().words)
        , m_labelWidth(labelWidth())
        , m_gutter(gutter())
        , m_plot(steps.first, steps.last, m_labelWidth + m_gutter,
                 sketch.style().size.width() - m_labelWidth - m_gutter - lastWidth(), sketch.stretch())
        , m_known(days.data.isValid() ? m_plot.xOf(days.data.addDays(1)) : m_plot.right())
        , m_places(steps, m_plot)
        , m_stepDistance(m_places.leastDistance(mostStepsDrawn))
        , m_stopDistance(m_places.leastDistance(mostStops))
    {
        qint64 largest = 1;
        qint64 all = 1;
        for (const ActorSteps &actor : steps.actors) {
            largest = std::max(largest, largestOf(actor));
            all += largestOf(actor);
        }
        m_perMeasure = std::min(
            {mostPerMeasure, tallest / static_cast<qreal>(largest), tallestInAll / static_cast<qreal>(all)});
    }

    /// Steps that come within so many days of each other are drawn as one; 0: all that a picture of this width can show are drawn.
    [[nodiscard]] int daysInStep() const
    {
        if (m_stepDistance <= 1)
            return 0;
        const auto days = static_cast<qreal>(m_steps.first.daysTo(m_steps.last));
        return static_cast<int>(std::ceil(m_stepDistance * days / (m_plot.right() - m_plot.left())));
    }

    void draw()
    {
        const qreal height = DayPlot::height(m_sketch.style());
        if (m_steps.actors.size() > 8) {
            m_plot.labels(m_sketch, m_sketch.y);
            m_sketch.gap(height);
        }
        m_sketch.picture.head = m_sketch.y;
        m_sketch.picture.gutter = m_labelWidth + m_gutter - 4;
        for (size_t place = 0; place < static_cast<size_t>(m_steps.actors.size()); ++place)
            drawRow(place);
        m_sketch.picture.time = m_plot.scale(m_sketch.picture.head, m_sketch.y);
        m_plot.labels(m_sketch, m_sketch.y);
        m_sketch.gap(height + m_sketch.style().smallSize * 0.4);
    }

private:
    [[nodiscard]] Typeface face() const { return m_sketch.small(); }

    [[nodiscard]] qreal labelWidth() const
    {
        qreal widest = 0;
        for (const ActorSteps &actor : m_steps.actors)
            widest = std::max(widest, Sketch::widthOf(actor.label, face()));
        return std::ceil(std::min(widest, m_sketch.lineWidth() * 0.3)) + 4;
    }

    [[nodiscard]] qreal gutter() const
    {
        qint64 largest = 0;
        for (const ActorSteps &actor : m_steps.actors)
            largest = std::max(largest, largestOf(actor));
        return std::ceil(Sketch::widthOf(m_sketch.style().words.number(countScale(largest).top), face())) +
               10;
    }

    /// For the number at the right.
    [[nodiscard]] qreal lastWidth() const
    {
        qreal widest = 0;
        for (const ActorSteps &actor : m_steps.actors)
            widest = std::max(
                widest,
                Sketch::widthOf(m_sketch.style().words.number(stepOn(actor, m_days.told).certain), bold()));
        return std::ceil(widest) + 8;
    }

    [[nodiscard]] Typeface bold() const
    {
        return {m_sketch.style().textFamily, m_sketch.style().smallSize, true};
    }

    void drawRow(size_t place)
    {
        const ActorSteps &actor = m_steps.actors.at(static_cast<qsizetype>(place));
        const QStringList lines = Sketch::wrapped(actor.label, face(), m_labelWidth - 4);
        const qreal plotHeight = m_perMeasure * static_cast<qreal>(largestOf(actor));
        const qreal top = m_sketch.y + m_sketch.style().smallSize * 0.6;
        const qreal bottom = top + std::ceil(std::max(plotHeight, heightOf(lines, face())));
        m_plot.lines(m_sketch, m_sketch.y, bottom, m_days.told);
        drawGrid(actor, plotHeight, bottom);
        rowHead(actor, lines, top, bottom);
        drawSteps(place, bottom);
        drawStops(place, top, bottom);
        drawLines(m_sketch, {m_sketch.style().words.number(stepOn(actor, m_days.told).certain)},
                  {m_sketch.style().size.width(), bottom - lineStep(bold())}, bold(), {}, Anchor::End);
        m_sketch.y = bottom + m_sketch.style().smallSize * 0.6;
        m_sketch.add(LineShape{
            {0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
    }

    /// The label stands at the foot of its row, where the line begins at zero.
    void rowHead(const ActorSteps &actor, const QStringList &lines, qreal top, qreal bottom)
    {
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, top, m_labelWidth, bottom - top)});
        place.spoken = m_words.translate("Pictures", "%1: %2", "bar: its name and its count")
                           .arg(actor.label, countInWords(actor.measures, CountUnit::Measures, m_words));
        place.conditions = {Condition{.field = u"actor"_s, .values = {actor.code}},
                            Condition{.field = u"has"_s, .values = {u"withdrawal"_s}}};
        drawLines(m_sketch, lines, {0, bottom - heightOf(lines, face())}, face());
    }

    [[nodiscard]] qreal yOf(qint64 count, qreal bottom) const
    {
        return bottom - m_perMeasure * static_cast<qreal>(count);
    }

    /// Lines and numbers where a row is high enough for them, else zero alone.
    void drawGrid(const ActorSteps &actor, qreal plotHeight, qreal bottom)
    {
        m_sketch.add(
            LineShape{{m_plot.left(), bottom}, {m_plot.right(), bottom}, {Ink::Role::Muted, {}}, 0.5});
        const int size = m_sketch.style().smallSize;
        if (plotHeight < 3 * size)
            return;
        const CountScale scale = countScale(largestOf(actor), static_cast<int>(plotHeight / (2 * size)));
        if (scale.step > largestOf(actor))
            return;
        for (qint64 value = 0; value <= largestOf(actor); value += scale.step) {
            const qreal y = yOf(value, bottom);
            if (value > 0)
                m_sketch.add(LineShape{{m_plot.left(), y}, {m_plot.right(), y}, {Ink::Role::Lines, {}}});
            m_sketch.add(TextShape{m_sketch.style().words.number(value),
                                   {m_plot.left() - 4, y + size * 0.33},
                                   face(),
                                   {Ink::Role::Muted, {}},
                                   Anchor::End});
        }
    }

    void drawStops(size_t place, qreal top, qreal bottom)
    {
        const ActorSteps &actor = m_steps.actors.at(static_cast<qsizetype>(place));
        for (const auto &[x, end, step] : m_places.shown(place, m_stopDistance)) {
            Mark &stop = m_sketch.add(PlaceShape{QRectF(x, top, end - x, bottom - top)});
            stop.spoken = spoken(actor, step);
            stop.conditions = {Condition{.field = u"actor"_s, .values = {actor.code}},
                               Condition{.field = u"in-force"_s, .values = {step.from.toString(Qt::ISODate)}},
                               Condition{.field = u"has"_s, .values = {u"withdrawal"_s}}};
        }
    }

    void drawSteps(size_t place, qreal bottom)
    {
        qreal before = bottom;
        for (const auto &[x, end, step] : m_places.shown(place, m_stepDistance)) {
            const qreal y = yOf(step.certain, bottom);
            if (step.possible > 0) {
                const qreal height = m_perMeasure * static_cast<qreal>(step.possible);
                m_sketch.add(HatchShape{QRectF(x, y - height, end - x, height), {Ink::Role::Accent, {}}});
            }
            if (y != before)
                m_sketch.add(LineShape{{x, before}, {x, y}, {Ink::Role::Accent, {}}, 1, x >= m_known});
            if (step.certain > 0)
                drawLevel(x, end, y);
            before = y;
        }
    }

    /// Dashed after the days of the data.
    void drawLevel(qreal begin, qreal end, qreal y)
    {
        const Ink accent{Ink::Role::Accent, {}};
        const qreal known = std::clamp(m_known, begin, end);
        if (known > begin)
            m_sketch.add(LineShape{{begin, y}, {known, y}, accent, 2});
        if (end > known)
            m_sketch.add(LineShape{{known, y}, {end, y}, accent, 2, true});
    }

    [[nodiscard]] QString spoken(const ActorSteps &actor, const InForceStep &step) const
    {
        const QString certain = countInWords(step.certain, CountUnit::Measures, m_words);
        const QString day = dayInWords(step.from, m_words);
        if (m_days.isAfterData(step.from))
            return spokenAhead(actor, step, day, certain);
        if (step.possible == 0)
            return m_words.translate("Pictures", "%1, from %2 on: %3 in force")
                .arg(actor.label, day, certain);
        return m_words.translate("Pictures", "%1, from %2 on: %3 in force for certain, perhaps %4 more")
            .arg(actor.label, day, certain)
            .arg(step.possible);
    }

    [[nodiscard]] QString spokenAhead(const ActorSteps &actor, const InForceStep &step, const QString &day,
                                      const QString &certain) const
    {
        if (step.possible == 0)
            return m_words.translate("Pictures", "%1, from %2 on: %3 in force, if nothing changes")
                .arg(actor.label, day, certain);
        return m_words
            .translate("Pictures", "%1, from %2 on: %3 in force, if nothing changes, and perhaps %4 more")
            .arg(actor.label, day, certain)
            .arg(step.possible);
    }

    Sketch &m_sketch;
    const MeasureSteps &m_steps;
    StepDays m_days;
    const Wording &m_words;
    qreal m_labelWidth;
    qreal m_gutter;
    DayPlot m_plot;
    qreal m_known; ///< where the days of the data end
    StepPlaces m_places;
    qreal m_stepDistance;
    qreal m_stopDistance;
    qreal m_perMeasure = 1;
};

QString remarkOnNumbers(const StepDays &days, const Wording &words)
{
    const QString text =
        days.isAfterData(days.told)
            ? words.translate("Pictures",
                              "The dashed upright line and the numbers at the right are of %1, if "
                              "nothing changes until then.")
            : words.translate("Pictures", "The dashed upright line and the numbers at the right are of %1.");
    return text.arg(dayInWords(days.told, words));
}

/// What the picture leaves out.
QStringList leftOut(const MeasureSteps &steps, const Wording &words)
{
    QStringList remarks;
    if (steps.withoutActor > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n measure(s) without an actor.", nullptr,
                                       steps.withoutActor));
    if (!steps.missing.isEmpty())
        remarks.append(
            words.translate("Pictures", "Not shown, since no measure with a start is recorded: %1.")
                .arg(steps.missing.join(u", "_s)));
    if (steps.ofOtherActors > 0)
        remarks.append(words.translate("Pictures",
                                       "Not shown: %n measure(s) of other actors than those chosen.", nullptr,
                                       steps.ofOtherActors));
    if (steps.ofOthersWithoutStart > 0)
        remarks.append(words.translate(
            "Pictures", "Not shown: %n measure(s) of other actors, or of none, whose start is not stated.",
            nullptr, steps.ofOthersWithoutStart));
    return remarks + leftOutOfMeasures(steps.totals, words);
}

QStringList remarksOn(const MeasureSteps &steps, const StepDays &days, const Wording &words)
{
    QStringList remarks{words.translate("Pictures", "A measure takes a benefit away. One that several actors "
                                                    "share counts with each of them, with those too that "
                                                    "aligned themselves."),
                        remarkOnNumbers(days, words)};
    return remarks + leftOut(steps, words);
}

QList<Sign> keyOf(const StepDays &days, const Wording &words)
{
    const Ink accent{Ink::Role::Accent, {}};
    QList<Sign> signs{{SignLook::Line, accent, words.translate("Pictures", "in force for certain")},
                      {SignLook::Hatched, accent,
                       words.translate("Pictures", "perhaps in force: a date is not known to the day")}};
    if (days.data.isValid())
        signs.append({SignLook::Dashed, accent,
                      words.translate("Pictures", "after the day of the data: if nothing changes")});
    return signs;
}

} // namespace

std::pair<QDate, QDate> daysOf(const MeasureSteps &steps, const StepDays &days)
{
    if (steps.actors.isEmpty() || !steps.first.isValid())
        return {};
    const QDate known = std::max(days.told, days.data);
    if (!known.isValid())
        return {steps.first, steps.last};
    return {steps.first, std::max(known, std::min(steps.last, known.addYears(yearsAhead)))};
}

Picture stepsPicture(const MeasureSteps &all, const StepDays &days, const PictureStyle &style,
                     const PictureCaption &caption)
{
    const std::pair<QDate, QDate> period = daysOf(all, days);
    if (!period.first.isValid() || !period.second.isValid())
        return withTable(emptyPicture(style, caption, leftOut(all, style.words)),
                         stepsTable(all, days.data, style.words));
    const MeasureSteps steps = within(all, period);
    const StepDays shown{days.told.isValid() ? days.told : steps.last, days.data};
    const Wording &words = style.words;
    QStringList remarks = remarksOn(steps, shown, words);
    if (all.last > steps.last)
        remarks.append(words.translate("Pictures", "Not drawn, but in the table: what changes after %1.")
                           .arg(dayInWords(steps.last, words)));
    Sketch sketch(style);
    sketch.head(caption);
    drawKey(sketch, keyOf(days, words));
    sketch.gap(style.smallSize * 0.6);
    sketch.paragraph(
        words.translate("Pictures", "measures in force that take a benefit away, one scale for all actors"),
        sketch.small(), {Ink::Role::Muted, {}});
    StepRows rows(sketch, steps, shown);
    rows.draw();
    if (const int together = rows.daysInStep(); together > 0)
        remarks.append(words
                           .translate("Pictures", "Steps that come within %1 days of each other are drawn as "
                                                  "one, the last of them; the table has each month.")
                           .arg(together));
    sketch.picture.table = stepsTable(all, days.data, words);
    sketch.picture.textAlternative = textAlternativeOf(steps, shown, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
