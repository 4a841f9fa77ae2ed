#include "tests/app/reportfolder.h"
#include "tests/support/printing.h"
#include "tests/support/surroundings.h"

#include <QDir>
#include <QJsonArray>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray textOf(const QString &pdf)
{
    return printedBy(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
}

/// Everything in it, unpacked: what a searcher of streams would see.
QByteArray streamsOf(const QString &pdf)
{
    return printedBy(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, u"-"_s});
}

QString attachmentOf(const QString &pdf)
{
    const QByteArray list = printedBy(u"qpdf"_s, {u"--list-attachments"_s, pdf});
    return QString::fromUtf8(list).section(u" -> "_s, 0, 0).trimmed();
}

/// Of the published responses of a catalogue that queries find, in English.
QStringList titlesOf(const QString &file, const QStringList &queries)
{
    QStringList titles;
    for (const QString &query : queries) {
        const QJsonObject found =
            runProgram({u"query"_s, file, query + u" status:published"_s, u"--json"_s}).json();
        for (const QJsonValue &row : found.value("responses"_L1).toArray())
            titles.append(row["title"_L1].toString());
    }
    BOOST_TEST(!titles.isEmpty());
    return titles;
}

/// What can be read in a briefing of any format.
QByteArray readIn(const QString &path)
{
    if (path.endsWith(u".pdf"_s))
        return textOf(path) + streamsOf(path);
    return path.endsWith(u".odt"_s) ? printedBy(u"unzip"_s, {u"-p"_s, path}) : bytesOf(path);
}

const QStringList allFormats{u"pdf"_s, u"html"_s, u"odt"_s, u"md"_s};

} // namespace

BOOST_FIXTURE_TEST_SUITE(report_command, ReportFolder)

BOOST_AUTO_TEST_CASE(several_languages_make_a_file_each)
{
    BOOST_TEST(report(u"b.md"_s, {u"--template"_s, u"two-pages"_s, u"--lang"_s, u"en,be,ru"_s}).status == 0);
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s})
        BOOST_TEST(!bytesOf(path(u"b-%1.md"_s.arg(language))).isEmpty(), language);
    BOOST_TEST(!QFile::exists(path(u"b.md"_s)));
}

BOOST_AUTO_TEST_CASE(a_briefing_from_a_template_names_no_edition_that_is_not_printed_with_it)
{
    BOOST_TEST(report(u"one.md"_s, {u"--lang"_s, u"en"_s}).status == 0);
    BOOST_TEST(!bytesOf(path(u"one.md"_s)).contains("Also in"));
    BOOST_TEST(report(u"two.md"_s, {u"--lang"_s, u"en,ru"_s}).status == 0);
    BOOST_TEST(bytesOf(path(u"two-en.md"_s)).contains("Also in: Russian"));
}

BOOST_AUTO_TEST_CASE(the_safe_profile_holds_no_address_and_no_attachment)
{
    const Outcome outcome = report(u"safe.pdf"_s, {u"--profile"_s, u"safe"_s});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.messages);
    const QByteArray streams = streamsOf(path(u"safe.pdf"_s));
    BOOST_TEST(!streams.contains("/URI"));
    BOOST_TEST(!streams.contains("/EmbeddedFile"));
    const QByteArray text = textOf(path(u"safe.pdf"_s));
    BOOST_TEST(!text.contains("http"));
    BOOST_TEST(!text.contains("www."));
    BOOST_TEST(!text.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_public_profile_attaches_the_rows_which_can_be_imported_again)
{
    BOOST_REQUIRE(
        report(u"b.pdf"_s, {u"--template"_s, u"chronology"_s, u"--filter"_s, u"year:2021"_s}).status == 0);
    const QString name = attachmentOf(path(u"b.pdf"_s));
    BOOST_TEST(name.contains(u".csv"_s), name);
    const QByteArray table = printedBy(u"qpdf"_s, {u"--show-attachment="_s + name, path(u"b.pdf"_s)});
    const QString csv = Folder::file(u"rows.csv"_s, table);
    const QJsonObject imported =
        runProgram({u"import"_s, csv, u"--into"_s, file, u"--dry-run"_s, u"--json"_s}).json();
    const Outcome counted = runProgram({u"query"_s, file, u"year:2021 status:published"_s, u"--count"_s});
    BOOST_TEST(imported.value("added"_L1).toInt(-1) == 0);
    BOOST_TEST(imported.value("rejected"_L1).toInt(-1) == 0);
    BOOST_TEST(imported.value("unchanged"_L1).toInt() + imported.value("updated"_L1).toInt() >=
               counted.output.trimmed().toInt());
}

BOOST_AUTO_TEST_CASE(an_internal_briefing_is_encrypted_or_not_written)
{
    BOOST_TEST(report(u"i.pdf"_s, {u"--profile"_s, u"internal"_s}).status == 2);
    const QString phrase = Folder::file(u"phrase"_s, "correct horse\n");
    BOOST_TEST(report(u"i.md"_s, {u"--profile"_s, u"internal"_s, u"--passphrase-file"_s, phrase}).status ==
               2);
    const Outcome outcome =
        report(u"i.pdf"_s, {u"--profile"_s, u"internal"_s, u"--passphrase-file"_s, phrase});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.messages);
    BOOST_TEST(printedBy(u"pdftotext"_s, {path(u"i.pdf"_s), u"-"_s}).contains("Incorrect password"));
    BOOST_TEST(printedBy(u"pdftotext"_s, {u"-upw"_s, u"correct horse"_s, path(u"i.pdf"_s), u"-"_s})
                   .contains("Belarus"));
    BOOST_TEST(!QFile::exists(path(u"i.md"_s)));
}

BOOST_AUTO_TEST_CASE(a_passphrase_that_can_be_guessed_encrypts_nothing)
{
    for (const QByteArray &words : {QByteArray(), QByteArray("\n"), QByteArray("seven77\n")}) {
        const QString phrase = Folder::file(u"phrase"_s, words);
        const Outcome outcome =
            report(u"i.pdf"_s, {u"--profile"_s, u"internal"_s, u"--passphrase-file"_s, phrase});
        BOOST_TEST(outcome.status == 2, words << ": " << outcome.messages);
        BOOST_TEST(!QFile::exists(path(u"i.pdf"_s)));
    }
}

BOOST_AUTO_TEST_CASE(a_leak_keeps_a_briefing_from_being_written_until_it_is_accepted)
{
    const QStringList call{u"--template"_s, u"two-pages"_s, u"--addressee"_s, u"anna.k@example.org"_s};
    const Outcome refused = report(u"b.pdf"_s, call);
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(refused.messages.contains(u"anna.k@example.org"_s));
    BOOST_TEST(!QFile::exists(path(u"b.pdf"_s)));
    const QJsonArray leaks = report(u"b.pdf"_s, call + QStringList{u"--leak-report"_s, u"--json"_s})
                                 .json()
                                 .value("documents"_L1)[0]["leaks"_L1]
                                 .toArray();
    BOOST_REQUIRE(!leaks.isEmpty());
    BOOST_TEST(!QFile::exists(path(u"b.pdf"_s)));
    QStringList accepting = call;
    for (const QJsonValue &leak : leaks)
        accepting += QStringList{u"--accept"_s, leak["id"_L1].toString()};
    BOOST_TEST(report(u"b.pdf"_s, accepting).status == 0);
    BOOST_TEST(QFile::exists(path(u"b.pdf"_s)));
}

BOOST_AUTO_TEST_CASE(the_sample_gives_nothing_away)
{
    const Outcome outcome = runProgram({u"report"_s, file, u"--leak-report"_s, u"--json"_s});
    BOOST_TEST(outcome.status == 0, outcome.output);
    BOOST_TEST(outcome.json().value("documents"_L1)[0]["leaks"_L1].toArray().isEmpty(), outcome.output);
}

BOOST_AUTO_TEST_CASE(characters_that_no_font_has_are_told_where_they_become_codes)
{
    const QStringList call{u"--template"_s, u"two-pages"_s, u"--title"_s, u"Faces \U0001F600 of an answer"_s};
    const Outcome pdf = report(u"b.pdf"_s, call);
    BOOST_TEST(pdf.status == 0, pdf.messages);
    BOOST_TEST(pdf.messages.contains(u"U+1F600"_s), pdf.messages);
    BOOST_TEST(textOf(path(u"b.pdf"_s)).contains("[U+1F600]"));
    const Outcome html = report(u"b.html"_s, call);
    BOOST_TEST(html.status == 0, html.messages);
    BOOST_TEST(!html.messages.contains(u"U+1F600"_s), html.messages);
    const Outcome looked = report(u"b.pdf"_s, call + QStringList{u"--leak-report"_s, u"--json"_s});
    BOOST_TEST(looked.status == 0);
    BOOST_TEST(looked.json().value("documents"_L1)[0]["withoutFont"_L1][0]["character"_L1].toString() ==
               u"U+1F600"_s);
}

BOOST_AUTO_TEST_CASE(a_briefing_takes_the_place_of_no_pipe_or_device)
{
    BOOST_REQUIRE(QFile::link(u"/dev/full"_s, path(u"device.md"_s)));
    const Outcome outcome = report(u"device.md"_s, {u"--template"_s, u"two-pages"_s});
    BOOST_TEST(outcome.status == 3, outcome.messages);
    BOOST_TEST(!QFileInfo(u"/dev/full"_s).isFile());
    BOOST_TEST(!QFileInfo(path(u"device.md"_s)).isFile());
}

BOOST_AUTO_TEST_CASE(a_snapshot_is_printed_as_it_was_byte_for_byte)
{
    const QString document =
        Folder::file(u"d.json"_s, runProgram({u"briefing"_s, file, u"--show"_s, u"full"_s}).output);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--save"_s, document, u"--name"_s, u"EU"_s}).status == 0);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--freeze"_s, u"EU"_s, u"--as"_s, u"first"_s}).status ==
                  0);
    const QStringList call{u"--briefing"_s, u"EU"_s, u"--snapshot"_s, u"first"_s, u"--lang"_s, u"en"_s};
    for (const QString &format : allFormats)
        BOOST_REQUIRE(report(u"before."_s + format, call).status == 0);
    for (const auto &[field, value] :
         {std::pair{u"tags"_s, u"looked at"_s}, std::pair{u"sensitivity"_s, u"internal"_s},
          std::pair{u"sensitivity"_s, u"public"_s}, std::pair{u"title_en"_s, u"Retitled"_s}})
        BOOST_REQUIRE(runProgram({u"set"_s, file, u"--filter"_s, u"actor:EU year:2021"_s, u"--field"_s, field,
                                  u"--value"_s, value})
                          .status == 0);
    for (const QString &format : allFormats) {
        const Outcome after = report(u"after."_s + format, call);
        BOOST_REQUIRE_MESSAGE(after.status == 0, after.messages);
        BOOST_TEST((bytesOf(path(u"before."_s + format)) == bytesOf(path(u"after."_s + format))), format);
    }
    for (const QString &option : {u"--title"_s, u"--filter"_s, u"--day"_s, u"--paper"_s})
        BOOST_TEST(report(u"other.pdf"_s, call + QStringList{option, u"a4"_s}).status == 2, option);
    BOOST_TEST(!QFile::exists(path(u"other.pdf"_s)));
    BOOST_TEST(report(u"now.pdf"_s, {u"--briefing"_s, u"EU"_s, u"--lang"_s, u"en"_s}).status == 0);
    BOOST_TEST((bytesOf(path(u"before.pdf"_s)) != bytesOf(path(u"now.pdf"_s))));
}

BOOST_AUTO_TEST_CASE(a_note_that_is_internal_today_stands_in_no_table_of_a_snapshot)
{
    const QString query = u"actor:Canada year:2021"_s;
    const auto set = [&](const QString &field, const QString &value) {
        return runProgram({u"set"_s, file, u"--filter"_s, query, u"--field"_s, field, u"--value"_s, value})
            .status;
    };
    const QString document =
        Folder::file(u"d.json"_s, runProgram({u"briefing"_s, file, u"--show"_s, u"chronology"_s}).output);
    BOOST_REQUIRE(set(u"public_notes"_s, u"Secret witness is Piotr"_s) == 0);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--save"_s, document, u"--name"_s, u"EU"_s}).status == 0);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--freeze"_s, u"EU"_s, u"--as"_s, u"first"_s}).status ==
                  0);
    const QStringList call{u"--briefing"_s, u"EU"_s, u"--snapshot"_s, u"first"_s, u"--lang"_s, u"en"_s};
    const auto table = [this] {
        return printedBy(u"qpdf"_s,
                         {u"--show-attachment="_s + attachmentOf(path(u"b.pdf"_s)), path(u"b.pdf"_s)});
    };
    BOOST_REQUIRE(report(u"b.pdf"_s, call).status == 0);
    BOOST_TEST(table().contains("Piotr"));
    BOOST_REQUIRE(set(u"public_notes"_s, {}) == 0);
    BOOST_REQUIRE(set(u"notes"_s, u"Secret witness is Piotr"_s) == 0);
    const Outcome printed = report(u"b.pdf"_s, call);
    BOOST_TEST(printed.status == 0, printed.messages);
    BOOST_TEST(printed.messages.contains(u"notes that are not public any more"_s), printed.messages);
    BOOST_TEST(!table().contains("Piotr"));
}

BOOST_AUTO_TEST_CASE(a_name_that_pictures_shorten_or_break_is_in_no_format_that_is_safe_to_hold)
{
    for (const QString &name :
         {u"Maryia Kalesnikava"_s, u"European Bank for Reconstruction and Development"_s})
        BOOST_REQUIRE(
            runProgram({u"words"_s, file, u"--list"_s, u"protected_name"_s, u"--add"_s, name}).status == 0);
    const QString pictures = Folder::file(u"p.json"_s, R"({"sections": [
        {"kind": "picture", "settings": {"kind": "triggers"}},
        {"kind": "picture", "settings": {"kind": "matrix", "columns": "actor"}}]})");
    const QStringList call{u"--template"_s, pictures, u"--lang"_s, u"en"_s};
    BOOST_REQUIRE(report(u"open.html"_s, call + QStringList{u"--accept"_s, u"all"_s}).status == 0);
    BOOST_TEST(bytesOf(path(u"open.html"_s)).contains(">European Bank for Reconstruction and Devel"));
    for (const QString &format : allFormats) {
        const Outcome written = report(u"safe."_s + format, call + QStringList{u"--profile"_s, u"safe"_s});
        BOOST_REQUIRE_MESSAGE(written.status == 0, written.messages);
        const QByteArray read = readIn(path(u"safe."_s + format));
        BOOST_TEST(read.size() > 500, format);
        for (const char *part : {"Maryia", "European Bank"})
            BOOST_TEST(!read.contains(part), part << " in " << format);
    }
    BOOST_TEST(bytesOf(path(u"safe.html"_s)).contains("arrest of [name withheld]"));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_safe_to_hold_bears_no_protected_name)
{
    BOOST_REQUIRE(
        runProgram({u"words"_s, file, u"--list"_s, u"protected_name"_s, u"--add"_s, u"Maryia Kalesnikava"_s})
            .status == 0);
    const QStringList call{u"--template"_s, u"two-pages"_s, u"--lang"_s, u"en"_s, u"--profile"_s, u"safe"_s};
    const Outcome refused = report(u"maryia_kalesnikava.md"_s, call);
    BOOST_TEST(refused.status == 1, refused.messages);
    BOOST_TEST(refused.messages.contains(u"Name of the file"_s), refused.messages);
    BOOST_TEST(!QFile::exists(path(u"maryia_kalesnikava.md"_s)));
    BOOST_TEST(report(u"paper.md"_s, call).status == 0);
}

BOOST_AUTO_TEST_CASE(a_language_that_cannot_be_written_leaves_a_word_of_those_that_were)
{
    BOOST_REQUIRE(QDir(path(u"."_s)).mkpath(u"b-be.md"_s));
    const Outcome outcome = report(u"b.md"_s, {u"--template"_s, u"two-pages"_s, u"--lang"_s, u"en,be,ru"_s});
    BOOST_TEST(outcome.status == 3, outcome.messages);
    BOOST_TEST(outcome.messages.contains(u"still there: "_s + path(u"b-en.md"_s)), outcome.messages);
    BOOST_TEST(!QFile::exists(path(u"b-ru.md"_s)));
}

BOOST_AUTO_TEST_CASE(what_is_confidential_or_a_draft_today_is_left_out_of_a_snapshot_and_told)
{
    const QString document =
        Folder::file(u"d.json"_s, runProgram({u"briefing"_s, file, u"--show"_s, u"chronology"_s}).output);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--save"_s, document, u"--name"_s, u"EU"_s}).status == 0);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--freeze"_s, u"EU"_s, u"--as"_s, u"first"_s}).status ==
                  0);
    const QStringList call{u"--briefing"_s, u"EU"_s, u"--snapshot"_s, u"first"_s, u"--lang"_s, u"en"_s};
    const QStringList held = titlesOf(file, {u"actor:Canada year:2021"_s, u"actor:Japan year:2021"_s});
    BOOST_REQUIRE(report(u"b.md"_s, call).status == 0);
    for (const QString &title : held)
        BOOST_TEST(bytesOf(path(u"b.md"_s)).contains(title.toUtf8()), title);
    for (const auto &[query, field, value] :
         {std::tuple{u"actor:Canada year:2021"_s, u"sensitivity"_s, u"confidential"_s},
          std::tuple{u"actor:Japan year:2021"_s, u"status"_s, u"draft"_s}})
        BOOST_REQUIRE(
            runProgram({u"set"_s, file, u"--filter"_s, query, u"--field"_s, field, u"--value"_s, value})
                .status == 0);
    const Outcome told = report(u"b.md"_s, call + QStringList{u"--leak-report"_s});
    BOOST_TEST(told.output.contains("internal or confidential today"), told.output);
    const QJsonObject counts = report(u"b.md"_s, call + QStringList{u"--leak-report"_s, u"--json"_s})
                                   .json()
                                   .value("heldBack"_L1)
                                   .toObject();
    BOOST_TEST(counts.value("closed"_L1).toInt() > 0);
    BOOST_TEST(counts.value("unpublished"_L1).toInt() > 0);
    const Outcome written = report(u"b.md"_s, call);
    BOOST_TEST(written.messages.contains(u"not published any more"_s), written.messages);
    for (const QString &title : held)
        BOOST_TEST(!bytesOf(path(u"b.md"_s)).contains(title.toUtf8()), title);
    BOOST_REQUIRE(report(u"b.pdf"_s, call).status == 0);
    const QByteArray rows =
        printedBy(u"qpdf"_s, {u"--show-attachment="_s + attachmentOf(path(u"b.pdf"_s)), path(u"b.pdf"_s)});
    BOOST_TEST(rows.contains("European Union"));
    for (const QString &title : held)
        BOOST_TEST(!rows.contains(title.toUtf8()), title);
    const Outcome since =
        runProgram({u"briefing"_s, file, u"--changes-since"_s, u"EU"_s, u"--snapshot"_s, u"first"_s});
    BOOST_TEST(since.output.contains("internal or confidential today"), since.output);
}

BOOST_AUTO_TEST_CASE(
    what_was_internal_and_is_confidential_today_is_counted_among_what_an_internal_snapshot_lacks)
{
    const auto mark = [this](const QString &sensitivity) {
        return runProgram({u"set"_s, file, u"--filter"_s, u"actor:Canada year:2021 status:published"_s,
                           u"--field"_s, u"sensitivity"_s, u"--value"_s, sensitivity})
            .status;
    };
    const QString document =
        Folder::file(u"d.json"_s, runProgram({u"briefing"_s, file, u"--show"_s, u"chronology"_s}).output);
    BOOST_REQUIRE(mark(u"internal"_s) == 0);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--save"_s, document, u"--name"_s, u"EU"_s}).status == 0);
    BOOST_REQUIRE(runProgram({u"briefing"_s, file, u"--freeze"_s, u"EU"_s, u"--as"_s, u"first"_s}).status ==
                  0);
    BOOST_REQUIRE(mark(u"confidential"_s) == 0);
    const auto closedFor = [this](const QString &profile) {
        return report(u"b.pdf"_s, {u"--briefing"_s, u"EU"_s, u"--snapshot"_s, u"first"_s, u"--lang"_s,
                                   u"en"_s, u"--profile"_s, profile, u"--leak-report"_s, u"--json"_s})
            .json()
            .value("heldBack"_L1)
            .toObject()
            .value("closed"_L1)
            .toInt();
    };
    const auto marked = titlesOf(file, {u"actor:Canada year:2021"_s}).size();
    BOOST_TEST(closedFor(u"internal"_s) == marked);
    BOOST_TEST(closedFor(u"public"_s) == 0);
}

BOOST_AUTO_TEST_CASE(a_catalogue_that_cannot_be_written_is_printed_and_nothing_is_left_beside_it)
{
    const QString folder = path(u"closed"_s);
    BOOST_REQUIRE(QDir().mkpath(folder));
    const QString closed = folder + u"/c.vodhuk"_s;
    BOOST_REQUIRE(QFile::copy(file, closed));
    BOOST_REQUIRE(QFile::setPermissions(closed, QFileDevice::ReadOwner));
    const Outcome written = runProgram({u"report"_s, closed, u"--to"_s, path(u"b.md"_s), u"--template"_s,
                                        u"two-pages"_s, u"--lang"_s, u"en"_s});
    BOOST_TEST(written.status == 0, written.messages);
    BOOST_REQUIRE(report(u"open.md"_s, {u"--template"_s, u"two-pages"_s, u"--lang"_s, u"en"_s}).status == 0);
    BOOST_TEST(bytesOf(path(u"b.md"_s)) == bytesOf(path(u"open.md"_s)));
    BOOST_TEST(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList(u"c.vodhuk"_s));
}

BOOST_AUTO_TEST_CASE(a_profile_of_an_actor_is_about_that_actor_in_all_its_sections)
{
    const QStringList call{u"--template"_s, u"actor"_s, u"--actor"_s, u"Canada"_s};
    BOOST_REQUIRE(report(u"named.md"_s, call).status == 0);
    BOOST_REQUIRE(report(u"asked.md"_s, call + QStringList{u"--filter"_s, u"actor:Canada"_s}).status == 0);
    BOOST_TEST(bytesOf(path(u"named.md"_s)) == bytesOf(path(u"asked.md"_s)));
    BOOST_REQUIRE(report(u"year.md"_s, call + QStringList{u"--filter"_s, u"year:2021"_s}).status == 0);
    BOOST_REQUIRE(
        report(u"both.md"_s, call + QStringList{u"--filter"_s, u"year:2021 actor:Canada"_s}).status == 0);
    BOOST_TEST(bytesOf(path(u"year.md"_s)) == bytesOf(path(u"both.md"_s)));
}

BOOST_AUTO_TEST_CASE(a_section_that_nobody_knows_is_told_with_its_place_and_what_may_be_meant)
{
    const QString odd =
        Folder::file(u"odd.json"_s, R"({"sections": [{"kind": "cover"}, {"kind": "chronolgy"}]})");
    const Outcome written = report(u"b.md"_s, {u"--template"_s, odd});
    BOOST_TEST(written.status == 0, written.messages);
    BOOST_TEST(written.messages.contains(u"sections[1].kind: "_s), written.messages);
    BOOST_TEST(written.messages.contains(u"Did you mean “chronology”?"_s), written.messages);
    const Outcome looked = report(u"b.md"_s, {u"--template"_s, odd, u"--leak-report"_s});
    BOOST_TEST(looked.output.contains("sections[1].kind: "), looked.output);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_is_told_with_a_remedy)
{
    const QString nowhere = path(u"no such folder/b.md"_s);
    const Outcome outcome = runProgram({u"report"_s, file, u"--to"_s, nowhere});
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.messages.contains(u"Choose another folder"_s), outcome.messages);
    for (const QStringList &call :
         {QStringList{u"export"_s, file, u"--to"_s, path(u"no such folder/t.csv"_s)},
          QStringList{u"chart"_s, file, u"--kind"_s, u"timeline"_s, u"--to"_s,
                      path(u"no such folder/c.svg"_s)}})
        BOOST_TEST(runProgram(call).messages.contains(u"Choose another folder"_s), call.join(u' '));
}

BOOST_AUTO_TEST_CASE(wrong_calls_are_told_and_nothing_is_written)
{
    const QList<QStringList> calls{{u"--template"_s, u"poem"_s},
                                   {u"--profile"_s, u"secret"_s},
                                   {u"--paper"_s, u"a5"_s},
                                   {u"--lang"_s, u"pl"_s},
                                   {u"--briefing"_s, u"unknown"_s},
                                   {u"--snapshot"_s, u"s"_s},
                                   {u"--day"_s, u"yesterday"_s},
                                   {u"--filter"_s, u"instrment:x"_s},
                                   {u"--template"_s, u"chronology"_s, u"--event"_s, u"x"_s}};
    for (const QStringList &call : calls) {
        const Outcome outcome = report(u"b.pdf"_s, call);
        BOOST_TEST(outcome.status == 2, call.join(u' ') << ": " << outcome.messages);
        BOOST_TEST(!outcome.messages.isEmpty());
    }
    BOOST_TEST(report(u"b.docx"_s).status == 2);
    BOOST_TEST(!QFile::exists(path(u"b.pdf"_s)));
}

BOOST_AUTO_TEST_SUITE_END()
