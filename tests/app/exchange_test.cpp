#include "core/base/csv.h"
#include "tests/app/program.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QFileInfo>
#include <QJsonArray>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QString sampleFile(const QString &name)
{
    return QStringLiteral(SAMPLE_DATA "/") + name;
}

/// What a plain reading of the table counts, without any of the importer.
qint64 countInTable(const QString &table, const QString &column, const QString &value)
{
    const auto rows = readCsv(bytesOf(sampleFile(table)));
    REQUIRE_OK(rows);
    const qsizetype place = rows->first().cells.indexOf(column);
    return std::ranges::count_if(rows->begin() + 1, rows->end(), [&](const CsvRow &row) {
        return row.cells[place].split(u';').contains(value);
    });
}

qint64 counted(const QString &file, const QString &query)
{
    const Outcome outcome = runProgram({u"query"_s, file, query, u"--count"_s});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.messages);
    return outcome.output.trimmed().toLongLong();
}

QStringList idsOf(const QString &file, const QString &query)
{
    QStringList ids;
    for (const QJsonValue &row :
         runProgram({u"query"_s, file, query, u"--json"_s}).json().value("responses"_L1).toArray())
        ids.append(row.toObject().value("id"_L1).toString());
    return ids;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(command_line, Folder)

BOOST_AUTO_TEST_CASE(version_and_help_are_printed)
{
    BOOST_TEST(runProgram({u"--version"_s}).output.startsWith("vodhuk "));
    const Outcome help = runProgram({u"--help"_s});
    BOOST_TEST(help.status == 0);
    BOOST_TEST(help.output.contains("import"));
    BOOST_TEST(runProgram({u"import"_s, u"--help"_s}).output.contains("--dry-run"));
}

BOOST_AUTO_TEST_CASE(wrong_usage_is_told_and_has_status_two)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QList<QStringList> calls{
        {u"frobnicate"_s, u"x"_s},
        {u"new"_s},
        {u"query"_s, file, u"--frob"_s},
        {u"query"_s, file, u"instrument:travel_bann"_s},
        {u"query"_s, file, u"instrumnt:travel_ban"_s},
        {u"query"_s, file, u"actor:Atlantis"_s},
        {u"import"_s, u"x.csv"_s},
        {u"export"_s, file, u"--to"_s, path(u"o.csv"_s), u"--filter"_s, u"framing:no_code"_s},
        {u"export"_s, file, u"--to"_s, path(u"o.csv"_s), u"--format"_s, u"pdf"_s},
        {u"export"_s, file, u"--to"_s, path(u"o.pdf"_s)},
        {u"export"_s, file, u"--to"_s, path(u"o.xlsx"_s), u"--format"_s, u"csv"_s},
        {u"export"_s, file, u"--to"_s, file},
        {u"history"_s, file, u"--record"_s, u"12"_s}};
    for (const QStringList &call : calls) {
        const Outcome outcome = runProgram(call);
        BOOST_TEST_INFO(call.join(u' ').toStdString());
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.messages.startsWith(u"vodhuk: "_s));
        BOOST_TEST(outcome.output.isEmpty());
    }
    BOOST_TEST(!QFileInfo::exists(path(u"o.pdf"_s)));
    BOOST_TEST(!QFileInfo::exists(path(u"o.xlsx"_s)));
    for (const auto &name : {u"o.csv"_s, u"o.txt"_s, u"o"_s})
        BOOST_TEST(runProgram({u"export"_s, file, u"--to"_s, path(name)}).status == 0);
    BOOST_TEST(
        runProgram({u"query"_s, file, u"instrument:travel_bann"_s}).messages.contains(u"travel_ban"_s));
}

BOOST_AUTO_TEST_CASE(the_counts_of_the_sample_equal_those_of_its_tables)
{
    const QString file = sample(u"a.vodhuk"_s);
    BOOST_TEST(counted(file, {}) == 351);
    BOOST_TEST(counted(file, u"kind:any"_s) == 444);
    for (const auto &instrument : {u"travel_ban"_s, u"asset_freeze"_s, u"statement"_s, u"resolution"_s})
        BOOST_TEST(counted(file, u"instrument:"_s + instrument) ==
                   countInTable(u"responses.csv"_s, u"instruments"_s, instrument));
    for (const auto &framing : {u"obligation"_s, u"countermeasure"_s, u"not_stated"_s})
        BOOST_TEST(counted(file, u"framing:"_s + framing) ==
                   countInTable(u"responses.csv"_s, u"framing"_s, framing));
    BOOST_TEST(counted(file, u"kind:reaction"_s) ==
               countInTable(u"countermoves.csv"_s, u"kind"_s, u"reaction"_s));
    BOOST_TEST(counted(file, u"adopter:Poland"_s) ==
               countInTable(u"responses.csv"_s, u"actors"_s, u"Poland"_s));
    BOOST_TEST(counted(file, u"-framing:not_stated"_s) ==
               351 - countInTable(u"responses.csv"_s, u"framing"_s, u"not_stated"_s));
}

BOOST_AUTO_TEST_CASE(four_spellings_of_a_name_find_the_same_records)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QStringList ids = idsOf(file, u"Lukashenko"_s);
    BOOST_TEST(!ids.isEmpty());
    BOOST_TEST(idsOf(file, u"Lukashenka"_s) == ids);
    BOOST_TEST(idsOf(file, u"Лукашенко"_s) == ids);
    BOOST_TEST(idsOf(file, u"Лукашэнка"_s) == ids);
}

BOOST_AUTO_TEST_CASE(query_gives_the_documented_json)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QJsonObject found =
        runProgram({u"query"_s, file, u"instrument:travel_ban"_s, u"--limit"_s, u"3"_s, u"--json"_s}).json();
    BOOST_TEST(found.value("total"_L1).toInt() > 3);
    const QJsonArray rows = found.value("responses"_L1).toArray();
    BOOST_TEST(rows.size() == 3);
    for (const auto &key : {u"id"_s, u"date"_s, u"title"_s, u"actors"_s, u"instruments"_s, u"framing"_s,
                            u"binding"_s, u"sanction"_s})
        BOOST_TEST(rows.first().toObject().contains(key), key);
    const QJsonObject facets = runProgram({u"query"_s, file, u"--facets"_s, u"--json"_s}).json();
    BOOST_TEST(facets.value("total"_L1).toInt() == 351);
    BOOST_TEST(facets.value("not_surely_in_one_year"_L1).isDouble());
    const QJsonObject others =
        runProgram({u"query"_s, file, u"-kind:response"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
    BOOST_TEST(others.value("records"_L1).toArray().size() == 1);
    BOOST_TEST(!others.contains("responses"_L1));
    const QJsonObject value =
        facets.value("facets"_L1).toObject().value("instrument"_L1).toArray().first().toObject();
    BOOST_TEST(value.contains("code"_L1));
    BOOST_TEST(value.contains("label"_L1));
    BOOST_TEST(value.contains("count"_L1));
}

BOOST_AUTO_TEST_CASE(query_prints_the_id_of_each_record_first_and_other_commands_take_it)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QString filter = u"instrument:travel_ban"_s;
    QStringList printed;
    const Outcome outcome = runProgram({u"query"_s, file, filter});
    for (const QString &line : QString::fromUtf8(outcome.output).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        BOOST_TEST(cells.size() == 4, line);
        printed.append(cells.first());
    }
    BOOST_REQUIRE(!printed.isEmpty());
    BOOST_TEST(printed == idsOf(file, filter));
    const Outcome history = runProgram({u"history"_s, file, u"--record"_s, printed.first()});
    BOOST_TEST(history.status == 0, history.messages);
    BOOST_TEST(!history.output.isEmpty());
}

BOOST_AUTO_TEST_CASE(query_begins_with_the_query_of_a_saved_view)
{
    const QString file = sample(u"a.vodhuk"_s);
    {
        const auto catalogue = Catalogue::open(file, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        SavedView view;
        view.name = u"Bans"_s;
        view.folder = u"Own"_s;
        view.query = u"instrument:travel_ban sort:title"_s;
        saved(**catalogue, view);
        for (const QString &folder : {u"A"_s, u"B"_s})
            saved(**catalogue, SavedView{{}, u"Twice"_s, folder, u"year:2021"_s, {}, {}});
    }
    const auto count = [&](const QStringList &options) {
        return runProgram(QStringList{u"query"_s, file, u"--count"_s} + options)
            .output.trimmed()
            .toLongLong();
    };
    BOOST_TEST(count({u"--view"_s, u"Own/Bans"_s}) == counted(file, u"instrument:travel_ban"_s));
    BOOST_TEST(count({u"--view"_s, u"Own/Bans"_s, u"year:2021"_s}) ==
               counted(file, u"instrument:travel_ban year:2021"_s));
    BOOST_TEST(count({u"--view"_s, u"Own/Bans"_s}) > count({u"--view"_s, u"Own/Bans"_s, u"year:2021"_s}));
    BOOST_TEST(count({u"--view"_s, u"Bans"_s}) == counted(file, u"instrument:travel_ban"_s));
    BOOST_TEST(count({u"--view"_s, u"Bans"_s, u"sort:-date"_s}) == counted(file, u"instrument:travel_ban"_s));
    const Outcome several = runProgram({u"query"_s, file, u"--view"_s, u"Twice"_s});
    BOOST_TEST(several.status == 2);
    BOOST_TEST(several.messages.contains(u"A/Twice, B/Twice"_s), several.messages);
}

BOOST_AUTO_TEST_CASE(query_groups_records_by_a_field_and_says_how_many_state_nothing)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QJsonObject found = runProgram({u"query"_s, file, u"--group"_s, u"framing"_s, u"--json"_s}).json();
    BOOST_TEST(found.value("total"_L1).toInt() == 351);
    BOOST_TEST(found.value("field"_L1).toString() == u"framing"_s);
    int sum = found.value("without"_L1).toInt();
    for (const QJsonValue &group : found.value("groups"_L1).toArray())
        sum += group.toObject().value("count"_L1).toInt();
    BOOST_TEST(sum == 351);
    const Outcome lines = runProgram({u"query"_s, file, u"--group"_s, u"framing"_s});
    BOOST_TEST(lines.status == 0, lines.messages);
    const QString obligation =
        QString::number(countInTable(u"responses.csv"_s, u"framing"_s, u"obligation"_s));
    BOOST_TEST(QString::fromUtf8(lines.output).contains(u'\t' + obligation + u'\n'));
    BOOST_TEST(runProgram({u"query"_s, file, u"--group"_s, u"mood"_s}).status == 2);
}

BOOST_AUTO_TEST_CASE(query_prints_what_the_window_copies)
{
    const QString file = sample(u"a.vodhuk"_s);
    const auto lines = [&](const QString &format) {
        const Outcome outcome = runProgram({u"query"_s, file, u"instrument:travel_ban"_s, u"--limit"_s,
                                            u"2"_s, u"--format"_s, format, u"--columns"_s, u"title,date"_s});
        BOOST_TEST(outcome.status == 0, outcome.messages);
        return QString::fromUtf8(outcome.output).split(u'\n', Qt::SkipEmptyParts);
    };
    BOOST_TEST(lines(u"text"_s).first() == u"title\tdate"_s);
    BOOST_TEST(lines(u"text"_s).size() == 3);
    BOOST_TEST(lines(u"csv"_s).first() == u"title,date"_s);
    BOOST_TEST(lines(u"markdown"_s).mid(0, 2) == (QStringList{u"| title | date |"_s, u"| --- | --- |"_s}));
    BOOST_TEST(lines(u"html"_s).first() == u"<table>"_s);
    BOOST_TEST(lines(u"citation"_s).size() == 2);
    BOOST_TEST(lines(u"citation"_s).first().contains(u"https://"_s));
}

BOOST_AUTO_TEST_CASE(query_tells_how_many_records_are_not_among_those_it_copies_and_why)
{
    const QString file = sample(u"a.vodhuk"_s);
    {
        const auto catalogue = Catalogue::open(file, Access::ReadWrite).value();
        const ActorId canada = catalogue->actors().named(u"Canada"_s).constFirst();
        Response noted = responseBy(canada).on("2021-06-21").titled(u"Seen"_s).doing("statement");
        noted.notes = {{u"Told by zzinformantka"_s, u"confidential"_s}};
        saved(*catalogue, noted);
        Response closed = responseBy(canada).on("2021-06-22").titled(u"zzclosed"_s).doing("statement");
        closed.sensitivity = u"internal"_s;
        saved(*catalogue, closed);
    }
    const auto asked = [&](const QString &query) {
        const Outcome outcome = runProgram({u"query"_s, file, query, u"--format"_s, u"csv"_s});
        BOOST_TEST(outcome.status == 0, outcome.messages);
        return outcome;
    };
    const Outcome noted = asked(u"zzinformantka"_s);
    BOOST_TEST(!noted.output.contains("Seen"));
    BOOST_TEST(noted.messages.contains(u"notes alone: 1"_s), noted.messages);
    const Outcome closed = asked(u"zzclosed"_s);
    BOOST_TEST(!closed.output.contains("zzclosed"));
    BOOST_TEST(closed.messages.contains(u"1 internal or confidential record"_s), closed.messages);
    BOOST_TEST(!closed.messages.contains(u"notes alone"_s), closed.messages);
    BOOST_TEST(asked(u"instrument:travel_ban"_s).messages.isEmpty());
}

BOOST_AUTO_TEST_CASE(query_refuses_formats_columns_and_views_that_do_not_exist)
{
    const QString file = sample(u"a.vodhuk"_s);
    const auto status = [&](const QStringList &options) {
        return runProgram(QStringList{u"query"_s, file} + options).status;
    };
    BOOST_TEST(status({u"--format"_s, u"xlsx"_s}) == 2);
    BOOST_TEST(status({u"--format"_s, u"csv"_s, u"--json"_s}) == 2);
    BOOST_TEST(status({u"--format"_s, u"csv"_s, u"--columns"_s, u"date,notes"_s}) == 2);
    BOOST_TEST(status({u"--view"_s, u"No such view"_s}) == 2);
}

BOOST_AUTO_TEST_CASE(nothing_found_is_not_a_failure)
{
    const Outcome outcome =
        runProgram({u"query"_s, sample(u"a.vodhuk"_s), u"nosuchwordanywhere"_s, u"--json"_s});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.json().value("total"_L1).toInt() == 0);
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_never_replaced_by_a_new_catalogue)
{
    const QString file = this->file(u"mine.txt"_s, "precious");
    BOOST_TEST(runProgram({u"new"_s, file}).status == 3);
    BOOST_TEST(bytesOf(file) == QByteArray("precious"));
    BOOST_TEST(runProgram({u"new"_s, path(u"nowhere/x.vodhuk"_s)}).status == 3);
}

BOOST_AUTO_TEST_CASE(import_rehearses_and_applies_with_equal_numbers)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QString table = this->file(u"t.csv"_s, "date,title,actors,instruments,status\n"
                                                 "2026-01-02,New statement,Poland,statement,draft\n"
                                                 "2020-02-30,No such day,Poland,statement,draft\n");
    const QByteArray before = bytesOf(file);
    const Outcome rehearsal =
        runProgram({u"import"_s, table, u"--into"_s, file, u"--dry-run"_s, u"--json"_s});
    BOOST_TEST(rehearsal.status == 1);
    BOOST_TEST((bytesOf(file) == before));
    const Outcome real = runProgram({u"import"_s, table, u"--into"_s, file, u"--json"_s});
    BOOST_TEST(real.status == 1);
    BOOST_TEST((real.output == rehearsal.output));
    BOOST_TEST(real.json().value("added"_L1).toInt() == 1);
    BOOST_TEST(real.json().value("rejected"_L1).toInt() == 1);
    const Outcome plain = runProgram({u"import"_s, table, u"--into"_s, file});
    BOOST_TEST(plain.messages.contains(table + u":3: "_s));
}

BOOST_AUTO_TEST_CASE(the_lines_of_facets_tell_how_many_records_do_not_surely_lie_in_one_year)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QStringList asked{u"query"_s, file, u"status:draft"_s, u"--facets"_s};
    BOOST_TEST(!runProgram(asked).output.contains("Not surely in one year"));
    const QString table =
        this->file(u"t.csv"_s, "date,title,actors,instruments,status\n"
                               "2020-12-30/2021-01-02,New statement,Poland,statement,draft\n");
    const Outcome imported = runProgram({u"import"_s, table, u"--into"_s, file, u"--json"_s});
    BOOST_TEST(imported.json().value("added"_L1).toInt() == 1);
    BOOST_TEST(runProgram(asked).output.contains("year\t\tNot surely in one year\t1\n"));
}

BOOST_AUTO_TEST_CASE(import_needs_a_catalogue_that_is_there_and_a_table_it_can_read)
{
    const QString table = this->file(u"t.csv"_s, "date,title\n2020,One\n");
    BOOST_TEST(runProgram({u"import"_s, table, u"--into"_s, path(u"none.vodhuk"_s)}).status == 3);
    BOOST_TEST(!QFileInfo::exists(path(u"none.vodhuk"_s)));
    const QString file = sample(u"a.vodhuk"_s);
    const QByteArray before = bytesOf(file);
    BOOST_TEST(runProgram({u"import"_s, path(u"none.csv"_s), u"--into"_s, file}).status == 3);
    BOOST_TEST(
        runProgram({u"import"_s, this->file(u"bad.csv"_s, "date,title\n2020,\"open\n"), u"--into"_s, file})
            .status == 3);
    BOOST_TEST(
        runProgram({u"import"_s, this->file(u"other.csv"_s, "a,b\n1,2\n"), u"--into"_s, file}).status == 3);
    BOOST_TEST((bytesOf(file) == before));
}

BOOST_AUTO_TEST_CASE(an_export_comes_back_as_the_same_bytes)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QString first = path(u"first.csv"_s);
    BOOST_TEST(runProgram({u"export"_s, file, u"--to"_s, first, u"--internal-notes"_s}).status == 0);
    const QString other = path(u"b.vodhuk"_s);
    BOOST_TEST(runProgram({u"new"_s, other}).status == 0);
    BOOST_TEST(runProgram({u"import"_s, sampleFile(u"actors.csv"_s), u"--into"_s, other}).status == 0);
    BOOST_TEST(runProgram({u"import"_s, first, u"--into"_s, other}).status <= 1);
    const Outcome second = runProgram({u"export"_s, other, u"--to"_s, u"-"_s, u"--internal-notes"_s});
    BOOST_TEST((second.output == bytesOf(first)));
    BOOST_TEST(!runProgram({u"export"_s, file, u"--to"_s, u"-"_s, u"--filter"_s, u"kind:reaction"_s})
                    .output.contains("countermove,"));
}

BOOST_AUTO_TEST_CASE(output_that_cannot_be_written_is_told_and_leaves_nothing)
{
    const QString file = sample(u"a.vodhuk"_s);
    BOOST_TEST(runProgram({u"export"_s, file, u"--to"_s, u"/dev/full"_s}).status == 3);
    BOOST_TEST(!QFileInfo(u"/dev/full"_s).isFile());
    BOOST_TEST(runProgram({u"export"_s, file, u"--to"_s, path(u"nowhere/o.csv"_s)}).status == 3);
    BOOST_TEST(runProgram({u"query"_s, file, u"--json"_s}, u"/dev/full"_s).status == 3);
}

BOOST_AUTO_TEST_CASE(an_import_is_undone_and_redone)
{
    const QString file = path(u"a.vodhuk"_s);
    BOOST_TEST(runProgram({u"new"_s, file}).status == 0);
    BOOST_TEST(runProgram({u"undo"_s, file}).status == 1);
    const QString table = this->file(u"t.csv"_s, "date,title\n2020,One\n2021,Two\n");
    BOOST_TEST(runProgram({u"import"_s, table, u"--into"_s, file, u"--author"_s, u"Alena"_s}).status <= 1);
    BOOST_TEST(counted(file, {}) == 2);
    BOOST_TEST(runProgram({u"undo"_s, file}).status == 0);
    BOOST_TEST(counted(file, {}) == 0);
    BOOST_TEST(runProgram({u"redo"_s, file}).status == 0);
    BOOST_TEST(counted(file, {}) == 2);
    BOOST_TEST(runProgram({u"redo"_s, file}).status == 1);
    const QJsonArray changes =
        runProgram({u"history"_s, file, u"--json"_s}).json().value("changes"_L1).toArray();
    BOOST_TEST(changes.size() == 3);
    const QJsonObject oldest = changes.last().toObject();
    BOOST_TEST(oldest.value("author"_L1).toString() == u"Alena"_s);
    BOOST_TEST(oldest.value("records"_L1).toArray().size() >= 2);
}

BOOST_AUTO_TEST_CASE(check_tells_integrity_and_findings)
{
    const Outcome outcome = runProgram({u"check"_s, sample(u"a.vodhuk"_s), u"--json"_s});
    BOOST_TEST(outcome.status <= 1);
    BOOST_TEST(outcome.json().value("integrity"_L1).toString() == u"ok"_s);
    for (const QJsonValue &problem : outcome.json().value("problems"_L1).toArray())
        BOOST_TEST(!problem.toObject().value("rule"_L1).toString().isEmpty());
}

BOOST_AUTO_TEST_CASE(an_answered_warning_stays_shown_and_no_longer_counts)
{
    const QString file = path(u"answered.vodhuk"_s);
    auto catalogue = Catalogue::create(file);
    REQUIRE_OK(catalogue);
    const ActorId actor = saved(**catalogue, actorNamed(u"Norway"_s));
    const SourceId source = saved(**catalogue, sourceTitled(u"Press release"_s));
    const ResponseId id = saved(**catalogue, responseBy(actor)
                                                 .on("2020-08-10")
                                                 .titled(QString(101, u'a'))
                                                 .doing("statement")
                                                 .binding("non_binding")
                                                 .because("election_2020")
                                                 .citing(source)
                                                 .response());
    BOOST_TEST(runProgram({u"check"_s, file}).status == 1);

    edited(**catalogue, [&](Edit &edit) {
        return edit.answerFinding({id.value, u"W46"_s, u"title"_s, u"It is the name of the act."_s});
    });
    const Outcome answered = runProgram({u"check"_s, file});
    BOOST_TEST(answered.status == 0);
    BOOST_TEST(answered.output.contains("answered: It is the name of the act."));
    const Outcome json = runProgram({u"check"_s, file, u"--json"_s});
    const QJsonArray problems = json.json().value("problems"_L1).toArray();
    BOOST_REQUIRE_EQUAL(problems.size(), 1);
    BOOST_TEST(problems.first().toObject().value("answer"_L1).toString() == u"It is the name of the act."_s);
}

BOOST_AUTO_TEST_SUITE_END()
