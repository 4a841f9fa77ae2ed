#include "core/catalogue/database.h"
#include "tests/app/program.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QtEndian>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <unistd.h>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Every command that takes a catalogue.
QList<QStringList> callsOn(const QString &file, const QString &output)
{
    return {{u"query"_s, file, u"--count"_s},
            {u"export"_s, file, u"--to"_s, output},
            {u"history"_s, file},
            {u"undo"_s, file},
            {u"redo"_s, file},
            {u"check"_s, file}};
}

void requireRefused(const QString &file, const QString &output)
{
    const QByteArray before = bytesOf(file);
    for (const QStringList &call : callsOn(file, output)) {
        const Outcome outcome = runProgram(call);
        BOOST_TEST_INFO(call.join(u' ').toStdString() + outcome.messages.toStdString());
        BOOST_TEST(outcome.status == 3);
        BOOST_TEST(outcome.messages.startsWith(u"vodhuk: "_s));
    }
    BOOST_TEST((bytesOf(file) == before));
    BOOST_TEST(!QFile::exists(output));
}

struct Span {
    int from;
    int upTo;
};

/// The bytes with `count` of those in the span replaced by chance.
QByteArray spoiled(QByteArray bytes, quint32 seed, Span span, int count)
{
    QRandomGenerator generator(seed);
    for (int i = 0; i < count; ++i)
        bytes[generator.bounded(span.from, span.upTo)] = static_cast<char>(generator.bounded(256));
    return bytes;
}

/// Each command ends by itself (runProgram sees to that) with a status it knows; where it refuses the file, the file is as it was.
void requireOrderlyEnds(const Folder &folder, const QByteArray &bytes)
{
    const QString broken = folder.path(u"broken.vodhuk"_s);
    const QString table = folder.file(u"one.csv"_s, "date,title\n2020,One\n");
    for (const QStringList &call : {QStringList{u"query"_s, broken, u"--json"_s},
                                    {u"check"_s, broken},
                                    {u"import"_s, table, u"--into"_s, broken},
                                    {u"undo"_s, broken},
                                    {u"export"_s, broken, u"--to"_s, folder.path(u"o.csv"_s)}}) {
        (void)folder.file(u"broken.vodhuk"_s, bytes);
        const Outcome outcome = runProgram(call);
        BOOST_TEST_CONTEXT(call.join(u' ').toStdString() << ": " << outcome.messages.toStdString())
        {
            BOOST_TEST((outcome.status >= 0 && outcome.status <= 3));
            if (outcome.status == 3)
                BOOST_TEST((bytesOf(broken) == bytes));
        }
    }
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(damage, Folder)

BOOST_AUTO_TEST_CASE(files_that_are_no_catalogues_are_refused_and_left_alone)
{
    const QString output = path(u"o.csv"_s);
    QByteArray noise(100'000, Qt::Uninitialized);
    QRandomGenerator generator(1);
    for (char &byte : noise)
        byte = static_cast<char>(generator.bounded(256));
    requireRefused(file(u"noise.vodhuk"_s, noise), output);
    requireRefused(file(u"text.vodhuk"_s, "not a catalogue"), output);
    requireRefused(file(u"empty.vodhuk"_s, {}), output);
    for (const QString &name : {u"noise.vodhuk"_s, u"text.vodhuk"_s, u"none.vodhuk"_s}) {
        const QJsonObject told = runProgram({u"check"_s, path(name), u"--json"_s}).json();
        BOOST_TEST(told.value("integrity"_L1).toString() == u"damaged"_s);
        BOOST_TEST(told.value("problems"_L1).toArray().size() == 1);
    }
    BOOST_TEST(runProgram({u"query"_s, path(u"none.vodhuk"_s)}).status == 3);
    BOOST_TEST(!QFile::exists(path(u"none.vodhuk"_s)));
}

BOOST_AUTO_TEST_CASE(another_program_s_database_is_refused)
{
    QByteArray bytes = bytesOf(sample(u"a.vodhuk"_s));
    qToBigEndian<quint32>(0x12345678, bytes.data() + 68); // application_id in the header of the file
    requireRefused(file(u"other.vodhuk"_s, bytes), path(u"o.csv"_s));
}

BOOST_AUTO_TEST_CASE(a_truncated_catalogue_is_damaged)
{
    const QByteArray bytes = bytesOf(sample(u"a.vodhuk"_s));
    const QString cut = file(u"cut.vodhuk"_s, bytes.left(bytes.size() / 2));
    const Outcome outcome = runProgram({u"check"_s, cut, u"--json"_s});
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.json().value("integrity"_L1).toString() == u"damaged"_s);
}

BOOST_AUTO_TEST_CASE(random_bytes_in_a_catalogue_never_crash_a_command)
{
    const QByteArray whole = bytesOf(sample(u"a.vodhuk"_s));
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const QByteArray broken = spoiled(whole, seed, {100, static_cast<int>(whole.size())}, 2000);
        BOOST_TEST(runProgram({u"check"_s, file(u"broken.vodhuk"_s, broken)}).status == 3);
        requireOrderlyEnds(*this, broken);
    }
}

BOOST_AUTO_TEST_CASE(what_check_calls_damaged_no_reading_command_answers)
{
    QByteArray bytes = bytesOf(sample(u"a.vodhuk"_s));
    for (qsizetype page = 40; page < 60; ++page) // somewhere in the tables of records
        bytes.replace(page * 4096 + 100, 200, QByteArray(200, '\x7f'));
    const QString broken = file(u"broken.vodhuk"_s, bytes);
    BOOST_TEST(runProgram({u"check"_s, broken}).status == 3);
    for (const QStringList &call :
         {QStringList{u"query"_s, broken, u"--count"_s},
          {u"export"_s, broken, u"--to"_s, path(u"o.csv"_s)},
          {u"history"_s, broken},
          {u"report"_s, broken, u"--to"_s, path(u"o.pdf"_s)},
          {u"chart"_s, broken, u"--kind"_s, u"timeline"_s, u"--to"_s, path(u"o.svg"_s)}}) {
        const Outcome outcome = runProgram(call);
        BOOST_TEST_INFO(call.join(u' ').toStdString());
        BOOST_TEST(outcome.status == 3);
        BOOST_TEST(outcome.messages.contains(u"damaged"_s));
    }
}

BOOST_AUTO_TEST_CASE(a_catalogue_with_foreign_code_in_it_is_refused_by_name)
{
    const QByteArray whole = bytesOf(sample(u"a.vodhuk"_s));
    const QList<std::pair<QByteArray, QString>> tamperings{
        {"CREATE TRIGGER thief AFTER UPDATE ON response BEGIN DELETE FROM response; END", u"thief"_s},
        {"CREATE VIEW window_of AS SELECT 1", u"window_of"_s},
        {"CREATE VIRTUAL TABLE strange USING fts5(x)", u"strange"_s},
        {"CREATE TABLE stranger (x)", u"stranger"_s},
        {"DROP TABLE tag", u"tag"_s},
        {"ALTER TABLE response DROP COLUMN practical_effect", u"response"_s},
        {"ALTER TABLE source ADD COLUMN spy TEXT DEFAULT 'x'", u"source"_s}};
    for (const auto &[sql, name] : tamperings) {
        const QString tampered = file(u"tampered.vodhuk"_s, whole);
        {
            auto database = Database::open(tampered, Access::ReadWrite);
            REQUIRE_OK(database);
            const Status done = database->execute(sql);
            REQUIRE_OK(done);
        }
        BOOST_TEST_CONTEXT(sql.toStdString())
        {
            requireRefused(tampered, path(u"o.csv"_s));
            BOOST_TEST(runProgram({u"query"_s, tampered}).messages.contains(name));
        }
    }
}

BOOST_AUTO_TEST_CASE(statistics_that_sqlite_keeps_are_nothing_foreign)
{
    const QString analysed = sample(u"a.vodhuk"_s);
    {
        auto database = Database::open(analysed, Access::ReadWrite);
        REQUIRE_OK(database);
        const Status done = database->execute("ANALYZE; VACUUM");
        REQUIRE_OK(done);
    }
    BOOST_TEST(runProgram({u"query"_s, analysed, u"--count"_s}).output == "351\n");
}

BOOST_AUTO_TEST_CASE(a_change_that_cannot_be_taken_back_any_more_is_told)
{
    const QByteArray bytes = bytesOf(sample(u"a.vodhuk"_s));
    for (const QByteArray &sql :
         {QByteArray("UPDATE change_part SET changeset = substr(changeset, 1, length(changeset) / 2)"),
          QByteArray("UPDATE change_part SET changeset = x'00'"),
          QByteArray("UPDATE change_part SET changeset = x'7fffffff789c'"),
          QByteArray("DELETE FROM change_part")}) {
        const QString tampered = file(u"tampered.vodhuk"_s, bytes);
        {
            auto database = Database::open(tampered, Access::ReadWrite);
            REQUIRE_OK(database);
            const Status done = database->execute(sql);
            REQUIRE_OK(done);
        }
        const Outcome told = runProgram({u"check"_s, tampered, u"--json"_s});
        BOOST_TEST_INFO(sql.toStdString());
        BOOST_TEST(told.status == 1);
        int changes = 0;
        for (const QJsonValue &problem : told.json().value("problems"_L1).toArray()) {
            if (problem["rule"_L1].toString() != "history"_L1)
                continue;
            ++changes;
            BOOST_TEST(problem["severity"_L1].toString() == u"error"_s);
            BOOST_TEST(problem["message"_L1].toString().contains(u"Import of the sample"_s));
            BOOST_TEST(!problem["remedy"_L1].toString().isEmpty());
        }
        BOOST_TEST(changes == 4);
        BOOST_TEST(runProgram({u"query"_s, tampered, u"--count"_s}).output == "351\n");
    }
}

BOOST_AUTO_TEST_CASE(random_bytes_in_the_header_of_a_catalogue_never_crash_a_command)
{
    const QByteArray whole = bytesOf(sample(u"a.vodhuk"_s));
    for (quint32 seed = 1; seed <= 6; ++seed)
        requireOrderlyEnds(*this, spoiled(whole, seed, {0, 100}, static_cast<int>(seed)));
}

BOOST_AUTO_TEST_CASE(a_catalogue_of_a_newer_version_can_be_read_and_not_written)
{
    QByteArray bytes = bytesOf(sample(u"a.vodhuk"_s));
    qToBigEndian<quint32>(1000, bytes.data() + 60); // user_version
    const QString newer = file(u"newer.vodhuk"_s, bytes);
    const Outcome outcome = runProgram({u"undo"_s, newer});
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.messages.contains(newer));
    BOOST_TEST((bytesOf(newer) == bytes));
}

BOOST_AUTO_TEST_CASE(a_read_only_catalogue_is_not_written)
{
    if (geteuid() == 0)
        return; // the administrator may write everything
    const QString readOnly = sample(u"a.vodhuk"_s);
    QFile::setPermissions(readOnly, QFileDevice::ReadOwner);
    BOOST_TEST(runProgram({u"query"_s, readOnly, u"--count"_s}).status == 0);
    BOOST_TEST(runProgram({u"undo"_s, readOnly}).status == 3);
}

BOOST_AUTO_TEST_CASE(what_was_written_before_the_program_was_killed_can_be_undone)
{
    const QString file = sample(u"a.vodhuk"_s);
    QByteArray table = "date,title\n";
    for (int i = 0; i < 20'000; ++i)
        table += "2020,Title " + QByteArray::number(i) + '\n';
    QProcess process;
    process.start(QStringLiteral(VODHUK_PROGRAM),
                  {u"import"_s, this->file(u"big.csv"_s, table), u"--into"_s, file});
    BOOST_REQUIRE(process.waitForStarted());
    process.waitForFinished(1500);
    if (process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    const qint64 count = runProgram({u"query"_s, file, u"--count"_s}).output.trimmed().toLongLong();
    BOOST_TEST((count == 351 || count == 20'351));
    BOOST_TEST(runProgram({u"undo"_s, file}).status == 0);
    const QString integrity =
        runProgram({u"check"_s, file, u"--json"_s}).json().value("integrity"_L1).toString();
    BOOST_TEST(integrity == u"ok"_s);
}

BOOST_AUTO_TEST_CASE(a_new_catalogue_is_whole_or_not_there_when_the_program_is_killed)
{
    for (const int wait : {0, 50, 100, 200, 400}) {
        const QTemporaryDir place;
        const QString made = place.filePath(u"k.vodhuk"_s);
        QProcess process;
        process.start(QStringLiteral(VODHUK_PROGRAM), {u"new"_s, made, u"--sample"_s});
        BOOST_REQUIRE(process.waitForStarted());
        process.waitForFinished(wait);
        if (process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        const QStringList left =
            QDir(place.path()).entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (left.isEmpty())
            continue;
        BOOST_TEST(left.join(u' ') == u"k.vodhuk"_s);
        BOOST_TEST(runProgram({u"query"_s, made, u"--count"_s}).output == "351\n");
    }
}

BOOST_AUTO_TEST_CASE(a_new_catalogue_takes_the_place_of_nothing)
{
    const QString taken = file(u"taken.vodhuk"_s, "mine");
    BOOST_TEST(runProgram({u"new"_s, taken}).status == 3);
    BOOST_TEST(bytesOf(taken) == "mine");
    BOOST_TEST(runProgram({u"new"_s, path(u"none/a.vodhuk"_s)}).status == 3);
    const QString made = path(u"made.vodhuk"_s);
    BOOST_TEST(runProgram({u"new"_s, made}).status == 0);
    BOOST_TEST(QDir(path(u"."_s)).entryList(QDir::Files | QDir::Hidden).size() == 2);
    const QFileDevice::Permissions plain = QFile::permissions(taken);
    BOOST_TEST((QFile::permissions(made) == plain)); // as any file this user makes
}

BOOST_AUTO_TEST_CASE(an_index_that_says_something_else_than_the_records_is_told_and_made_anew)
{
    const QString whole = sample(u"a.vodhuk"_s);
    const QByteArray bytes = bytesOf(whole);
    const QByteArray before = runProgram({u"query"_s, whole, u"Lukashenko"_s}).output;
    for (const QByteArray &sql :
         {QByteArray("UPDATE response_search SET names = 'other' WHERE names LIKE '%lukashen%'"),
          QByteArray("UPDATE response_derived SET sense = 'none' WHERE sense = 'strict'"),
          QByteArray("UPDATE response_derived SET sort_title = x'00'")}) {
        const QString tampered = file(u"tampered.vodhuk"_s, bytes);
        {
            auto database = Database::open(tampered, Access::ReadWrite);
            REQUIRE_OK(database);
            const Status done = database->execute(sql);
            REQUIRE_OK(done);
        }
        BOOST_TEST_INFO(sql.toStdString());
        BOOST_TEST(runProgram({u"check"_s, tampered}).output.contains("--repair"));
        BOOST_TEST(runProgram({u"check"_s, tampered, u"--repair"_s}).messages.contains(u"was made anew"_s));
        BOOST_TEST(!runProgram({u"check"_s, tampered}).output.contains("--repair"));
        BOOST_TEST(runProgram({u"query"_s, tampered, u"Lukashenko"_s}).output == before);
    }
}

BOOST_AUTO_TEST_CASE(an_index_out_of_date_is_told_and_made_anew_on_demand)
{
    const QString file = sample(u"a.vodhuk"_s);
    const QByteArray before = runProgram({u"query"_s, file, u"Lukashenko"_s}).output;
    const QByteArray history = runProgram({u"history"_s, file}).output;
    {
        auto database = Database::open(file, Access::ReadWrite);
        REQUIRE_OK(database);
        const Status emptied = database->execute("DELETE FROM response_search WHERE rowid % 2 = 0");
        REQUIRE_OK(emptied);
    }
    BOOST_TEST(runProgram({u"query"_s, file, u"Lukashenko"_s}).output != before);
    const Outcome told = runProgram({u"check"_s, file, u"--json"_s});
    BOOST_TEST(told.status == 1);
    BOOST_TEST(told.json().value("integrity"_L1).toString() == u"ok"_s);
    BOOST_TEST(told.output.contains("--repair"));
    BOOST_TEST(runProgram({u"check"_s, file}).output.contains("--repair"));

    const Outcome mended = runProgram({u"check"_s, file, u"--repair"_s});
    BOOST_TEST(mended.status <= 1);
    BOOST_TEST(mended.messages.contains(u"was made anew"_s));
    BOOST_TEST(!runProgram({u"check"_s, file, u"--json"_s}).output.contains("--repair"));
    BOOST_TEST(runProgram({u"query"_s, file, u"Lukashenko"_s}).output == before);
    BOOST_TEST(runProgram({u"history"_s, file}).output == history);
}

BOOST_AUTO_TEST_SUITE_END()
