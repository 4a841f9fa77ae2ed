#include "core/analysis/measurebars.h"
#include "core/analysis/triggeranswers.h"
#include "core/base/textfold.h"
#include "core/catalogue/repositories.h"
#include "core/report/sections/eventpage.h"
#include "core/report/sections/recordtable.h"
#include "core/report/sections/sectionfigures.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// The trigger of this code or label, as `event:` reads it; empty if there is none.
QString triggerCalled(const QString &name, const Codebook &codebook)
{
    for (const Term &term : codebook.terms(u"trigger"_s)) {
        const QStringList languages = term.label.languages();
        const bool isLabelled = std::ranges::any_of(languages, [&](const QString &language) {
            return foldedText(term.label.text(language)) == foldedText(name);
        });
        if (isLabelled || term.code.compare(name, Qt::CaseInsensitive) == 0)
            return term.code;
    }
    return {};
}

/// By its title in any language; where several are called so, with the date in front: "2020-08-09|Title".
Result<Event> eventCalled(const QString &name, const QList<Event> &events)
{
    const QString wanted = foldedText(name);
    QList<Event> found;
    for (const Event &event : events) {
        const QStringList languages = event.title.languages();
        const bool isCalled = std::ranges::any_of(languages, [&](const QString &language) {
            const QString title = event.title.text(language);
            return foldedText(title) == wanted || foldedText(event.date.edtf() + u'|' + title) == wanted;
        });
        if (isCalled)
            found.append(event);
    }
    if (found.size() == 1)
        return found.constFirst();
    return fail(
        ErrorKind::Usage,
        found.isEmpty()
            ? Texts::tr("No event and no trigger is called “%1”. Set “event” to the title of an event "
                        "of the catalogue, or to the code of a trigger.")
                  .arg(name)
            : Texts::tr("Several events are called “%1”. Write the date in front: %2.")
                  .arg(name, found.constFirst().date.edtf() + u'|' + name));
}

/// The triggers of the selection, their events, and what came first after each.
class TriggerList
{
public:
    TriggerList(SectionMaking &making, const TriggerAnswers &answers)
        : m_making(making)
        , m_answers(answers)
        , m_speech(making.speech)
        , m_words(making.speech.words)
    {
    }

    /// `only`: the code of the one that is asked for; empty: all.
    [[nodiscard]] Result<QList<Block>> blocks(const QString &only)
    {
        counts(only);
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers) {
            if (only.isEmpty() || trigger.code == only)
                VODHUK_TRY(events(trigger));
        }
        if (!m_answers.triggers.empty())
            m_blocks.append(ParagraphBlock{
                {},
                m_words.translate("Briefing", "A response whose date is not precise or not sure may count "
                                              "above and is still not told as the first.")});
        if (only.isEmpty())
            withoutTrigger();
        return m_blocks;
    }

private:
    [[nodiscard]] Query naming(const QString &trigger) const
    {
        return withCondition(m_making.part.query, u"event"_s, {trigger});
    }

    void counts(const QString &only)
    {
        TableBlock table;
        table.subtitle =
            m_words.translate("Briefing", "Responses by the trigger that they name, triggers by the "
                                          "date of their first event. One may name several.");
        table.head = {m_words.translate("Briefing", "Trigger", "head of a column"),
                      m_words.translate("Briefing", "Responses", "head of a column of numbers")};
        table.textColumns = 1;
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers) {
            if (!only.isEmpty() && trigger.code != only)
                continue;
            table.rows.append({trigger.label, m_words.number(trigger.count)});
            table.rowQueries.append(naming(trigger.code).toText());
        }
        if (table.rows.isEmpty())
            m_blocks.append(ParagraphBlock{
                {},
                m_words.translate("Briefing", "No response of this selection names a trigger. Absence of a "
                                              "record is not absence of a response.")});
        else
            m_blocks.append(table);
    }

    [[nodiscard]] Status events(const TriggerAnswers::Trigger &trigger)
    {
        m_blocks.append(HeadingBlock{2, trigger.label, {}, false});
        if (trigger.events.empty()) {
            m_blocks.append(
                ParagraphBlock{{}, m_words.translate("Briefing", "No event of this trigger is recorded.")});
            return {};
        }
        TableBlock table;
        table.subtitle = m_words.translate("Briefing", "The first response after each event that names the "
                                                       "trigger. Days tell an order in time, not a cause.");
        table.head = {m_words.translate("Briefing", "Event", "head of a column"),
                      m_words.translate("Briefing", "Date of the event"),
                      m_words.translate("Briefing", "First response after it"),
                      m_words.translate("Briefing", "Actor"), m_words.translate("Briefing", "Days after")};
        for (const TriggerEvent &event : trigger.events)
            VODHUK_TRY(add(event, trigger.code, table));
        m_blocks.append(table);
        return {};
    }

    [[nodiscard]] Status add(const TriggerEvent &one, const QString &trigger, TableBlock &table)
    {
        const QString title = titleOf(one.event, m_speech);
        const QString date = datedInWords(one.event.date, m_speech);
        if (!one.first) {
            const QString none = one.hasDay() ? m_words.translate("Briefing", "none recorded")
                                              : m_words.translate("Briefing", "day of the event not stated");
            table.rows.append({title, date, none, {}, {}});
            table.rowQueries.append(naming(trigger).toText());
            return {};
        }
        const Query query = firstAfter(one, trigger);
        const Result<QString> actors = actorsOf(query);
        VODHUK_TRY(actors);
        const QString days = daysInWords({one.first->leastDays, one.first->mostDays}, m_words);
        table.rows.append({title, date, spanInWords(*one.first), *actors,
                           one.first->isInDoubt
                               ? m_words.translate("Briefing", "%1, by a date in doubt", "3 days").arg(days)
                               : days});
        table.rowQueries.append(query.toText());
        return {};
    }

    /// The records of which each may have been the first.
    [[nodiscard]] Query firstAfter(const TriggerEvent &one, const QString &trigger) const
    {
        const QString begin = one.event.date.earliest()->toString(Qt::ISODate);
        const QString span =
            one.first->earliest.toString(Qt::ISODate) + u".."_s + one.first->latest.toString(Qt::ISODate);
        return withCondition(withCondition(naming(trigger), u"surely"_s, {begin + u".."_s}), u"date"_s,
                             {span});
    }

    [[nodiscard]] Result<QString> actorsOf(const Query &query)
    {
        const Result<QueryResult> found = m_making.questions.run(query);
        VODHUK_TRY(found);
        const auto rows = m_making.questions.rows(found->ids);
        VODHUK_TRY(rows);
        QList<ActorId> adopters;
        for (const ResponseRow &row : *rows)
            adopters += row.adopters;
        return adoptersInWords(adopters, m_speech.actors, m_speech.language());
    }

    [[nodiscard]] QString spanInWords(const FirstAnswer &first) const
    {
        if (first.earliest == first.latest)
            return dayInWords(first.earliest, m_speech);
        const Result<PartialDate> span = PartialDate::parse(first.earliest.toString(Qt::ISODate) + u'/' +
                                                            first.latest.toString(Qt::ISODate));
        return span ? dateInWords(*span, m_speech.language()) : QString();
    }

    void withoutTrigger()
    {
        if (m_answers.withoutTrigger == 0)
            return;
        QStringList codes;
        for (const TriggerAnswers::Trigger &trigger : m_answers.triggers)
            codes.append(trigger.code);
        Query query = m_making.part.query;
        if (!codes.isEmpty())
            query.conditions.append({u"event"_s, codes, true});
        addFigure(m_making.course,
                  responsesFigure(m_answers.withoutTrigger,
                                  m_words.translate("Briefing", "that name no trigger"), query, m_words));
        m_blocks.append(ParagraphBlock{{},
                                       m_words.translate("Briefing", "Without a stated trigger: %1.")
                                           .arg(responseCount(m_answers.withoutTrigger, m_words))});
    }

    SectionMaking &m_making;
    const TriggerAnswers &m_answers;
    const BriefingSpeech &m_speech;
    const Wording &m_words;
    QList<Block> m_blocks;
};

Result<QList<Block>> listOfTriggers(SectionMaking &making, const QString &only)
{
    if (making.part.entries.isEmpty())
        return emptySection(making);
    BriefingQuestions &questions = making.questions;
    const Result<TriggerAnswers> answers =
        questions.remembered({u"answers to triggers"_s, making.part.query.toText()}, [&] {
            return questions.taken(triggerAnswers(questions.engine(), making.part.query,
                                                  making.speech.language(), questions.cancellation()));
        });
    VODHUK_TRY(answers);
    const Result<QList<Block>> list = TriggerList(making, *answers).blocks(only);
    VODHUK_TRY(list);
    return sectionHead(making) + *list;
}

/// Without the author's title, that of the event is the title of the page.
QList<Block> headOf(const SectionMaking &making, const Event &event)
{
    if (!authorsTitle(making).isEmpty())
        return sectionHead(making) +
               QList<Block>{ParagraphBlock{making.speech.words.translate("Briefing", "Event."),
                                           titleOf(event, making.speech)}};
    QList<Block> blocks{HeadingBlock{1, titleOf(event, making.speech), {}, making.section.newPage}};
    if (const QList<RichParagraph> text = authorsText(making); !text.isEmpty())
        blocks.append(RichTextBlock{text});
    return blocks;
}

} // namespace

Result<QList<Block>> triggerSection(SectionMaking &making)
{
    const QString name = making.section.settings.value(u"event"_s).trimmed();
    const QString trigger = triggerCalled(name, making.speech.codebook);
    if (name.isEmpty() || !trigger.isEmpty())
        return listOfTriggers(making, trigger);
    BriefingQuestions &questions = making.questions;
    const Result<QList<Event>> events =
        questions.remembered({u"events"_s}, [&] { return allEvents(questions.engine().database()); });
    VODHUK_TRY(events);
    const Result<Event> event = eventCalled(name, *events);
    VODHUK_TRY(event);
    const Result<QList<Block>> page = EventPage(making, *event, *events).blocks();
    VODHUK_TRY(page);
    return headOf(making, *event) + *page;
}

} // namespace vodhuk
