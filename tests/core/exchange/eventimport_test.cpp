#include "core/catalogue/repositories.h"
#include "tests/core/exchange/importtest.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace event_import
{

struct EventTables : ImportFixture {
    /// The one event there is.
    [[nodiscard]] Event event() const
    {
        const auto events = allEvents(catalogue->database());
        REQUIRE_OK(events);
        BOOST_REQUIRE_EQUAL(events->size(), 1);
        return events->front();
    }

    /// An event with all that a table can say of it.
    EventId saveElection()
    {
        Event election;
        election.trigger = u"election_2020"_s;
        election.date = PartialDate::parse(u"2020-08-09"_s).value();
        election.title = LocalizedText(u"en"_s, u"Election day"_s);
        election.title.set(u"be"_s, u"Дзень выбараў"_s);
        election.description = LocalizedText(u"en"_s, u"Polling stations closed at eight."_s);
        election.description.set(u"be"_s, u"Участкі зачыніліся а восьмай."_s);
        election.url = u"https://a.example/1"_s;
        return saved(*catalogue, election);
    }
};

} // namespace event_import

BOOST_FIXTURE_TEST_SUITE(event_import, EventTables)

BOOST_AUTO_TEST_CASE(a_line_that_says_what_is_there_changes_nothing)
{
    saveElection();
    requireCounts(
        import("date,code,title_en,title_be,summary_en,summary_be,source_url\n"
               "2020-08-09,election_2020,Election day,Дзень выбараў,"
               "Polling stations closed at eight.,Участкі зачыніліся а восьмай.,https://a.example/1\n"),
        {0, 0, 1, 0});
}

BOOST_AUTO_TEST_CASE(what_a_table_has_no_column_for_stays_as_it_is)
{
    const EventId id = saveElection();
    const Event before = event();
    requireCounts(import("date,code,title_en\n2020-08-09,election_2020,Election day\n"), {0, 0, 1, 0});
    requireCounts(
        import("date,code,title_en,summary_en\n2020-08-09,election_2020,Election day,Another text.\n"),
        {0, 1, 0, 0});
    const Event after = event();
    BOOST_CHECK(after.id == id);
    BOOST_CHECK(after.title == before.title);
    BOOST_TEST(after.url == before.url);
    BOOST_TEST(after.description.text(u"en"_s) == u"Another text."_s);
    BOOST_TEST(after.description.text(u"be"_s) == before.description.text(u"be"_s));
}

BOOST_AUTO_TEST_CASE(an_event_is_known_again_by_a_title_in_one_language_and_gets_the_others)
{
    const EventId id = saveElection();
    requireCounts(import("date,code,title_en,title_be\n"
                         "2020-08-09,election_2020,Day of the vote,Дзень выбараў\n"),
                  {0, 1, 0, 0});
    BOOST_CHECK(event().id == id);
    BOOST_TEST(event().title.text(u"en"_s) == u"Day of the vote"_s);
}

BOOST_AUTO_TEST_CASE(one_title_on_two_days_means_two_events)
{
    saveElection();
    requireCounts(import("date,code,title_en\n2020-08-10,repression,Election day\n"), {1, 0, 0, 0});
    requireCounts(import("date,code,title_en\n2020-08,repression,Election day\n"), {1, 0, 0, 0});
}

BOOST_AUTO_TEST_CASE(the_second_of_two_lines_of_one_event_is_rejected_and_names_the_first)
{
    const ImportOutcome outcome = import("date,code,title_en,title_be\n"
                                         "2020-08-09,election_2020,Election day,\n"
                                         "2020-08-10,election_2020,Protests,Пратэсты\n"
                                         "2020-08-10,election_2020,Marches,Пратэсты\n");
    requireCounts(outcome, {2, 0, 0, 1});
    BOOST_REQUIRE_EQUAL(outcome.problems.size(), 1);
    BOOST_TEST(outcome.problems.first().line == 4);
    BOOST_TEST(outcome.problems.first().rule == u"duplicate"_s);
    BOOST_TEST(outcome.problems.first().message.contains(u"Line 3"_s));
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_with_a_line_is_told_at_once)
{
    const ImportOutcome outcome = import("date,code,title_en\n2020-13,elction_2020,\n");
    requireCounts(outcome, {0, 0, 0, 1});
    QStringList rules;
    for (const Problem &problem : outcome.problems)
        rules.append(problem.rule);
    BOOST_TEST(rules == (QStringList{u"E02"_s, u"E50"_s, u"title"_s}));
    BOOST_TEST(outcome.problems[0].message.contains(u"13"_s));
    BOOST_TEST(outcome.problems[1].remedy.contains(u"election_2020"_s));
    BOOST_TEST(outcome.problems[2].column == u"title_en"_s);
}

BOOST_AUTO_TEST_CASE(an_import_of_events_is_taken_back_in_one_step)
{
    saveElection();
    import("date,code,title_en\n2020-08-09,repression,Election day\n2020-08-10,repression,Protests\n");
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(event().trigger == u"election_2020"_s);
}

BOOST_AUTO_TEST_SUITE_END()
