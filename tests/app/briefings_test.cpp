#include "tests/app/program.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace briefing_command
{

const QByteArray report = R"({
    "name": "Report",
    "title": {"en": "Responses of 2021", "be": "Адказы 2021 года"},
    "languages": ["en", "be"],
    "query": "year:2021",
    "sections": [{"kind": "cover"}, {"kind": "chronology", "text": {"en": "By date."}}]
})";

struct BriefingFolder : Folder {
    QString file = sample(u"a.vodhuk"_s);
    QString json = Folder::file(u"report.json"_s, report);

    [[nodiscard]] Outcome briefing(const QStringList &arguments) const
    {
        return runProgram(QStringList{u"briefing"_s, file} + arguments);
    }

    [[nodiscard]] QJsonArray listed() const
    {
        return briefing({u"--json"_s}).json().value("briefings"_L1).toArray();
    }

    void keep() const { BOOST_REQUIRE(briefing({u"--save"_s, json}).status == 0); }

    /// The id of a record of 2021.
    [[nodiscard]] QString someRecord() const
    {
        const QJsonObject found =
            runProgram({u"query"_s, file, u"year:2021"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
        return found.value("responses"_L1).toArray().first()["id"_L1].toString();
    }
};

} // namespace briefing_command

BOOST_FIXTURE_TEST_SUITE(briefing_command, BriefingFolder)

BOOST_AUTO_TEST_CASE(a_briefing_is_kept_listed_shown_undone_and_removed)
{
    BOOST_TEST(listed().isEmpty());
    const Outcome saved = briefing({u"--save"_s, json});
    BOOST_TEST(saved.status == 0, saved.messages);
    BOOST_TEST(saved.output.contains("Report"));
    BOOST_TEST(briefing({}).output.contains("Report\ten, be\tsections: 2"));
    BOOST_REQUIRE_EQUAL(listed().size(), 1);
    const QJsonObject entry = listed().first().toObject();
    BOOST_TEST(entry.value("name"_L1).toString() == u"Report"_s);
    BOOST_TEST(!entry.value("template"_L1).toBool(true));
    BOOST_CHECK(entry.value("sections"_L1).toArray() == (QJsonArray{u"cover"_s, u"chronology"_s}));
    const QJsonObject shown = briefing({u"--show"_s, u"Report"_s}).json();
    BOOST_TEST(shown.value("query"_L1).toString() == u"year:2021"_s);
    BOOST_TEST(briefing({u"--show"_s, entry.value("id"_L1).toString()}).json().value("name"_L1).toString() ==
               u"Report"_s);
    BOOST_TEST(runProgram({u"undo"_s, file}).status == 0);
    BOOST_TEST(listed().isEmpty());
    BOOST_TEST(runProgram({u"redo"_s, file}).status == 0);
    BOOST_TEST(briefing({u"--remove"_s, u"Report"_s}).status == 0);
    BOOST_TEST(listed().isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_shown_can_be_saved_again_and_is_no_change)
{
    keep();
    const Outcome shown = briefing({u"--show"_s, u"Report"_s});
    BOOST_TEST(shown.output == briefing({u"--show"_s, u"Report"_s}).output);
    const QString copy = Folder::file(u"copy.json"_s, shown.output);
    const QByteArray before = bytesOf(file);
    const Outcome again = briefing({u"--save"_s, copy, u"--json"_s});
    BOOST_TEST(again.status == 0, again.messages);
    BOOST_TEST(!again.json().value("changed"_L1).toBool(true));
    BOOST_TEST((bytesOf(file) == before));
}

BOOST_AUTO_TEST_CASE(another_name_makes_another_and_a_template_says_so)
{
    keep();
    BOOST_TEST(briefing({u"--save"_s, json, u"--name"_s, u"Ours"_s, u"--as-template"_s}).status == 0);
    BOOST_TEST(briefing({}).output.contains("Ours\ten, be\tsections: 2\ttemplate"));
    BOOST_TEST(listed().size() == 2);
}

BOOST_AUTO_TEST_CASE(what_comes_with_the_program_is_shown_to_begin_with)
{
    const Outcome shown = briefing({u"--show"_s, u"two-pages"_s});
    BOOST_TEST(shown.status == 0, shown.messages);
    const QString begun = Folder::file(u"begun.json"_s, shown.output);
    BOOST_TEST(briefing({u"--save"_s, begun, u"--name"_s, u"Mine"_s}).status == 0);
    BOOST_REQUIRE_EQUAL(listed().size(), 1);
    BOOST_TEST(!listed().first()["template"_L1].toBool(true));
}

BOOST_AUTO_TEST_CASE(a_snapshot_is_taken_listed_compared_and_removed)
{
    keep();
    const Outcome frozen = briefing({u"--freeze"_s, u"Report"_s, u"--as"_s, u"first reading"_s, u"--json"_s});
    BOOST_TEST(frozen.status == 0, frozen.messages);
    BOOST_TEST(frozen.json().value("records"_L1).toInt() > 10);
    static const QRegularExpression dated(u"^first reading\t\\d{4}-\\d{2}-\\d{2}"_s);
    const QString kept = QString::fromUtf8(briefing({u"--snapshots"_s, u"Report"_s}).output);
    BOOST_TEST(dated.match(kept).hasMatch(), kept);
    const QStringList compare{u"--changes-since"_s, u"Report"_s, u"--snapshot"_s, u"first reading"_s};
    BOOST_TEST(briefing(compare).output.contains("Nothing has changed since."));
    const QString record = someRecord();
    const Outcome set = runProgram({u"set"_s, file, u"--filter"_s, u"id:"_s + record, u"--field"_s, u"tags"_s,
                                    u"--value"_s, u"looked at"_s});
    BOOST_REQUIRE_MESSAGE(set.status == 0, set.messages);
    const Outcome changed = briefing(compare + QStringList{u"--json"_s});
    BOOST_TEST(changed.status == 0, changed.messages);
    BOOST_TEST(changed.json().value("changed"_L1).toInt() == 1);
    const QJsonObject line = changed.json().value("records"_L1).toArray().first().toObject();
    BOOST_TEST(line.value("id"_L1).toString() == record);
    BOOST_TEST(line.value("what"_L1).toString() == u"changed"_s);
    BOOST_TEST(!line.value("title"_L1).toString().isEmpty());
    BOOST_CHECK(line.value("fields"_L1).toArray() == (QJsonArray{u"Tags"_s}));
    BOOST_TEST(briefing({u"--remove"_s, u"Report"_s, u"--snapshot"_s, u"first reading"_s}).status == 0);
    BOOST_TEST(briefing({u"--snapshots"_s, u"Report"_s}).output.isEmpty());
    BOOST_TEST(listed().size() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_odd_in_a_briefing_is_told_and_kept)
{
    const QString odd = Folder::file(
        u"odd.json"_s, R"({"name": "Odd", "query": "nonsense:1", "sections": [{"kind": "hologram"}]})");
    const Outcome outcome = briefing({u"--save"_s, odd});
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.messages.contains(u"query: "_s));
    BOOST_TEST(outcome.messages.contains(u"sections[0].kind: "_s));
    BOOST_TEST(briefing({u"--show"_s, u"Odd"_s}).output.contains("hologram"));
    BOOST_TEST(briefing({u"--freeze"_s, u"Odd"_s, u"--as"_s, u"x"_s}).status == 2);
}

BOOST_AUTO_TEST_CASE(a_picture_that_there_is_not_is_told_with_what_may_be_meant)
{
    const QString odd = Folder::file(u"odd.json"_s, R"({"name": "Odd", "sections": [{"kind": "cover"},
        {"kind": "picture", "settings": {"kind": "timelin"}}, {"kind": "picture"}]})");
    const Outcome outcome = briefing({u"--save"_s, odd});
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.messages.contains(u"sections[1].settings.kind: "_s), outcome.messages);
    BOOST_TEST(outcome.messages.contains(u"Did you mean “timeline”?"_s), outcome.messages);
    BOOST_TEST(outcome.messages.contains(u"sections[2].settings.kind: "_s), outcome.messages);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_briefing_is_refused_with_the_place)
{
    const QByteArray before = bytesOf(file);
    const QString broken =
        Folder::file(u"broken.json"_s, R"({"name": "B", "sections": [{"kind": "cover", "text": 1}]})");
    const Outcome outcome = briefing({u"--save"_s, broken, u"--json"_s});
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.messages.contains(u"broken.json is no briefing: sections[0].text: "_s));
    BOOST_TEST(outcome.json().value("error"_L1).toObject().value("status"_L1).toInt() == 3);
    BOOST_TEST(briefing({u"--save"_s, path(u"none.json"_s)}).status == 3);
    BOOST_TEST(briefing({u"--save"_s, file}).status == 3); // a catalogue
    BOOST_TEST((bytesOf(file) == before));
}

BOOST_AUTO_TEST_CASE(a_briefing_without_a_name_is_called_as_its_file)
{
    const QString nameless = Folder::file(u"autumn.json"_s, R"({"sections": []})");
    BOOST_TEST(briefing({u"--save"_s, nameless}).status == 0);
    BOOST_TEST(briefing({u"--show"_s, u"autumn"_s}).status == 0);
}

BOOST_AUTO_TEST_CASE(wrong_calls_are_told_and_change_nothing)
{
    keep();
    const QByteArray before = bytesOf(file);
    const QList<QStringList> calls{{u"--show"_s, u"Other"_s},
                                   {u"--show"_s, u""_s},
                                   {u"--remove"_s, u"Other"_s},
                                   {u"--remove"_s, u"Report"_s, u"--snapshot"_s, u""_s},
                                   {u"--remove"_s, u"Report"_s, u"--snapshot"_s, u"first"_s},
                                   {u"--freeze"_s, u"Report"_s},
                                   {u"--freeze"_s, u"Report"_s, u"--as"_s, u" "_s},
                                   {u"--freeze"_s, u"Other"_s, u"--as"_s, u"x"_s},
                                   {u"--as"_s, u"x"_s},
                                   {u"--name"_s, u"x"_s},
                                   {u"--as-template"_s},
                                   {u"--snapshot"_s, u"x"_s},
                                   {u"--snapshots"_s, u"Other"_s},
                                   {u"--changes-since"_s, u"Report"_s},
                                   {u"--changes-since"_s, u"Report"_s, u"--snapshot"_s, u"x"_s},
                                   {u"--save"_s, json, u"--remove"_s, u"Report"_s}};
    for (const QStringList &call : calls) {
        const Outcome outcome = briefing(call);
        BOOST_TEST_INFO(call.join(u' ').toStdString());
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.output.isEmpty());
    }
    BOOST_TEST(briefing({u"--show"_s, u"Other"_s}).messages.contains(u"Report"_s));
    BOOST_TEST((bytesOf(file) == before));
    BOOST_TEST(runProgram({u"briefing"_s, path(u"none.vodhuk"_s)}).status == 3);
}

BOOST_AUTO_TEST_CASE(what_is_saved_under_a_name_that_is_there_takes_its_place_and_an_id_names_one_too)
{
    keep();
    BOOST_REQUIRE(briefing({u"--save"_s, json, u"--name"_s, u"Second"_s}).status == 0);
    const QString id = listed().last()["id"_L1].toString();
    const QString renamed = Folder::file(u"first.json"_s, briefing({u"--show"_s, id}).output);
    BOOST_TEST(briefing({u"--save"_s, renamed, u"--name"_s, u"Report"_s}).status == 0);
    BOOST_TEST(listed().size() == 2); // written over the one of that name
    BOOST_TEST(briefing({u"--remove"_s, id}).status == 0);
    BOOST_TEST(listed().size() == 1);
    BOOST_TEST(listed().first()["name"_L1].toString() == u"Report"_s);
}

BOOST_AUTO_TEST_SUITE_END()
