#include "core/analysis/calendar.h"

#include "core/report/sections/chosensettings.h"
#include "core/report/sections/recordtable.h"
#include "core/report/sections/sectionfigures.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// "Expiry date: travel, assets"
QString whatIsDue(const DueDate &due, const BriefingSpeech &speech)
{
    if (due.kind == DueDate::Kind::Condition)
        return labelsOf(u"milestone"_s, {u"condition"_s}, speech);
    if (due.kind == DueDate::Kind::Review)
        return speech.words.translate("Briefing", "Yearly review of the sanctions framework");
    const QString kind = due.untilKind.isEmpty()
                             ? speech.words.translate("Briefing", "End, of no stated kind")
                             : labelsOf(u"until_kind"_s, {due.untilKind}, speech);
    const QString benefits = labelsOf(u"benefit"_s, due.benefits, speech);
    return benefits.isEmpty() ? kind : speech.words.translate("Briefing", "%1: %2").arg(kind, benefits);
}

void add(const DueDate &due, RecordTable &table, const SectionMaking &making)
{
    const QString title = due.title.isEmpty()   ? due.regime
                          : due.record.isNull() ? textOrFallback(due.title, making.speech)
                                                : titleOf(due.record, due.title, making);
    const QStringList cells{dateInWords(due.date, making.speech.language()), whatIsDue(due, making.speech),
                            due.actors, title};
    if (due.record.isNull())
        table.add(withCondition(making.part.query, u"regime"_s, {due.regime}), cells);
    else
        table.add(due.record, cells);
}

/// "2024-01-31..2024-07-31"; an invalid day leaves that side open.
QString daysFrom(QDate first, QDate last)
{
    const auto text = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    return text(first) + u".."_s + text(last);
}

/// The records with measures that may be in force within these days.
Query holdingWithin(const SectionMaking &making, const QString &days)
{
    return withWithdrawals(withCondition(making.part.query, u"in-force"_s, {days}));
}

/// One on each line, or that there are none.
void addDues(const Calendar &calendar, SectionMaking &making, QList<Block> &blocks)
{
    const Wording &words = making.speech.words;
    RecordTable table(making,
                      {words.translate("Briefing", "Date"), words.translate("Briefing", "What is due"),
                       words.translate("Briefing", "Actor"),
                       words.translate("Briefing", "Response or sanctions framework")});
    for (const DueDate &due : calendar.dues)
        add(due, table, making);
    const QString from = dayInWords(calendar.day, making.speech);
    const QString to = dayInWords(calendar.last, making.speech);
    if (table.isEmpty())
        blocks.append(ParagraphBlock{
            {},
            words
                .translate("Briefing",
                           "Nothing is recorded that expires or comes up for review from %1 to %2.")
                .arg(from, to)});
    else
        blocks.append(table.block(
            {}, words
                    .translate("Briefing", "Ends and reviews of measures that take a benefit away, and "
                                           "deadlines of conditions, by date, from %1 to %2.")
                    .arg(from, to)));
    if (calendar.further == 0)
        return;
    addFigure(making.course,
              measuresFigure(calendar.further,
                             words.translate("Briefing", "measures: end in this time, beyond the table"),
                             words.translate("Briefing", "%1 to %2", "period").arg(from, to),
                             holdingWithin(making, daysFrom(calendar.day, calendar.last))));
    blocks.append(ParagraphBlock{
        {},
        words
            .translate("Briefing", "Measures that end later in this time do not stand here: %1. Fewer months "
                                   "or a narrower query leave room for all.")
            .arg(words.number(calendar.further))});
}

/// A measure without an end is in force on the last day that can be written.
Query endingNever(const Query &query)
{
    return withCondition(query, u"in-force"_s, {u"9999-12-31"_s});
}

/// What may go on without a date stands in no line.
void addOpenEnds(const Calendar &calendar, SectionMaking &making, QList<Block> &blocks)
{
    if (calendar.holding == 0)
        return;
    const Wording &words = making.speech.words;
    const QString day = dayInWords(calendar.day, making.speech);
    const Query query = inForceOnDay(making.part.query, calendar.day);
    const QString remark = words.translate("Briefing", "on %1", "a day").arg(day);
    addFigure(making.course, measuresFigure(calendar.holding,
                                            words.translate("Briefing", "measures: in force, or possibly so"),
                                            remark, query));
    addFigure(making.course, measuresFigure(calendar.openEnded,
                                            words.translate("Briefing", "measures: without a stated end"),
                                            remark, endingNever(query)));
    blocks.append(ParagraphBlock{
        words.translate("Briefing", "Without a stated end."),
        words
            .translate("Briefing",
                       "Of %1 in force, or possibly so, on %2, no end is stated: %3. They are not "
                       "in the table.")
            .arg(measureCount(calendar.holding, words), day, measureCount(calendar.openEnded, words))});
}

/// With the table, the lines before and these, all measures are told: each count in a sentence, and where it leads.
void addLeftOut(const Calendar &calendar, SectionMaking &making, QList<Block> &blocks)
{
    const Wording &words = making.speech.words;
    const Query &asked = making.part.query;
    const QString day = dayInWords(calendar.day, making.speech);
    const QString remark = words.translate("Briefing", "on %1", "a day").arg(day);
    QStringList sentences;
    const auto say = [&](const KeyFigure &figure, const QString &sentence) {
        if (figure.number == 0)
            return;
        addFigure(making.course, figure);
        sentences.append(sentence.arg(words.number(figure.number)));
    };
    say(measuresFigure(calendar.endLater, words.translate("Briefing", "measures: end after this time"),
                       remark,
                       withCondition(inForceOnDay(asked, calendar.day), u"in-force"_s,
                                     {daysFrom(calendar.last.addDays(1), {})})),
        words.translate("Briefing",
                        "Measures that end after this time, or of which no last day is stated: %1."));
    say(measuresFigure(calendar.ended, words.translate("Briefing", "measures: ended"), remark,
                       holdingWithin(making, daysFrom({}, calendar.day.addDays(-1)))),
        words.translate("Briefing", "Measures that ended before %2: %1.").arg(u"%1"_s, day));
    say(measuresFigure(calendar.beginLater, words.translate("Briefing", "measures: begin later"), remark,
                       holdingWithin(making, daysFrom(calendar.day.addDays(1), {}))),
        words.translate("Briefing", "Measures that begin after %2 and do not end in this time: %1.")
            .arg(u"%1"_s, day));
    say(withoutStartFigure(calendar.totals.withoutStart, {}, asked, words),
        words.translate("Briefing", "Measures without a stated start: %1."));
    Query withoutMeasure = asked;
    withoutMeasure.conditions.append({u"has"_s, {u"withdrawal"_s}, true});
    say(responsesFigure(calendar.totals.withoutMeasure, {}, withoutMeasure, words),
        words.translate("Briefing", "Responses that take no benefit away: %1."));
    if (!sentences.isEmpty())
        blocks.append(ParagraphBlock{words.translate("Briefing", "Not in the table."), sentences.join(u' ')});
}

} // namespace

Result<QList<Block>> calendarSection(SectionMaking &making)
{
    const Result<int> months = chosenMonths(making);
    VODHUK_TRY(months);
    const Result<QDate> day = chosenDay(making);
    VODHUK_TRY(day);
    if (!day->isValid()) // an empty catalogue
        return emptySection(making);
    QList<Block> blocks = sectionHead(making);
    BriefingQuestions &questions = making.questions;
    const QStringList question{u"calendar"_s, making.part.query.toText(), day->toString(Qt::ISODate),
                               QString::number(*months)};
    const Result<Calendar> calendar = questions.remembered(question, [&] {
        return questions.taken(calendarFrom(questions.engine(), making.part.query, *day, *months,
                                            making.speech.language(), questions.cancellation()));
    });
    VODHUK_TRY(calendar);
    addDues(*calendar, making, blocks);
    addOpenEnds(*calendar, making, blocks);
    addLeftOut(*calendar, making, blocks);
    return blocks;
}

} // namespace vodhuk
