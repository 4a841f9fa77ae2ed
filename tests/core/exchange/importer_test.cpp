#include "core/catalogue/changelog.h"
#include "tests/core/exchange/importtest.h"

#include <QElapsedTimer>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(importer, ImportFixture)

BOOST_AUTO_TEST_CASE(the_sample_comes_in_whole_and_a_second_time_changes_nothing)
{
    const auto outcomes = importSample(*catalogue);
    REQUIRE_OK(outcomes);
    BOOST_REQUIRE_EQUAL(outcomes->size(), 4);
    requireCounts(outcomes->at(0), {190, 0, 0, 0});
    requireCounts(outcomes->at(1), {40, 0, 0, 0});
    requireCounts(outcomes->at(2), {351, 0, 0, 0});
    requireCounts(outcomes->at(3), {93, 0, 0, 0});

    requireCounts(import(sampleTable("actors.csv")), {0, 0, 190, 0});
    requireCounts(import(sampleTable("events.csv")), {0, 0, 40, 0});
    requireCounts(import(sampleTable("responses.csv")), {0, 0, 351, 0});
    requireCounts(import(sampleTable("countermoves.csv")), {0, 0, 93, 0});
    const auto changes = history(catalogue->database());
    REQUIRE_OK(changes);
    BOOST_TEST(changes->size() == 4);
}

BOOST_AUTO_TEST_CASE(memberships_of_belarus_come_from_the_rows_of_organisations)
{
    import(sampleTable("actors.csv"));
    const ActorDirectory &actors = catalogue->actors();
    const ActorId un = actors.named(u"United Nations"_s).value(0);
    const QList<Membership> memberships = actors.belarusMemberships(un);
    BOOST_REQUIRE_EQUAL(memberships.size(), 1);
    BOOST_TEST(memberships.first().from.edtf() == u"1945-10-24"_s);
    BOOST_TEST((actors.find(actors.named(u"ODIHR"_s).value(0))->parent == actors.named(u"OSCE"_s).value(0)));
}

BOOST_AUTO_TEST_CASE(a_row_that_may_be_a_record_of_the_catalogue_is_told)
{
    importActors();
    import("date,title,actors,instruments,status\n"
           "2020-10-02,First round,European Union,travel_ban,draft\n");
    const ImportOutcome outcome = import("date,title,actors,instruments,status\n"
                                         "2020-10-03,Listings of October,European Union,travel_ban,draft\n"
                                         "2020-10-03,Listings of Poland,Poland,travel_ban,draft\n");
    BOOST_TEST(outcome.added == 2);
    QList<int> lines;
    for (const Problem &problem : outcome.problems) {
        if (problem.rule == u"W31"_s) {
            lines.append(problem.line);
            BOOST_TEST(problem.message.contains(u"First round"_s));
        }
    }
    BOOST_TEST((lines == QList{2}));
}

BOOST_AUTO_TEST_CASE(a_rehearsal_tells_the_same_as_the_import_and_writes_nothing)
{
    importActors();
    const QByteArray table = "date,title,actors,instruments,status\n"
                             "2020-10-02,First round,European Union,travel_ban,draft\n"
                             "2020-02-30,No such day,European Union,travel_ban,draft\n"
                             "2020-10-03,Nobody,Atlantis,travel_ban,draft\n";
    const ImportOutcome rehearsal = import(table, false);
    BOOST_TEST(entries().isEmpty());
    const ImportOutcome real = import(table);
    BOOST_TEST(entries().size() == 1);
    requireCounts(rehearsal, {1, 0, 0, 2});
    requireCounts(real, {1, 0, 0, 2});
    BOOST_TEST((rehearsal.problems == real.problems));
}

BOOST_AUTO_TEST_CASE(all_problems_of_a_rejected_row_are_told_with_line_and_column)
{
    importActors();
    const ImportOutcome outcome = import("date,title,actors,instruments,persons\n"
                                         "2020-02-30,\"A title\nof two lines\",Atlantis,travel_bann,many\n"
                                         "2020-13,Second,European Union,travel_ban,\n");
    requireCounts(outcome, {0, 0, 0, 2});
    BOOST_REQUIRE_EQUAL(outcome.problems.size(), 5);
    QStringList columns;
    for (const Problem &problem : outcome.problems.first(4)) {
        BOOST_TEST(problem.line == 2);
        columns.append(problem.column);
    }
    columns.sort();
    BOOST_TEST(columns == QStringList({u"actors"_s, u"date"_s, u"instruments"_s, u"persons"_s}));
    BOOST_TEST(outcome.problems.last().line == 4);
    BOOST_TEST(outcome.problems.last().column == u"date"_s);
}

BOOST_AUTO_TEST_CASE(an_actor_with_the_short_name_of_another_takes_nothing_of_it)
{
    import("name_en,short_name,actor_type\nEuropean Union,EU,igo\n");
    const ImportOutcome outcome = import("name_en,short_name,actor_type\nEurovision Union,EU,sport_body\n");
    requireCounts(outcome, {0, 0, 0, 1});
    BOOST_TEST(outcome.problems.first().column == u"short_name"_s);
    BOOST_TEST(catalogue->actors().named(u"European Union"_s).size() == 1);
    // known by one of its names, it gets the others
    requireCounts(import("name_en,name_be,short_name,actor_type\nEuropean Union,Еўрапейскі саюз,EU,igo\n"),
                  {0, 1, 0, 0});
}

BOOST_AUTO_TEST_CASE(an_actor_whose_type_changes_comes_in_with_a_warning)
{
    import("name_en,short_name,actor_type\nEuropean Union,EU,igo\n");
    const ImportOutcome outcome = import("name_en,short_name,actor_type\nEuropean Union,EU,state\n");
    requireCounts(outcome, {0, 1, 0, 0});
    BOOST_REQUIRE(outcome.problems.size() == 1);
    BOOST_TEST((outcome.problems.first().severity == Severity::Warning));
    BOOST_TEST(outcome.problems.first().message.contains(u"“igo”"_s));
}

BOOST_AUTO_TEST_CASE(organs_of_each_other_and_memberships_that_end_before_they_begin_are_rejected)
{
    requireCounts(import("name_en,short_name,actor_type,parent\nFirst,P1,igo,P2\nSecond,P2,igo,P1\n"),
                  {0, 0, 0, 2});
    importActors();
    const QByteArray head = "name_en,short_name,actor_type,belarus_member_from,belarus_member_until\n";
    const ImportOutcome outcome = import(head + "Third,P3,igo,2021,2019\n");
    requireCounts(outcome, {0, 0, 0, 1});
    BOOST_TEST(outcome.problems.first().rule == u"E03"_s);
    requireCounts(import(head + "Third,P3,igo,2019,2021\n"), {1, 0, 0, 0});
}

BOOST_AUTO_TEST_CASE(a_row_finds_its_record_by_kind_date_and_a_title_in_any_language)
{
    import("date,title,title_be,summary\n2020-08-10,Statement,Заява,What was said\n");
    requireCounts(import("title_be,date\nЗаява,2020-08-10\n"), {0, 0, 1, 0});
    requireCounts(import("date,title,title_be,title_pl\n2020-08-10,Statement,Заява,Oświadczenie\n"),
                  {0, 1, 0, 0});
    requireCounts(import("date,title\n2020-08-11,Statement\n"), {1, 0, 0, 0});
    const Entry entry = entries().first();
    BOOST_TEST(entry.response.title.text(u"pl"_s) == u"Oświadczenie"_s);
    BOOST_TEST(entry.response.summary.text(u"en"_s) == u"What was said"_s);
}

BOOST_AUTO_TEST_CASE(a_row_with_an_id_changes_that_record_and_only_the_columns_it_has)
{
    import("date,title,summary,tags\n2020-08-10,Statement,What was said,one;two\n");
    const QString id = recordIdText(entries().first().response.id);
    requireCounts(import(u"id,date,title\n%1,2020-08-11,Another title\n"_s.arg(id).toUtf8()), {0, 1, 0, 0});
    const Entry entry = entries().first();
    BOOST_TEST(entry.response.title.text(u"en"_s) == u"Another title"_s);
    BOOST_TEST(entry.response.date.edtf() == u"2020-08-11"_s);
    BOOST_TEST(entry.response.tags == QStringList({u"one"_s, u"two"_s}));
}

BOOST_AUTO_TEST_CASE(two_rows_that_speak_of_one_record_are_told)
{
    const ImportOutcome outcome = import("date,title\n2020,Same\n2020,Same\n2021,Same\n");
    requireCounts(outcome, {2, 0, 0, 1});
    const auto found = std::ranges::find(outcome.problems, u"duplicate"_s, &Problem::rule);
    BOOST_REQUIRE(found != outcome.problems.end());
    BOOST_TEST(found->line == 3);
}

BOOST_AUTO_TEST_CASE(an_id_of_another_sort_of_record_is_no_record_of_the_table)
{
    importActors();
    const QByteArray id = recordIdText(catalogue->actors().named(u"Poland"_s).first()).toUtf8();
    requireCounts(import("id,date,title\n" + id + ",2020,Poland\nv123,2020,Short\n"), {0, 0, 0, 2});
}

BOOST_AUTO_TEST_CASE(answers_may_refer_to_rows_in_any_order)
{
    const ImportOutcome outcome =
        import("kind,code,date,title,answers,relation\n"
               "reaction,criticise,2020-10-04,Third,2020-10-03|Second;;2020-10-02|First,comments\n"
               "countermove,entry_ban,2020-10-03,Second,2020-10-02|First,mirrors\n"
               "response,,2020-10-02,First,,\n");
    requireCounts(outcome, {3, 0, 0, 0});
    const QList<Entry> all = entries();
    BOOST_REQUIRE_EQUAL(all.size(), 3);
    BOOST_TEST(all[1].answers == QStringList({u"2020-10-02|First"_s}));
    BOOST_TEST(all[1].relation == u"mirrors"_s);
    BOOST_TEST(all[2].answers == QStringList({u"2020-10-03|Second"_s, u"2020-10-02|First"_s}));
}

BOOST_AUTO_TEST_CASE(links_survive_whatever_the_order_in_which_their_records_are_updated)
{
    const QByteArray header = "kind,code,date,title,answers,relation,tags\n";
    const QByteArray first = "response,,2020-10-02,First,,,";
    const QByteArray second = "countermove,entry_ban,2020-10-03,Second,2020-10-02|First,mirrors,";
    const QByteArray third =
        "reaction,criticise,2020-10-04,Third,2020-10-03|Second;;2020-10-02|First,comments,";
    import(header + first + '\n');
    requireCounts(import(header + third + '\n' + second + '\n' + first + "a\n"), {2, 1, 0, 0});
    BOOST_TEST(entries()[2].answers.size() == 2);
    requireCounts(import(header + second + "b\n" + third + "b\n" + first + "b\n"), {0, 3, 0, 0});
    BOOST_TEST(entries()[1].answers.size() == 1);
    BOOST_TEST(entries()[2].answers.size() == 2);

    const QByteArray thirdAlone = "reaction,criticise,2020-10-04,Third,2020-10-03|Second,comments,";
    requireCounts(import(header + thirdAlone + "b\n" + second + "c\n" + first + "c\n"), {0, 3, 0, 0});
    BOOST_TEST(entries()[2].answers == QStringList({u"2020-10-03|Second"_s}));
    requireCounts(import(header + thirdAlone + "b\n" + second + "c\n" + first + "c\n"), {0, 0, 3, 0});
}

BOOST_AUTO_TEST_CASE(a_chain_of_answers_to_a_rejected_row_is_rejected_in_rehearsal_and_import_alike)
{
    const QByteArray table = "kind,code,date,title,answers\n"
                             "countermove,entry_ban,2020-10-05,Third,2020-10-04|Second\n"
                             "countermove,entry_ban,2020-10-04,Second,2020-10-03|First\n"
                             "countermove,no_such_code,2020-10-03,First,\n"
                             "countermove,entry_ban,2020-10-06,Lost,2020-10-07|Nothing\n"
                             "countermove,entry_ban,2020-10-08,Alone,\n";
    requireCounts(import(table, false), {1, 0, 0, 4});
    requireCounts(import(table), {1, 0, 0, 4});
    BOOST_TEST(entries().size() == 1);
}

BOOST_AUTO_TEST_CASE(findings_of_the_rules_are_listed_and_the_row_comes_in)
{
    importActors();
    const ImportOutcome outcome = import("date,title,actors,instruments,benefits_withdrawn,binding,status\n"
                                         "2020-10-02,Ban,Poland,travel_ban,travel,on_belarus,draft\n");
    requireCounts(outcome, {1, 0, 0, 0});
    const auto found = std::ranges::find(outcome.problems, u"E11"_s, &Problem::rule);
    BOOST_REQUIRE(found != outcome.problems.end());
    BOOST_TEST(found->line == 2);
    BOOST_TEST(found->column == u"binding"_s);
}

BOOST_AUTO_TEST_CASE(knowledge_alone_stays_a_draft)
{
    importActors();
    const ImportOutcome outcome =
        import("date,title,actors,instruments,source_title,evidence,status\n"
               "2020-10-02,Statement,Poland,statement,Somebody,knowledge only,published\n");
    requireCounts(outcome, {1, 0, 0, 0});
    BOOST_TEST(entries().first().response.workflow == u"draft"_s);
}

BOOST_AUTO_TEST_CASE(errors_of_the_rules_keep_a_row_from_being_published_and_it_comes_in_as_a_draft)
{
    importActors();
    const QByteArray table = "date,title,actors,instruments,binding,source_title,status\n"
                             "2020-10-02,Sound,Poland,statement,non_binding,Gazette,published\n"
                             "2020-10-03,Wrong,Poland,statement,on_belarus,Gazette,published\n"
                             "2020-10-04,Reviewed,Poland,statement,on_belarus,Gazette,reviewed\n";
    const ImportOutcome rehearsal = import(table, false);
    const ImportOutcome outcome = import(table);
    requireCounts(outcome, {3, 0, 0, 0});
    BOOST_TEST((rehearsal.problems == outcome.problems));
    QStringList statuses;
    for (const Entry &entry : entries())
        statuses.append(entry.response.workflow);
    BOOST_TEST(statuses == QStringList({u"published"_s, u"draft"_s, u"reviewed"_s}));

    const auto told = std::ranges::find(outcome.problems, u"status"_s, &Problem::column);
    BOOST_REQUIRE(told != outcome.problems.end());
    BOOST_CHECK(told->severity == Severity::Warning);
    BOOST_TEST(told->line == 3);
    BOOST_TEST(told->message.contains(u"E11"_s), told->message);
    BOOST_TEST(!told->remedy.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_draft_that_may_not_be_published_stays_unchanged_and_says_why)
{
    importActors();
    const QByteArray table = "date,title,actors,instruments,binding,source_title,status\n"
                             "2020-10-03,Wrong,Poland,statement,on_belarus,Gazette,published\n";
    import(table);
    const ImportOutcome again = import(table);
    requireCounts(again, {0, 0, 1, 0});
    BOOST_REQUIRE_EQUAL(again.problems.size(), 1);
    BOOST_TEST(again.problems.first().column == u"status"_s);

    const auto undone = catalogue->undo();
    REQUIRE_OK(undone);
    BOOST_TEST(entries().isEmpty());
    REQUIRE_OK(catalogue->redo());
    BOOST_TEST(entries().first().response.workflow == u"draft"_s);

    requireCounts(import("date,title,binding,status\n2020-10-03,Wrong,non_binding,published\n"),
                  {0, 1, 0, 0});
    BOOST_TEST(entries().first().response.workflow == u"published"_s);
}

BOOST_AUTO_TEST_CASE(one_response_of_the_sample_breaks_a_rule_and_is_a_draft)
{
    const auto outcomes = importSample(*catalogue);
    REQUIRE_OK(outcomes);
    const qint64 publishedInTables = sampleTable("responses.csv").count(",published,") +
                                     sampleTable("countermoves.csv").count(",published,");
    qint64 published = 0;
    for (const Entry &entry : entries()) {
        if (entry.response.workflow == "published"_L1)
            ++published;
        if (entry.response.title.text(u"en"_s).startsWith(u"Prosecutor opens investigation"_s))
            BOOST_TEST(entry.response.workflow == u"draft"_s);
    }
    BOOST_TEST(published == publishedInTables - 1);
    const Problems &told = outcomes->at(2).problems;
    BOOST_TEST(std::ranges::count(told, u"status"_s, &Problem::column) == 1);
    BOOST_TEST(std::ranges::find(told, u"status"_s, &Problem::column)->rule == u"E10"_s);
}

BOOST_AUTO_TEST_CASE(an_import_is_one_change_and_can_be_taken_back)
{
    importActors();
    import("date,title\n2020,One\n2021,Two\n2022,Three\n");
    const auto undone = catalogue->undo();
    REQUIRE_OK(undone);
    BOOST_TEST(undone->has_value());
    BOOST_TEST(entries().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_stopped_import_leaves_nothing_behind)
{
    importActors();
    QByteArray table = "date,title\n";
    for (int i = 0; i < 100; ++i)
        table += "2020,Title " + QByteArray::number(i) + '\n';
    const Cancellation cancellation;
    const auto stopInWriting = [&](qint64 done, qint64 total) {
        if (done > total * 3 / 4)
            cancellation.cancel();
    };
    const auto outcome = importTable(*catalogue, table, u"Import"_s, true, stopInWriting, cancellation);
    BOOST_REQUIRE(!outcome.has_value());
    BOOST_TEST(outcome.error().kind == ErrorKind::Cancelled);
    BOOST_TEST(entries().isEmpty());
}

BOOST_AUTO_TEST_CASE(unknown_references_between_actors_reject_their_rows_and_those_that_need_them)
{
    const ImportOutcome outcome = import("name_en,short_name,actor_type,parent,member_of\n"
                                         "Organ of an organ,,igo_organ,Organ,\n"
                                         "Organ,,igo_organ,Nothing,\n"
                                         "State,,state,,EU;UN\n"
                                         "Union,EU,igo,,\n"
                                         "Strange,,stat,,\n");
    requireCounts(outcome, {1, 0, 0, 4});
    BOOST_TEST(catalogue->actors().actors().size() == 1);
}

BOOST_AUTO_TEST_CASE(the_work_grows_with_the_rows_and_not_with_their_square)
{
    importActors();
    const auto millisecondsFor = [](int rows) {
        QByteArray table =
            "kind,code,date,title,actors,answers\nresponse,,2020-01-01,First,European Union,\n";
        for (int i = 0; i < rows; ++i)
            table +=
                "countermove,entry_ban,2020-01-02,Title " + QByteArray::number(i) + ",MIN,2020-01-01|First\n";
        ImportFixture fresh;
        fresh.importActors();
        QElapsedTimer timer;
        timer.start();
        fresh.import(table, false);
        return timer.elapsed();
    };
    const qint64 few = millisecondsFor(500);
    const qint64 many = millisecondsFor(4000);
    BOOST_TEST(many < std::max<qint64>(few, 20) * 32);
}

BOOST_AUTO_TEST_CASE(two_actors_that_do_alike_on_one_day_are_two_records)
{
    importActors();
    const QByteArray head = "date,title,title_be,actors,instruments\n";
    requireCounts(import(head + "2020-08-10,Statement on Belarus,,Poland,statement\n"), {1, 0, 0, 0});
    requireCounts(import(head + "2020-08-10,Statement on Belarus,,European Union,statement\n"), {1, 0, 0, 0});
    requireCounts(import(head + "2020-08-11,Statement,,Poland,statement\n"
                                "2020-08-11,Statement,,European Union,statement\n"
                                "2020-08-11,Statement,,European Union,report\n"),
                  {2, 0, 0, 1});
    BOOST_TEST(entries().size() == 4);
}

BOOST_AUTO_TEST_CASE(a_title_that_differs_in_a_language_of_both_is_another_record)
{
    importActors();
    const QByteArray head = "date,title,title_be,actors,instruments\n";
    requireCounts(import(head + "2020-08-10,First,Заява,Poland,statement\n"), {1, 0, 0, 0});
    requireCounts(import(head + "2020-08-10,Second,Заява,Poland,statement\n"), {1, 0, 0, 0});
    requireCounts(import(head + "2020-08-10,First,,Poland,report\n"), {0, 1, 0, 0});
    BOOST_TEST(entries().size() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
