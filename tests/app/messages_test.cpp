#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "tests/app/program.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"

#include <QFile>

#include <boost/test/unit_test.hpp>

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

} // namespace

BOOST_FIXTURE_TEST_SUITE(messages, Folder)

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
        qputenv("SOURCE_DATE_EPOCH", date);
        const Outcome chart =
            runProgram({u"chart"_s, file, u"--kind"_s, u"framing"_s, u"--to"_s, path(u"c.pdf"_s)});
        const Outcome report = runProgram({u"report"_s, file, u"--to"_s, path(u"b.pdf"_s)});
        qunsetenv("SOURCE_DATE_EPOCH");
        BOOST_TEST_INFO(date);
        BOOST_TEST(chart.status == 2);
        BOOST_TEST(report.status == 2);
        BOOST_TEST(report.messages.contains(u"SOURCE_DATE_EPOCH"_s));
        BOOST_TEST(!QFile::exists(path(u"c.pdf"_s)));
        BOOST_TEST(!QFile::exists(path(u"b.pdf"_s)));
    }
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

BOOST_AUTO_TEST_SUITE_END()
