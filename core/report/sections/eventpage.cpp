#include "core/report/sections/eventpage.h"

#include "core/analysis/measurebars.h"
#include "core/report/sections/recordtable.h"
#include "core/report/sections/sectionfigures.h"
#include "core/report/sections/sectionparts.h"

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

std::optional<DaysAfter> daysAfter(const PartialDate &event, const PartialDate &record)
{
    if (!event.latest() || !record.earliest())
        return std::nullopt;
    DaysAfter days{std::max<qint64>(0, event.latest()->daysTo(*record.earliest())), {}};
    if (event.earliest() && record.latest())
        days.most = event.earliest()->daysTo(*record.latest());
    return days;
}

QString daysInWords(const DaysAfter &days, const Wording &words)
{
    if (!days.most)
        return words.translate("Briefing", "%n day(s) or more", nullptr, days.least);
    if (*days.most == 0)
        return words.translate("Briefing", "the same day");
    if (*days.most == days.least)
        return words.translate("Briefing", "%n day(s)", nullptr, days.least);
    return words.translate("Briefing", "%1 to %2 days")
        .arg(QString::number(days.least), QString::number(*days.most));
}

EventPage::EventPage(SectionMaking &making, const Event &event, const QList<Event> &events)
    : m_making(making)
    , m_event(event)
    , m_events(events)
    , m_speech(making.speech)
    , m_words(making.speech.words)
{
}

Result<QList<Block>> EventPage::blocks()
{
    about();
    if (const std::optional<Query> query = answersQuery()) {
        VODHUK_TRY(answers(*query));
    } else {
        m_blocks.append(ParagraphBlock{
            {},
            m_words.translate("Briefing",
                              "The event has no first day or no trigger, so that it cannot be told "
                              "which responses came after it.")});
    }
    linkedOtherwise();
    countermoves();
    return m_blocks;
}

void EventPage::about()
{
    m_blocks.append(ParagraphBlock{m_words.translate("Briefing", "Date of the event."),
                                   datedInWords(m_event.date, m_speech) + u'.'});
    if (!m_event.trigger.isEmpty())
        m_blocks.append(ParagraphBlock{m_words.translate("Briefing", "Trigger."),
                                       labelsOf(u"trigger"_s, {m_event.trigger}, m_speech) + u'.'});
    if (!m_event.description.isEmpty())
        m_blocks.append(ParagraphBlock{{}, textOrFallback(m_event.description, m_speech)});
}

/// The day before the next event of the same trigger; invalid if there is none.
QDate EventPage::lastDay() const
{
    QDate next;
    for (const Event &other : m_events) {
        const std::optional<QDate> begin = other.date.earliest();
        if (other.trigger == m_event.trigger && begin && *begin > *m_event.date.earliest() &&
            (!next.isValid() || *begin < next))
            next = *begin;
    }
    return next.isValid() ? next.addDays(-1) : QDate();
}

/// Like the first answers of triggerAnswers(): what names the trigger and for certain does not lie before the event, but only up to the
/// next event of that trigger.
std::optional<Query> EventPage::answersQuery() const
{
    if (!m_event.date.earliest() || m_event.trigger.isEmpty())
        return std::nullopt;
    return withCondition(naming(), u"surely"_s, {span()});
}

Query EventPage::naming() const
{
    return withCondition(m_making.part.query, u"event"_s, {m_event.trigger});
}

/// From the first day of the event on, as the query language has it.
QString EventPage::span() const
{
    return m_event.date.earliest()->toString(Qt::ISODate) + u".."_s + lastDay().toString(Qt::ISODate);
}

Status EventPage::answers(const Query &query)
{
    const Result<QueryResult> found = m_making.questions.run(query);
    VODHUK_TRY(found);
    for (const ResponseId id : found->ids)
        m_shown.insert(id);
    QList<Entry> entries;
    std::ranges::copy_if(m_making.part.entries, std::back_inserter(entries),
                         [&](const Entry &entry) { return m_shown.contains(entry.response.id); });
    tell(found->total, m_words.translate("Briefing", "after the event “%1”"), query);
    const QDate last = lastDay();
    const QString until =
        last.isValid()
            ? m_words
                  .translate("Briefing", "Responses that name the trigger of this event, from its day to %1, "
                                         "before the next recorded event of the same trigger: %2.")
                  .arg(dayInWords(last, m_speech), responseCount(found->total, m_words))
            : m_words
                  .translate("Briefing",
                             "Responses that name the trigger of this event, from its day on: %1.")
                  .arg(responseCount(found->total, m_words));
    table(m_words.translate("Briefing", "Who answered, and after how many days"),
          until + u' ' + m_words.translate("Briefing", "Days tell an order in time, not a cause."), entries);
    return perhapsAnswers();
}

/// Their dates are not precise or not sure enough.
Status EventPage::perhapsAnswers()
{
    Query query = withCondition(naming(), u"date"_s, {span()});
    query.conditions.append({u"surely"_s, {span()}, true});
    const Result<qint64> count = m_making.questions.count(query);
    VODHUK_TRY(count);
    if (*count == 0)
        return {};
    tell(*count, m_words.translate("Briefing", "perhaps after the event “%1”"), query);
    m_blocks.append(ParagraphBlock{
        {},
        m_words
            .translate("Briefing", "May lie in this time, but not for certain, and so not in the table: %1.")
            .arg(responseCount(*count, m_words))});
    return {};
}

void EventPage::tell(qint64 count, const QString &remark, const Query &query)
{
    addFigure(m_making.course,
              responsesFigure(count, remark.arg(titleOf(m_event, m_speech)), query, m_words));
}

/// Those whose coders linked them with the event itself, but whose date or trigger does not tell that they came after it.
void EventPage::linkedOtherwise()
{
    QList<Entry> entries;
    std::ranges::copy_if(m_making.part.entries, std::back_inserter(entries), [&](const Entry &entry) {
        return entry.response.events.contains(m_event.id) && !m_shown.contains(entry.response.id);
    });
    if (entries.isEmpty())
        return;
    for (const Entry &entry : std::as_const(entries))
        m_shown.insert(entry.response.id);
    table(m_words.translate("Briefing", "Linked with this event besides"),
          m_words.translate(
              "Briefing", "Responses that are recorded as belonging to this event, but whose date or trigger "
                          "does not place them in the table above."),
          entries);
}

void EventPage::table(const QString &title, const QString &subtitle, const QList<Entry> &entries)
{
    m_blocks.append(HeadingBlock{2, title, {}, false});
    RecordTable rows(m_making, {m_words.translate("Briefing", "Date"), m_words.translate("Briefing", "Actor"),
                                m_words.translate("Briefing", "Response"),
                                m_words.translate("Briefing", "Days after")});
    for (const Entry &entry : entries) {
        const Response &response = entry.response;
        const std::optional<DaysAfter> days = daysAfter(m_event.date, response.date);
        const bool isAfter = days && m_event.date.earliest() && response.date.earliest() &&
                             *response.date.earliest() >= *m_event.date.earliest() &&
                             !response.date.isInDoubt();
        rows.add(response.id,
                 {datedInWords(response.date, m_speech),
                  adoptersInWords(adoptersOf(response), m_speech.actors, m_speech.language()),
                  titleOf(response.id, response.title, m_making),
                  isAfter ? daysInWords(*days, m_words) : m_words.translate("Briefing", "not known")});
    }
    m_blocks.append(ParagraphBlock{{}, subtitle});
    if (rows.isEmpty())
        m_blocks.append(ParagraphBlock{
            {},
            m_words.translate("Briefing",
                              "None is recorded. Absence of a record is not absence of a response.")});
    else
        m_blocks.append(rows.block());
}

/// The titles of the responses above that a countermove answers, by date.
QStringList EventPage::answeredBy(const Response &countermove) const
{
    QSet<ResponseId> answered;
    for (const RecordLink &link : countermove.links) {
        if (isAnswerLink(link) && m_shown.contains(link.other))
            answered.insert(link.other);
    }
    QStringList titles;
    for (const Entry &entry : m_making.part.entries) {
        if (titles.size() == answered.size())
            break;
        if (answered.contains(entry.response.id))
            titles.append(titleOf(entry.response.id, entry.response.title, m_making));
    }
    return titles;
}

/// Of the de facto authorities, each with the responses above that it answers.
void EventPage::countermoves()
{
    RecordTable rows(m_making,
                     {m_words.translate("Briefing", "Date"), m_words.translate("Briefing", "Countermove"),
                      m_words.translate("Briefing", "What it answers")});
    for (const Entry &entry : m_making.part.countermoves) {
        const QStringList answered = answeredBy(entry.response);
        if (!answered.isEmpty())
            rows.add(entry.response.id,
                     {datedInWords(entry.response.date, m_speech),
                      titleOf(entry.response.id, entry.response.title, m_making), answered.join(u"; "_s)},
                     RecordKind::Countermove);
    }
    m_blocks.append(HeadingBlock{
        2, m_words.translate("Briefing", "Countermoves of the de facto authorities"), {}, false});
    if (rows.isEmpty())
        m_blocks.append(ParagraphBlock{
            {},
            m_words.translate("Briefing", "No countermove is recorded as an answer to these responses.")});
    else
        m_blocks.append(rows.block({}, m_words.translate("Briefing", "Countermoves are no responses and are "
                                                                     "not counted as such.")));
}

} // namespace vodhuk
