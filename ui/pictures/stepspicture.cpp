#include "ui/pictures/stepspicture.h"

#include "ui/pictures/dayplot.h"
#include "ui/pictures/rowparts.h"
#include "ui/pictures/stepplaces.h"

#include <algorithm>
#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal tallest = 170;       ///< of a row's steps
constexpr qreal tallestInAll = 6000; ///< of the steps of all rows: more makes no image
constexpr qreal mostPerMeasure = 9;
constexpr size_t mostStepsInTable = 20000;

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

/// The last step of each month alone.
ActorSteps monthly(const ActorSteps &actor)
{
    ActorSteps made{actor.code, actor.label, actor.measures, {}};
    QDate nextMonth;
    for (const InForceStep &step : actor.steps) {
        if (!made.steps.empty() && step.from < nextMonth) {
            made.steps.back() = step;
            continue;
        }
        made.steps.push_back(step);
        nextMonth = QDate(step.from.year(), step.from.month(), 1).addMonths(1);
    }
    return made;
}

PictureTable tableOf(const MeasureSteps &steps, const Wording &words)
{
    PictureTable table{.head = {words.translate("Pictures", "Actor"), words.translate("Pictures", "From"),
                                words.translate("Pictures", "In force for certain"),
                                words.translate("Pictures", "Perhaps in force besides")},
                       .rows = {},
                       .textColumns = 2};
    size_t all = 0;
    for (const ActorSteps &actor : steps.actors)
        all += actor.steps.size();
    const bool thin = all > mostStepsInTable;
    for (const ActorSteps &actor : steps.actors) {
        for (const InForceStep &step : (thin ? monthly(actor) : actor).steps)
            table.rows.append({actor.label, step.from.toString(Qt::ISODate), QString::number(step.certain),
                               QString::number(step.possible)});
    }
    return table;
}

QString textAlternativeOf(const MeasureSteps &steps, const PictureStyle &style)
{
    const Wording &words = style.words;
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (const ActorSteps &actor : steps.actors) {
        const InForceStep last = stepOn(actor, steps.last);
        least = std::min(least, last.certain);
        most = std::max(most, last.certain);
    }
    const QString first =
        words
            .translate("Pictures",
                       "Steps show for %1 actors, by name, how many measures are in force from %2 to %3.")
            .arg(QString::number(steps.actors.size()), dayInWords(steps.first, words),
                 dayInWords(steps.last, words));
    const QString second =
        words
            .translate("Pictures",
                       "On the last of these days between %1 and %2 are in force for certain for an actor.")
            .arg(least)
            .arg(most);
    return first + u' ' + second;
}

class Rows
{
public:
    Rows(Sketch &sketch, const MeasureSteps &steps, QDate day)
        : m_sketch(sketch)
        , m_steps(steps)
        , m_day(day)
        , m_words(sketch.style().words)
        , m_labelWidth(labelWidth())
        , m_gutter(gutter())
        , m_plot(steps.first, steps.last, m_labelWidth + m_gutter,
                 sketch.style().size.width() - m_labelWidth - m_gutter - lastWidth())
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
        for (size_t place = 0; place < static_cast<size_t>(m_steps.actors.size()); ++place)
            drawRow(place);
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
        return std::ceil(std::min(widest, m_sketch.style().size.width() * 0.3)) + 4;
    }

    [[nodiscard]] qreal gutter() const
    {
        qint64 largest = 0;
        for (const ActorSteps &actor : m_steps.actors)
            largest = std::max(largest, largestOf(actor));
        return std::ceil(Sketch::widthOf(QString::number(countScale(largest).top), face())) + 10;
    }

    /// For the number on the last day.
    [[nodiscard]] qreal lastWidth() const
    {
        qreal widest = 0;
        for (const ActorSteps &actor : m_steps.actors)
            widest = std::max(widest,
                              Sketch::widthOf(QString::number(stepOn(actor, m_steps.last).certain), bold()));
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
        m_plot.lines(m_sketch, m_sketch.y, bottom, m_day);
        drawGrid(actor, plotHeight, bottom);
        rowHead(actor, lines, top, bottom);
        drawSteps(place, bottom);
        drawStops(place, top, bottom);
        drawLines(m_sketch, {QString::number(stepOn(actor, m_steps.last).certain)},
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
            m_sketch.add(TextShape{QString::number(value),
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
                m_sketch.add(LineShape{{x, before}, {x, y}, {Ink::Role::Accent, {}}, 1});
            if (step.certain > 0)
                m_sketch.add(LineShape{{x, y}, {end, y}, {Ink::Role::Accent, {}}, 2});
            before = y;
        }
    }

    [[nodiscard]] QString spoken(const ActorSteps &actor, const InForceStep &step) const
    {
        const QString certain = countInWords(step.certain, CountUnit::Measures, m_words);
        const QString day = dayInWords(step.from, m_words);
        if (step.possible == 0)
            return m_words.translate("Pictures", "%1, from %2 on: %3 in force")
                .arg(actor.label, day, certain);
        return m_words.translate("Pictures", "%1, from %2 on: %3 in force for certain, perhaps %4 more")
            .arg(actor.label, day, certain)
            .arg(step.possible);
    }

    Sketch &m_sketch;
    const MeasureSteps &m_steps;
    QDate m_day;
    const Wording &m_words;
    qreal m_labelWidth;
    qreal m_gutter;
    DayPlot m_plot;
    StepPlaces m_places;
    qreal m_stepDistance;
    qreal m_stopDistance;
    qreal m_perMeasure = 1;
};

QStringList remarksOn(const MeasureSteps &steps, const Wording &words)
{
    QStringList remarks{words.translate("Pictures", "A measure takes a benefit away. One that several actors "
                                                    "share counts with each of them, with those too that "
                                                    "aligned themselves."),
                        words.translate("Pictures", "The number at the right is that of %1.")
                            .arg(dayInWords(steps.last, words))};
    if (steps.withoutActor > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n measure(s) without an actor.", nullptr,
                                       steps.withoutActor));
    return remarks + leftOutOfMeasures(steps.totals, words);
}

} // namespace

QStringList leftOutOfMeasures(const MeasureTotals &totals, const Wording &words)
{
    QStringList remarks;
    if (totals.withoutStart > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n measure(s) whose start is not stated.",
                                       nullptr, totals.withoutStart));
    if (totals.withoutMeasure > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n record(s) that take no benefit away.",
                                       nullptr, totals.withoutMeasure));
    return remarks;
}

Picture stepsPicture(const MeasureSteps &steps, QDate day, const PictureStyle &style,
                     const PictureCaption &caption)
{
    if (steps.actors.isEmpty() || !steps.first.isValid())
        return withTable(emptyPicture(style, caption, leftOutOfMeasures(steps.totals, style.words)),
                         tableOf(steps, style.words));
    const Wording &words = style.words;
    QStringList remarks = remarksOn(steps, words);
    Sketch sketch(style);
    sketch.head(caption);
    drawKey(sketch,
            {{SignLook::Line, {Ink::Role::Accent, {}}, words.translate("Pictures", "in force for certain")},
             {SignLook::Hatched,
              {Ink::Role::Accent, {}},
              words.translate("Pictures", "perhaps in force: a date is not known to the day")}});
    sketch.gap(style.smallSize * 0.6);
    sketch.paragraph(words.translate("Pictures", "measures in force, one scale for all actors"),
                     sketch.small(), {Ink::Role::Muted, {}});
    Rows rows(sketch, steps, day);
    rows.draw();
    if (const int days = rows.daysInStep(); days > 0)
        remarks.append(words
                           .translate("Pictures", "Steps that come within %1 days of each other are drawn as "
                                                  "one, the last of them; the table has each month.")
                           .arg(days));
    sketch.picture.table = tableOf(steps, words);
    sketch.picture.textAlternative = textAlternativeOf(steps, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
