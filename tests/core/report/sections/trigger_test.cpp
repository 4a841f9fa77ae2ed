#include "core/analysis/triggeranswers.h"
#include "core/report/sections/eventpage.h"
#include "core/report/sections/sections.h"
#include "tests/core/report/sections/sectiontrial.h"
#include "tests/support/samplecatalogue.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

const QString answered = u"Who answered, and after how many days"_s;
const QString countered = u"Countermoves of the de facto authorities"_s;

PartialDate dateOf(const char *edtf)
{
    const Result<PartialDate> date = PartialDate::parse(QString::fromLatin1(edtf));
    REQUIRE_OK(date);
    return *date;
}

Event eventOn(const char *date, const QString &title, const QString &trigger = u"ryanair_fr4978"_s)
{
    Event event;
    event.trigger = trigger;
    event.title.set(u"en"_s, title);
    event.date = dateOf(date);
    return event;
}

/// Two landings, with responses around them.
struct Landings : TwoActors {
    ResponseId first;

    Landings()
    {
        saved(*catalogue, eventOn("2021-05-23", u"Landing"_s));
        saved(*catalogue, eventOn("2022-05-23", u"Anniversary"_s));
        saved(*catalogue, eventOn("2022-02-24", u"Other"_s, u"ukraine_war"_s));
        answer("2021-05-22", u"Before"_s);
        first = answer("2021-05-24", u"Next day"_s);
        answer("2021-06", u"In June"_s);
        answer("2021-07-01~", u"About July"_s);
        answer("2022-06-01", u"A year later"_s);
    }

    ResponseId answer(const char *date, const QString &title) const
    {
        return publish(
            responseBy(norway).on(date).titled(title).doing("statement").because("ryanair_fr4978"));
    }

    [[nodiscard]] QList<Block> page(const QString &event = u"Landing"_s) const
    {
        SectionTrial trial(*catalogue);
        return trial.made(triggerSection, sectionOf(u"trigger"_s, {{u"event"_s, event}}));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(trigger_section)

BOOST_AUTO_TEST_CASE(days_between_two_dates_are_a_span_where_one_of_them_is_no_day)
{
    const Wording words(u"en"_s);
    const auto inWords = [&](const char *event, const char *record) {
        const auto days = daysAfter(dateOf(event), dateOf(record));
        return days ? daysInWords(*days, words) : QString();
    };
    BOOST_TEST(inWords("2021-05-23", "2021-05-23") == u"the same day"_s);
    BOOST_TEST(inWords("2021-05-23", "2021-05-24") == u"1 day"_s);
    BOOST_TEST(inWords("2021-05-23", "2021-06") == u"9 to 38 days"_s);
    BOOST_TEST(inWords("2021-05", "2021-05-24") == u"0 to 23 days"_s);
    BOOST_TEST(inWords("2021-05-23", "2021-06-01/..") == u"9 days or more"_s);
    BOOST_TEST(inWords("2021-05/..", "2021-06-01") == QString());
}

BOOST_AUTO_TEST_CASE(what_surely_came_between_the_event_and_the_next_of_its_trigger_stands_by_date)
{
    const Landings landings;
    const QList<Block> blocks = landings.page();
    const TableBlock table = tableUnder(answered, blocks);
    BOOST_TEST(column(table, 3) == (QStringList{u"Next day"_s, u"In June"_s}));
    BOOST_TEST(column(table, 4) == (QStringList{u"1 day"_s, u"9 to 38 days"_s}));
    BOOST_TEST(column(table, 2) == (QStringList{u"Norway"_s, u"Norway"_s}));
    BOOST_TEST(textOf(blocks).contains(u"Date of the event. 23 May 2021."_s));
    BOOST_TEST(textOf(blocks).contains(u"from its day to 22 May 2022"_s));
    BOOST_TEST(textOf(blocks).contains(u"not a cause"_s));
    BOOST_TEST(column(tableUnder(answered, landings.page(u"Anniversary"_s)), 3) ==
               QStringList{u"A year later"_s});
}

BOOST_AUTO_TEST_CASE(the_number_of_answers_is_the_count_of_its_query)
{
    const Landings landings;
    SectionTrial trial(*landings.catalogue);
    const QList<Block> blocks =
        trial.made(triggerSection, sectionOf(u"trigger"_s, {{u"event"_s, u"landing"_s}}));
    BOOST_REQUIRE(trial.figures().size() == 2);
    BOOST_TEST(trial.figures().first().number == 2);
    BOOST_TEST(trial.figures().first().unit == u"responses"_s);
    BOOST_TEST(trial.figures().last().number == 1); // about July
    BOOST_TEST(textOf(blocks).contains(u"May lie in this time, but not for certain"_s));
    for (const KeyFigure &figure : trial.figures())
        BOOST_TEST(figure.number == trial.count(figure.query));
}

BOOST_AUTO_TEST_CASE(on_the_page_of_each_sample_event_the_first_answer_is_the_one_that_analysis_finds)
{
    SectionTrial trial(sharedSample());
    const auto answers = triggerAnswers(trial.engine(), trial.whole().query, u"en"_s);
    BOOST_REQUIRE(answers.has_value());
    REQUIRE_OK(*answers);
    int looked = 0;
    for (const TriggerAnswers::Trigger &trigger : (*answers)->triggers) {
        if (trigger.events.empty())
            continue;
        const TriggerEvent &last = trigger.events.back(); // no later event cuts its answers off
        if (!last.first || last.first->earliest != last.first->latest)
            continue;
        const QString name = last.event.date.edtf() + u'|' + last.event.title.text(u"en"_s);
        const QList<Block> blocks = trial.made(triggerSection, sectionOf(u"trigger"_s, {{u"event"_s, name}}));
        const TableBlock table = tableUnder(answered, blocks);
        BOOST_REQUIRE(!table.rows.isEmpty());
        BOOST_TEST(table.rows.first().at(1) ==
                   dateInWords(PartialDate::fromDay(last.first->earliest), u"en"_s));
        ++looked;
    }
    BOOST_TEST(looked > 2);
}

BOOST_AUTO_TEST_CASE(countermoves_stand_with_what_they_answer_and_are_not_counted)
{
    const Landings landings;
    const auto counter = [&](const QString &title, const QString &relation) {
        saved(*landings.catalogue, published(responseBy(landings.norway)
                                                 .on("2021-05-25")
                                                 .titled(title)
                                                 .kind(RecordKind::Countermove)
                                                 .with([&](Response &response) {
                                                     response.code = u"entry_ban"_s;
                                                     response.links = {{landings.first, relation, false}};
                                                 })));
    };
    counter(u"Answered"_s, u"answers"_s);
    counter(u"Only coordinated"_s, u"coordinated_with"_s);
    SectionTrial trial(*landings.catalogue);
    const QList<Block> blocks =
        trial.made(triggerSection, sectionOf(u"trigger"_s, {{u"event"_s, u"Landing"_s}}));
    const TableBlock table = tableUnder(countered, blocks);
    BOOST_TEST(column(table, 2) == QStringList{u"Answered"_s});
    BOOST_TEST(column(table, 3) == QStringList{u"Next day"_s});
    BOOST_TEST(trial.count(table.rowQueries.first()) == 1);
    BOOST_TEST(table.subtitle.contains(u"no responses"_s));
    BOOST_TEST(trial.figures().first().number == 2);
    BOOST_TEST(textOf(landings.page(u"Anniversary"_s)).contains(u"No countermove is recorded"_s));
}

BOOST_AUTO_TEST_CASE(a_response_that_is_linked_with_the_event_itself_is_not_lost)
{
    const Landings landings;
    const EventId event = saved(*landings.catalogue, eventOn("2021-05-23", u"Detention"_s, u"trials"_s));
    saved(*landings.catalogue, published(responseBy(landings.norway)
                                             .on("2021-05")
                                             .titled(u"Sometime in May"_s)
                                             .doing("statement")
                                             .with([&](Response &response) { response.events = {event}; })));
    const QList<Block> blocks = landings.page(u"Detention"_s);
    BOOST_TEST(textOf(blocks).contains(u"None is recorded. Absence of a record"_s));
    const TableBlock linked = tableUnder(u"Linked with this event besides"_s, blocks);
    BOOST_TEST(column(linked, 3) == QStringList{u"Sometime in May"_s});
    BOOST_TEST(column(linked, 4) == QStringList{u"not known"_s});
}

BOOST_AUTO_TEST_CASE(an_event_that_cannot_be_told_is_an_error_that_tells_what_to_do)
{
    const Landings landings;
    saved(*landings.catalogue, eventOn("2023-05-23", u"Anniversary"_s));
    SectionTrial trial(*landings.catalogue);
    const auto refusal = [&](const QString &event) {
        return trial.refused(triggerSection, sectionOf(u"trigger"_s, {{u"event"_s, event}}));
    };
    BOOST_TEST((refusal(u"Nothing"_s).kind == ErrorKind::Usage));
    BOOST_TEST(refusal(u"Nothing"_s).message.contains(u"called “Nothing”"_s));
    BOOST_TEST(refusal(u"Anniversary"_s).message.contains(u"2022-05-23|Anniversary"_s));
    BOOST_TEST(!landings.page(u"2023-05-23|Anniversary"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(without_an_event_all_triggers_of_the_selection_stand_with_their_counts)
{
    SectionTrial trial(sharedSample(), {.query = u"actor:EU"_s});
    const QList<Block> blocks = trial.made(triggerSection, sectionOf(u"trigger"_s));
    const QList<TableBlock> tables = blocksOf<TableBlock>(blocks);
    BOOST_REQUIRE(tables.size() > 3);
    for (qsizetype i = 0; i < tables.first().rows.size(); ++i)
        BOOST_TEST(tables.first().rows.at(i).last() ==
                   QString::number(trial.count(tables.first().rowQueries.at(i))));
    for (const KeyFigure &figure : trial.figures())
        BOOST_TEST(figure.number == trial.count(figure.query), figure.query.toStdString());
    for (const TableBlock &table : tables.mid(1)) {
        BOOST_REQUIRE(table.rows.size() == table.rowQueries.size());
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            if (table.rows.at(i).at(2) != u"none recorded")
                BOOST_TEST(trial.count(table.rowQueries.at(i)) > 0, table.rowQueries.at(i));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_first_response_after_an_event_stands_with_its_actor_and_days)
{
    const Landings landings;
    const TableBlock table = tableUnder(u"Flight FR4978"_s, landings.page(u"ryanair_fr4978"_s));
    BOOST_REQUIRE(table.rows.size() == 2);
    BOOST_TEST(table.rows.first() ==
               (QStringList{u"Landing"_s, u"23 May 2021"_s, u"24 May 2021"_s, u"Norway"_s, u"1 day"_s}));
    BOOST_TEST(table.rows.last().at(2) == u"1 June 2022"_s);
}

BOOST_AUTO_TEST_CASE(a_selection_without_triggers_has_a_sentence)
{
    const auto catalogue = Catalogue::inMemory().value();
    saved(*catalogue, published(ResponseBuilder().on("2021").titled(u"Said"_s).doing("statement")));
    SectionTrial trial(*catalogue);
    const QList<Block> blocks = trial.made(triggerSection, sectionOf(u"trigger"_s));
    BOOST_TEST(textOf(blocks).contains(u"No response of this selection names a trigger."_s));
    BOOST_TEST(textOf(blocks).contains(u"Without a stated trigger: 1 response."_s));
    BOOST_TEST(blocksOf<TableBlock>(blocks).isEmpty());
    BOOST_TEST(trial.figures().first().number == trial.count(trial.figures().first().query));
}

BOOST_AUTO_TEST_SUITE_END()
