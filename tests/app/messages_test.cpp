#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "tests/app/program.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/sheetreading.h"

#include <QFile>
#include <QJsonArray>

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

void addTo(const QString &file, Response response)
{
    const auto catalogue = Catalogue::open(file, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    const auto change = (*catalogue)->edit(u"Add"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(response));
        return {};
    });
    REQUIRE_OK(change);
}

/// Runs statements as any other program would.
void execute(sqlite3 *connection, const char *statements)
{
    BOOST_TEST_REQUIRE(sqlite3_exec(connection, statements, nullptr, nullptr, nullptr) == SQLITE_OK,
                       sqlite3_errmsg(connection));
}

sqlite3 *opened(const QString &file)
{
    sqlite3 *connection = nullptr;
    BOOST_TEST_REQUIRE(sqlite3_open(file.toUtf8().constData(), &connection) == SQLITE_OK);
    return connection;
}

/// `to` becomes what a machine finds that lost its power in the middle of a write to `from`.
void copyInTheMiddleOfAWrite(const QString &from, const QString &to)
{
    sqlite3 *connection = opened(from);
    execute(connection,
            "PRAGMA journal_mode=DELETE; PRAGMA cache_size=2; PRAGMA cache_spill=1; BEGIN IMMEDIATE;"
            "CREATE TABLE uncommitted(text); "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
            "INSERT INTO uncommitted SELECT hex(randomblob(200)) FROM n; "
            "UPDATE record_text SET text = 'Uncommitted' WHERE field = 'title';");
    BOOST_TEST_REQUIRE(QFile::copy(from, to));
    BOOST_TEST_REQUIRE(QFile::copy(from + u"-journal"_s, to + u"-journal"_s));
    execute(connection, "ROLLBACK");
    sqlite3_close(connection);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(messages, Folder)

BOOST_AUTO_TEST_CASE(a_write_that_was_cut_off_is_taken_back_before_a_query_answers)
{
    const QString whole = sample(u"whole.vodhuk"_s);
    const QString cut = path(u"cut.vodhuk"_s);
    copyInTheMiddleOfAWrite(whole, cut);
    const Outcome query = runProgram({u"query"_s, cut});
    BOOST_TEST(query.status == 0);
    BOOST_TEST(!query.output.contains("Uncommitted"));
    BOOST_TEST(query.output == runProgram({u"query"_s, whole}).output);
}

BOOST_AUTO_TEST_CASE(a_catalogue_of_a_newer_version_is_told_and_left_as_it_is)
{
    const QString file = sample(u"newer.vodhuk"_s);
    sqlite3 *connection = opened(file);
    execute(connection, "PRAGMA user_version = 900");
    sqlite3_close(connection);
    const QByteArray before = bytesOf(file);
    for (const QStringList &command : {QStringList{u"query"_s, file}, QStringList{u"undo"_s, file},
                                       QStringList{u"report"_s, file, u"--to"_s, path(u"b.pdf"_s)}}) {
        const Outcome outcome = runProgram(command);
        BOOST_TEST(outcome.status == (command.first() == "undo"_L1 ? 3 : 1)); // read in part, or not at all
        BOOST_TEST(outcome.messages.contains(u"newer version"_s));
    }
    BOOST_TEST(bytesOf(file) == before);
}

BOOST_AUTO_TEST_CASE(a_command_that_writes_makes_older_search_words_anew_once_and_says_so)
{
    const QString file = sample(u"older.vodhuk"_s);
    sqlite3 *connection = opened(file);
    execute(connection, "DELETE FROM meta WHERE key = 'derived_version'");
    sqlite3_close(connection);
    BOOST_TEST(!runProgram({u"query"_s, file, u"--count"_s}).messages.contains(u"made anew"_s));
    const Outcome first = runProgram({u"undo"_s, file});
    BOOST_TEST(first.status == 0, first.messages);
    BOOST_TEST(first.messages.contains(u"made anew"_s));
    BOOST_TEST(!runProgram({u"redo"_s, file}).messages.contains(u"made anew"_s));
}

BOOST_AUTO_TEST_CASE(a_file_alone_asks_for_a_window_and_says_when_there_is_no_display)
{
    const Outcome outcome = runProgram({sample(u"a.vodhuk"_s)});
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(outcome.messages.contains(u"There is no display for the window."_s));
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_names_the_option_and_what_it_takes)
{
    const QString file = sample(u"a.vodhuk"_s);
    const std::pair<QStringList, QString> cases[] = {
        {{u"query"_s, file, u"--limit"_s, u"-1"_s},
         u"A whole number that is not negative is expected: --limit."_s},
        {{u"query"_s, file, u"--limit"_s, u"few"_s},
         u"A whole number that is not negative is expected: --limit."_s},
        {{u"query"_s, file, u"--lang"_s, u"xx"_s}, u"--lang takes one of en, be, ru."_s},
        {{u"export"_s, file}, u"--to is missing."_s},
        {{u"query"_s, file, u"--nothing"_s}, u"Not understood: --nothing."_s},
        {{u"query"_s, file, u"--limit"_s}, u"--limit is to be given once, with one value."_s}};
    for (const auto &[arguments, sentence] : cases) {
        const Outcome outcome = runProgram(arguments);
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.messages.contains(sentence), outcome.messages.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(a_command_that_fails_prints_its_reason_as_the_one_json_document_that_was_asked_for)
{
    const QString none = path(u"none.vodhuk"_s);
    const QString file = sample(u"a.vodhuk"_s);
    const QString id = u"v0000000000001"_s;
    const std::pair<QStringList, int> cases[] = {
        {{u"query"_s, none}, 3},
        {{u"history"_s, none}, 3},
        {{u"words"_s, none}, 3},
        {{u"briefing"_s, none}, 3},
        {{u"briefing"_s, file, u"--show"_s, u"none"_s}, 2},
        {{u"set"_s, none, u"--filter"_s, u"kind:any"_s, u"--field"_s, u"tags"_s, u"--value"_s, u"x"_s}, 3},
        {{u"replace"_s, none, u"--find"_s, u"a"_s, u"--with"_s, u"b"_s}, 3},
        {{u"restore-field"_s, file, u"--record"_s, id, u"--change"_s, id}, 3},
        {{u"join"_s, file, u"--kind"_s, u"actor"_s, u"--keep"_s, id, u"--into-it"_s, id}, 2},
        {{u"query"_s, file, u"kindd:any"_s}, 2},
        {{u"query"_s, file, u"--lang"_s, u"xx"_s}, 2}};
    for (const auto &[arguments, status] : cases) {
        const Outcome outcome = runProgram(arguments + QStringList{u"--json"_s});
        const QJsonObject error = outcome.json().value("error"_L1).toObject();
        BOOST_TEST_INFO(arguments.join(u' ').toStdString());
        BOOST_TEST(outcome.status == status);
        BOOST_TEST(error.value("status"_L1).toInt() == status);
        BOOST_TEST(!error.value("message"_L1).toString().isEmpty());
        BOOST_TEST(outcome.messages.contains(error.value("message"_L1).toString()));
    }
}

BOOST_AUTO_TEST_CASE(a_command_that_has_a_document_for_its_failure_prints_no_second_one)
{
    const QString none = path(u"none.vodhuk"_s);
    const Outcome check = runProgram({u"check"_s, none, u"--json"_s});
    BOOST_TEST(check.status == 3);
    BOOST_TEST(check.json().value("integrity"_L1).toString() == u"damaged"_s);
    const Outcome import = runProgram({u"import"_s, none, u"--into"_s, sample(u"a.vodhuk"_s), u"--json"_s});
    BOOST_TEST(import.status == 3);
    BOOST_TEST(import.json().value("problems"_L1).toArray().size() == 1);
}

BOOST_AUTO_TEST_CASE(the_sample_says_which_row_could_not_be_published)
{
    const Outcome outcome = runProgram({u"new"_s, path(u"s.vodhuk"_s), u"--sample"_s});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.messages.contains(u"Kept as a draft instead of published because of E10"_s));
    BOOST_TEST(outcome.messages.count(u'\n') == 1);
}

BOOST_AUTO_TEST_CASE(a_chart_and_a_briefing_say_nothing_of_the_machine)
{
    const QString file = sample(u"a.vodhuk"_s);
    const Outcome chart =
        runProgram({u"chart"_s, file, u"--kind"_s, u"framing"_s, u"--to"_s, path(u"c.svg"_s)});
    BOOST_TEST(chart.status == 0);
    BOOST_TEST(chart.messages == u""_s);
    const Outcome report =
        runProgram({u"report"_s, file, u"--to"_s, path(u"b.pdf"_s), u"--filter"_s, u"date:1997"_s});
    BOOST_TEST(report.status == 0);
    BOOST_TEST(!report.messages.contains(u"XDG"_s));
}

BOOST_AUTO_TEST_CASE(a_date_of_the_environment_that_is_none_is_refused)
{
    const QString file = sample(u"a.vodhuk"_s);
    for (const char *date : {"abc", "-1", "12.5", " 7", "99999999999999999999", "253402300800"}) {
        QProcessEnvironment environment = cleanEnvironment();
        environment.insert(u"SOURCE_DATE_EPOCH"_s, QString::fromLatin1(date));
        const Outcome chart = runProgramIn(
            environment, {u"chart"_s, file, u"--kind"_s, u"framing"_s, u"--to"_s, path(u"c.pdf"_s)});
        const Outcome report = runProgramIn(environment, {u"report"_s, file, u"--to"_s, path(u"b.pdf"_s)});
        BOOST_TEST_INFO(date);
        BOOST_TEST(chart.status == 2);
        BOOST_TEST(report.status == 2);
        BOOST_TEST(report.messages.contains(u"SOURCE_DATE_EPOCH"_s));
        BOOST_TEST(!QFile::exists(path(u"c.pdf"_s)));
        BOOST_TEST(!QFile::exists(path(u"b.pdf"_s)));
    }
}

BOOST_AUTO_TEST_CASE(choices_that_a_chart_does_not_have_are_wrong_usage)
{
    const QString file = sample(u"a.vodhuk"_s);
    const auto chart = [&](const QString &kind, const QStringList &choices) {
        return runProgram(QStringList{u"chart"_s, file, u"--kind"_s, kind, u"--to"_s, path(u"c.csv"_s)} +
                          choices);
    };
    const Outcome unknown = chart(u"pie"_s, {});
    BOOST_TEST(unknown.status == 2);
    BOOST_TEST(unknown.messages.contains(u"key-figures, timeline, "_s), unknown.messages);
    BOOST_TEST(chart(u"framing"_s, {u"--by"_s, u"actor"_s}).status == 2);
    BOOST_TEST(chart(u"timeline"_s, {u"--by"_s, u"title"_s}).status == 2);
    BOOST_TEST(chart(u"key-figures"_s, {u"--day"_s, u"2022-02-30"_s}).status == 2);
    BOOST_TEST(!QFile::exists(path(u"c.csv"_s)));
    const Outcome grid = chart(u"matrix"_s, {u"--rows"_s, u"framing"_s, u"--columns"_s, u"binding"_s});
    BOOST_TEST(grid.status == 0, grid.messages);
    BOOST_TEST(bytesOf(path(u"c.csv"_s)).startsWith("Stated reason,"));
}

BOOST_AUTO_TEST_CASE(a_chart_is_of_the_day_of_its_query_and_never_of_two)
{
    const QString file = sample(u"a.vodhuk"_s);
    const auto chart = [&](const QStringList &choices) {
        return runProgram(QStringList{u"chart"_s, file, u"--kind"_s, u"key-figures"_s, u"--to"_s,
                                      path(u"c.csv"_s), u"--filter"_s, u"in-force:2018-09-10"_s} +
                          choices);
    };
    const Outcome two = chart({u"--day"_s, u"2022-02-01"_s});
    BOOST_TEST(two.status == 2);
    BOOST_TEST(two.messages.contains(u"2018-09-10"_s), two.messages);
    BOOST_TEST(!QFile::exists(path(u"c.csv"_s)));
    BOOST_TEST(chart({}).status == 0);
    BOOST_TEST(bytesOf(path(u"c.csv"_s)).contains("on 10 September 2018"));
}

BOOST_AUTO_TEST_CASE(a_chart_without_the_actors_it_needs_or_of_unknown_ones_is_not_written)
{
    const QString file = sample(u"a.vodhuk"_s);
    const auto chart = [&](const QString &kind, const QStringList &choices) {
        return runProgram(QStringList{u"chart"_s, file, u"--kind"_s, kind, u"--to"_s, path(u"c.csv"_s)} +
                          choices);
    };
    const QString actors = u"--actors"_s;
    const Outcome unknown = chart(u"in-force"_s, {actors, u"European Union"_s, actors, u"Nope"_s});
    BOOST_TEST(unknown.status != 0);
    BOOST_TEST(unknown.messages.contains(u"Nope"_s), unknown.messages);
    BOOST_TEST(chart(u"gaps"_s, {}).status == 2);
    BOOST_TEST(chart(u"gaps"_s, {actors, u"European Union"_s}).status == 2);
    BOOST_TEST(
        chart(u"gaps"_s, {actors, u"European Union"_s, actors, u"Canada"_s, actors, u"Norway"_s}).status ==
        2);
    BOOST_TEST(!QFile::exists(path(u"c.csv"_s)));
    const Outcome two = chart(u"gaps"_s, {actors, u"European Union"_s, actors, u"Canada"_s});
    BOOST_TEST(two.status == 0, two.messages);
    BOOST_TEST(chart(u"gaps"_s, {u"--filter"_s, u"actor:\"European Union\",Canada"_s}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_chart_of_a_catalogue_without_records_tells_no_date_of_its_own)
{
    const QString catalogue = path(u"a.vodhuk"_s);
    BOOST_TEST(runProgram({u"new"_s, catalogue}).status == 0);
    for (const QString &kind : {u"key-figures"_s, u"timeline"_s, u"in-force"_s, u"measures"_s, u"listings"_s,
                                u"calendar"_s, u"map"_s}) {
        const Outcome chart =
            runProgram({u"chart"_s, catalogue, u"--kind"_s, kind, u"--to"_s, path(kind + u".svg"_s)});
        BOOST_TEST(chart.status == 0, kind << ": " << chart.messages);
        const QByteArray bytes = bytesOf(path(kind + u".svg"_s));
        BOOST_TEST(bytes.contains("Nothing in the catalogue"), kind);
        BOOST_TEST(!bytes.contains("1970"), kind);
        BOOST_TEST(!bytes.contains("State of the catalogue"), kind);
    }
    const Outcome chosen = runProgram({u"chart"_s, catalogue, u"--kind"_s, u"calendar"_s, u"--day"_s,
                                       u"2024-02-01"_s, u"--to"_s, path(u"chosen.svg"_s)});
    BOOST_TEST(chosen.status == 0, chosen.messages);
    BOOST_TEST(bytesOf(path(u"chosen.svg"_s)).contains("1 February 2024"));
}

BOOST_AUTO_TEST_CASE(the_numbers_of_a_chart_are_a_spreadsheet_that_is_the_same_each_time)
{
    const QString file = sample(u"a.vodhuk"_s);
    for (const auto &name : {u"one.xlsx"_s, u"two.xlsx"_s}) {
        const Outcome chart =
            runProgram({u"chart"_s, file, u"--kind"_s, u"framing"_s, u"--to"_s, path(name)});
        BOOST_TEST(chart.status == 0, chart.messages);
    }
    const QByteArray bytes = bytesOf(path(u"one.xlsx"_s));
    BOOST_TEST(test::nameOfSheet(bytes) == u"Which reason the actors state"_s);
    BOOST_TEST(test::cellsOf(bytes).value(0).value(0) == u"\"Name\""_s);
    BOOST_TEST((bytes == bytesOf(path(u"two.xlsx"_s))));
}

BOOST_AUTO_TEST_CASE(nothing_in_a_title_steers_the_terminal)
{
    const QString catalogue = path(u"a.vodhuk"_s);
    BOOST_TEST(runProgram({u"new"_s, catalogue}).status == 0);
    const QString title =
        u"Red \x1b[31m and \u202eturned"_s; // import would refuse it; other programs write the file too
    addTo(catalogue, test::ResponseBuilder().on("2020-08-11").titled(title));
    const Outcome plain = runProgram({u"query"_s, catalogue});
    BOOST_TEST(plain.output.contains("Red \\x1b[31m and \\u202eturned"));
    const QJsonObject json = runProgram({u"query"_s, catalogue, u"--json"_s}).json();
    BOOST_TEST(json.value("responses"_L1)[0]["title"_L1].toString() == title);
}

BOOST_AUTO_TEST_CASE(what_is_not_public_leaves_in_a_table_with_a_word_and_in_a_briefing_or_chart_not_at_all)
{
    const QString catalogue = path(u"a.vodhuk"_s);
    BOOST_TEST(runProgram({u"new"_s, catalogue}).status == 0);
    addTo(catalogue,
          test::ResponseBuilder().on("2020-08-11").titled(u"Hidden"_s).with([](Response &response) {
              response.workflow = u"published"_s;
              response.sensitivity = u"internal"_s;
          }));
    const Outcome table = runProgram({u"export"_s, catalogue, u"--to"_s, u"-"_s});
    BOOST_TEST(table.status == 0);
    BOOST_TEST(table.output.contains("Hidden"));
    BOOST_TEST(table.messages.contains(u"1 record of the table is marked internal."_s));
    const Outcome chart =
        runProgram({u"chart"_s, catalogue, u"--kind"_s, u"timeline"_s, u"--to"_s, path(u"c.svg"_s)});
    BOOST_TEST(chart.messages.contains(u"left out because they are internal or confidential: 1"_s));
    const Outcome report = runProgram({u"report"_s, catalogue, u"--to"_s, path(u"b.pdf"_s)});
    BOOST_TEST(report.messages.contains(u"left out because they are internal or confidential: 1"_s));
}

BOOST_AUTO_TEST_CASE(words_of_a_closed_note_leave_by_no_way)
{
    const QString catalogue = path(u"a.vodhuk"_s);
    BOOST_TEST(runProgram({u"new"_s, catalogue}).status == 0);
    addTo(catalogue, test::ResponseBuilder()
                         .on("2020-08-11")
                         .titled(u"Noted"_s)
                         .doing("statement")
                         .with([](Response &response) {
                             response.workflow = u"published"_s;
                             response.notes = {{u"Told by zzinformantka of the ministry in confidence"_s,
                                                u"confidential"_s}};
                         }));
    const QString words = u"\"zzinformantka of the ministry in confidence\""_s;
    const Outcome chart = runProgram({u"chart"_s, catalogue, u"--kind"_s, u"timeline"_s, u"--filter"_s, words,
                                      u"--to"_s, path(u"c.svg"_s)});
    BOOST_TEST(chart.status == 0);
    BOOST_TEST(chart.messages.contains(u"confidential notes alone: 1"_s));
    BOOST_TEST(!bytesOf(path(u"c.svg"_s)).contains("zzinformantka"));
    const Outcome report =
        runProgram({u"report"_s, catalogue, u"--filter"_s, words, u"--to"_s, path(u"b.md"_s)});
    BOOST_TEST(report.status == 1);
    BOOST_TEST(report.messages.contains(u"Words of a record or note that is not public"_s));
    BOOST_TEST(!QFile::exists(path(u"b.md"_s)));
    const Outcome copy =
        runProgram({u"query"_s, catalogue, u"zzinformantka"_s, u"--format"_s, u"citation"_s});
    BOOST_TEST(!copy.output.contains("Noted"));
    BOOST_TEST(runProgram({u"query"_s, catalogue, u"zzinformantka"_s}).output.contains("Noted"));
}

BOOST_AUTO_TEST_SUITE_END()
