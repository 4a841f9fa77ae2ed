#include "ui/pictures/triggerspicture.h"

#include "ui/pictures/rowparts.h"

#include <algorithm>
#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const Ink accent{Ink::Role::Accent, {}};
const Ink muted{Ink::Role::Muted, {}};
constexpr qreal eventIndent = 12;

QString daysInWords(const FirstAnswer &first, const Wording &words)
{
    const QString days = first.leastDays == first.mostDays
                             ? words.translate("Pictures", "%n day(s)", nullptr, first.leastDays)
                             : words.translate("Pictures", "%1 to %2 days")
                                   .arg(words.number(first.leastDays), words.number(first.mostDays));
    return first.isInDoubt ? words.translate("Pictures", "%1, by a date in doubt", "3 days later").arg(days)
                           : days;
}

/// Where there are no days to tell: short, for there is one line.
QString noDaysInWords(const TriggerEvent &event, const Wording &words)
{
    return event.hasDay() ? words.translate("Pictures", "none recorded")
                          : words.translate("Pictures", "day not stated");
}

QString dateOf(const FirstAnswer &first, const Wording &words)
{
    return periodBetween(first.earliest, first.latest, words);
}

/// None by a date in doubt: it would be taken as exact.
QString numberOf(const FirstAnswer &first, int days)
{
    return first.isInDoubt ? QString() : QString::number(days);
}

PictureTable tableOf(const TriggerAnswers &answers, const PictureStyle &style)
{
    const Wording &words = style.words;
    PictureTable table{.head = {words.translate("Pictures", "Trigger or event"),
                                words.translate("Pictures", "Date of the event"),
                                words.translate("Pictures", "Date of the first response after it"),
                                words.translate("Pictures", "Days, at least"),
                                words.translate("Pictures", "Days, at most"),
                                words.translate("Pictures", "All")},
                       .rows = {},
                       .textColumns = 3};
    for (const TriggerAnswers::Trigger &trigger : answers.triggers) {
        table.rows.append({trigger.label, {}, {}, {}, {}, QString::number(trigger.count)});
        for (const TriggerEvent &event : trigger.events) {
            QStringList row{event.event.title.best(words.language()), event.event.date.edtf()};
            if (event.first)
                row << event.first->earliest.toString(Qt::ISODate) +
                           (event.first->earliest == event.first->latest
                                ? QString()
                                : u'/' + event.first->latest.toString(Qt::ISODate))
                    << numberOf(*event.first, event.first->leastDays)
                    << numberOf(*event.first, event.first->mostDays);
            else
                row << QString() << QString() << QString();
            table.rows.append(row << QString());
        }
    }
    return table;
}

QStringList remarksOn(const TriggerAnswers &answers, const PictureStyle &style)
{
    const Wording &words = style.words;
    QStringList remarks{words.translate("Pictures",
                                        "Days run from the event to the first record after it that names its "
                                        "trigger; they do not say that the one "
                                        "followed from the other. One record can name several triggers.")};
    if (answers.withoutTrigger > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n record(s) without a trigger.", nullptr,
                                       answers.withoutTrigger));
    if (answers.withoutDay > 0)
        remarks.append(words.translate(
            "Pictures",
            "Counted, but not among the first: %n record(s) without a first or a last day, or with a date in "
            "doubt.",
            nullptr, answers.withoutDay));
    return remarks;
}

QString textAlternativeOf(const TriggerAnswers &answers, const PictureStyle &style)
{
    const Wording &words = style.words;
    int events = 0;
    int answered = 0;
    int inDoubt = 0;
    int least = std::numeric_limits<int>::max();
    int most = 0;
    for (const TriggerAnswers::Trigger &trigger : answers.triggers) {
        for (const TriggerEvent &event : trigger.events) {
            ++events;
            if (event.first && event.first->isInDoubt)
                ++inDoubt;
            if (!event.first || event.first->isInDoubt)
                continue;
            ++answered;
            least = std::min(least, event.first->leastDays);
            most = std::max(most, event.first->mostDays);
        }
    }
    const QString first =
        words
            .translate(
                "Pictures",
                "Bars show how many of %1 name each of %2 triggers, in the order of their first events.")
            .arg(countInWords(answers.total - answers.withoutTrigger, style.unit, words))
            .arg(answers.triggers.size());
    const QString second =
        answered == 0
            ? inDoubt == 0 ? words.translate("Pictures", "No record is dated after an event of its trigger.")
                           : words.translate("Pictures", "The dates after events of triggers are in doubt.")
            : words
                  .translate("Pictures",
                             "After %1 of %2 events the first record is dated between %3 and %4 days later.")
                  .arg(words.number(answered), words.number(events), words.number(least), words.number(most));
    return first + u' ' + second;
}

/// Three columns: names, counts, days.
class TriggerRows
{
public:
    TriggerRows(Sketch &sketch, const TriggerAnswers &answers)
        : m_sketch(sketch)
        , m_answers(answers)
        , m_words(sketch.style().words)
        , m_labelWidth(std::floor(sketch.style().size.width() * 0.49))
        , m_dateWidth(dateWidth())
        , m_counts(largestCount(), m_labelWidth + 8, countWidth(), 3)
        , m_days(largestDays(), daysLeft(), daysWidth(), 3)
    {
        m_sketch.picture.gutter = m_labelWidth;
    }

    void draw()
    {
        drawHeads();
        m_sketch.picture.head = m_sketch.y;
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers)
            drawTrigger(trigger);
        m_sketch.gap(m_sketch.style().smallSize * 0.6);
    }

private:
    [[nodiscard]] Typeface bold() const
    {
        return {m_sketch.style().textFamily, m_sketch.style().smallSize, true};
    }

    [[nodiscard]] QString dateOfEvent(const TriggerEvent &event) const
    {
        return dateInWords(event.event.date, m_words.language());
    }

    /// Of a column of dates, where the titles beside it keep most of the room; else 0.
    [[nodiscard]] qreal dateWidth() const
    {
        qreal widest = 0;
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers) {
            for (const TriggerEvent &event : trigger.events)
                widest = std::max(widest, Sketch::widthOf(dateOfEvent(event), m_sketch.small()));
        }
        return widest < m_labelWidth * 0.36 ? std::ceil(widest) + 8 : 0;
    }

    [[nodiscard]] qint64 largestCount() const
    {
        qint64 largest = 1;
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers)
            largest = std::max(largest, trigger.count);
        return largest;
    }

    [[nodiscard]] qint64 largestDays() const
    {
        int largest = 1;
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers) {
            for (const TriggerEvent &event : trigger.events)
                largest = std::max(largest, event.first ? event.first->mostDays : 0);
        }
        return largest;
    }

    /// Room behind the longest bar for its number.
    [[nodiscard]] qreal numberWidth() const
    {
        return Sketch::widthOf(m_words.number(largestCount()), m_sketch.small()) + 8;
    }

    [[nodiscard]] qreal countWidth() const
    {
        return std::max(20.0, m_sketch.style().size.width() * 0.21 - numberWidth() - 8);
    }

    [[nodiscard]] qreal daysLeft() const { return std::ceil(m_sketch.style().size.width() * 0.72); }

    /// Room behind the last day for its words.
    [[nodiscard]] qreal wordsWidth() const
    {
        qreal widest = 0;
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers) {
            for (const TriggerEvent &event : trigger.events)
                widest = std::max(
                    widest,
                    event.first ? Sketch::widthOf(daysInWords(*event.first, m_words), m_sketch.small()) : 0);
        }
        return widest + 10;
    }

    [[nodiscard]] qreal daysWidth() const
    {
        return std::max(20.0, m_sketch.style().size.width() - daysLeft() - wordsWidth());
    }

    void drawHeads()
    {
        const Typeface face = m_sketch.small();
        const QString unit = unitInWords(m_sketch.style().unit, m_words);
        const QStringList counts = Sketch::wrapped(unit, face, daysLeft() - m_labelWidth - 16);
        const QStringList days =
            Sketch::wrapped(m_words.translate("Pictures", "days to the first record after the event"), face,
                            m_sketch.style().size.width() - daysLeft());
        drawLines(m_sketch, counts, {m_labelWidth + 8, m_sketch.y}, face, muted);
        drawLines(m_sketch, days, {daysLeft(), m_sketch.y}, face, muted);
        m_sketch.gap(std::max(heightOf(counts, face), heightOf(days, face)) + 2);
        m_counts.numbers(m_sketch, m_sketch.y);
        m_days.numbers(m_sketch, m_sketch.y);
        m_sketch.gap(lineStep(face) + 2);
    }

    void drawTrigger(const TriggerAnswers::Trigger &trigger)
    {
        const QStringList lines = Sketch::wrapped(trigger.label, bold(), m_labelWidth - 4);
        const qreal top = m_sketch.y;
        const qreal height = heightOf(lines, bold()) + 6;
        m_counts.lines(m_sketch, top, top + height);
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, top, daysLeft() - 8, height)});
        place.spoken = m_words.translate("Pictures", "%1: %2", "bar: its name and its count")
                           .arg(trigger.label, countInWords(trigger.count, m_sketch.style().unit, m_words));
        place.conditions = {eventIs(trigger.code)};
        drawLines(m_sketch, lines, {0, top + 3}, bold());
        const qreal thick = m_sketch.style().smallSize * 0.8;
        const qreal end = m_counts.xOf(trigger.count);
        m_sketch.add(RectShape{
            QRectF(m_counts.xOf(0), top + 3 + (lineStep(bold()) - thick) / 2, end - m_counts.xOf(0), thick),
            accent});
        drawLines(m_sketch, {m_words.number(trigger.count)}, {end + 5, top + 3}, m_sketch.small());
        m_sketch.y = top + height;
        m_sketch.beginGroup(top);
        for (const TriggerEvent &event : trigger.events)
            drawEvent(trigger, event);
        m_sketch.endGroup();
        m_sketch.gap(3);
        m_sketch.add(LineShape{
            {0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
    }

    void drawEvent(const TriggerAnswers::Trigger &trigger, const TriggerEvent &event)
    {
        const Typeface face = m_sketch.small();
        const QString date = dateOfEvent(event);
        const QString title = event.event.title.best(m_words.language());
        const QStringList lines = Sketch::wrapped(title, face, m_labelWidth - eventIndent - m_dateWidth - 4);
        const qreal top = m_sketch.y;
        const qreal below = m_dateWidth > 0 || date.isEmpty() ? 0 : lineStep(face);
        const qreal height = below + heightOf(lines, face) + (below > 0 ? 5 : 2);
        m_days.lines(m_sketch, top, top + height);
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, top, m_sketch.style().size.width(), height)});
        place.spoken = spoken(event, title);
        place.conditions = conditionsOf(trigger, event);
        if (!date.isEmpty())
            drawLines(m_sketch, {date}, {eventIndent, top}, face, muted);
        drawLines(m_sketch, lines, {eventIndent + m_dateWidth, top + below}, face);
        drawDays(event, top);
        m_sketch.y = top + height;
    }

    void drawDays(const TriggerEvent &event, qreal top)
    {
        const Typeface face = m_sketch.small();
        if (!event.first) {
            drawLines(m_sketch,
                      Sketch::wrapped(noDaysInWords(event, m_words), face,
                                      m_sketch.style().size.width() - m_days.xOf(0) - 6)
                          .mid(0, 1),
                      {m_days.xOf(0) + 6, top}, face, muted);
            return;
        }
        const qreal middle = top + lineStep(face) / 2;
        const qreal least = m_days.xOf(event.first->leastDays);
        const qreal most = m_days.xOf(event.first->mostDays);
        m_sketch.add(LineShape{{m_days.xOf(0), middle}, {least, middle}, accent, 1});
        if (event.first->isInDoubt && most - least <= 1)
            m_sketch.add(HatchShape{QRectF(least - 3, middle - 3, 6, 6), accent});
        else if (most - least > 1)
            m_sketch.add(HatchShape{QRectF(least, middle - 3, most - least, 6), accent});
        else
            m_sketch.add(RectShape{QRectF(least - 3, middle - 3, 6, 6), accent});
        drawLines(m_sketch, {daysInWords(*event.first, m_words)}, {most + 6, top}, face);
    }

    [[nodiscard]] QString spoken(const TriggerEvent &event, const QString &title) const
    {
        const QString name = dateOfEvent(event) + u", "_s + title;
        if (!event.first)
            return m_words.translate("Pictures", "%1: %2", "bar: its name and its count")
                .arg(name, event.hasDay()
                               ? m_words.translate("Pictures", "no record after it names its trigger")
                               : m_words.translate("Pictures", "day of the event not stated"));
        return m_words.translate("Pictures", "%1: first record after %2, %3", "event, days, date")
            .arg(name, daysInWords(*event.first, m_words), dateOf(*event.first, m_words));
    }

    [[nodiscard]] static Condition eventIs(const QString &code)
    {
        return {.field = u"event"_s, .values = {code}};
    }

    /// Leads to the records that may lie on the days of the first one: also to one of a month that goes on for longer.
    [[nodiscard]] static QList<Condition> conditionsOf(const TriggerAnswers::Trigger &trigger,
                                                       const TriggerEvent &event)
    {
        if (!event.first)
            return {eventIs(trigger.code)};
        QString days = event.first->earliest.toString(Qt::ISODate);
        if (event.first->latest != event.first->earliest)
            days += u".."_s + event.first->latest.toString(Qt::ISODate);
        return {eventIs(trigger.code), Condition{.field = u"date"_s, .values = {days}}};
    }

    Sketch &m_sketch;
    const TriggerAnswers &m_answers;
    const Wording &m_words;
    qreal m_labelWidth;
    qreal m_dateWidth; ///< 0: the dates stand above the titles
    CountAxis m_counts;
    CountAxis m_days;
};

} // namespace

Picture triggersPicture(const TriggerAnswers &answers, const PictureStyle &style,
                        const PictureCaption &caption)
{
    const QStringList remarks = remarksOn(answers, style);
    if (answers.triggers.empty())
        return withTable(emptyPicture(style, caption, remarks.mid(1)), tableOf(answers, style));
    Sketch sketch(style);
    sketch.head(caption);
    TriggerRows(sketch, answers).draw();
    sketch.picture.table = tableOf(answers, style);
    sketch.picture.textAlternative = textAlternativeOf(answers, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
