#include "core/catalogue/changelog.h"
#include "tests/core/exchange/importtest.h"

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Problems errorsOf(const ImportOutcome &outcome)
{
    Problems errors = outcome.problems;
    errors.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
    return errors;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(refusedtables, ImportFixture)

BOOST_AUTO_TEST_CASE(an_unknown_column_is_refused_with_the_closest_known_one)
{
    const Error error = refusal("date,title,instrumets\n2020,Something,travel_ban\n");
    BOOST_TEST(error.kind == ErrorKind::Invalid);
    BOOST_TEST(error.message.contains(u"instrumets"_s));
    BOOST_TEST(error.message.contains(u"instruments"_s));
    BOOST_TEST(entries().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_table_of_something_else_is_refused_with_what_is_expected)
{
    const Error error = refusal("Name,Phone\nAlice,1\n");
    BOOST_TEST(error.kind == ErrorKind::Invalid);
    BOOST_TEST(error.message.contains(u"date"_s));
    BOOST_TEST(error.message.contains(u"name_en"_s));
}

BOOST_AUTO_TEST_CASE(damaged_tables_are_refused_and_change_nothing)
{
    const QList<QByteArray> tables{
        "",
        "\n\n",
        "date,title\n2020,\"never closed\n",
        QByteArray("date,title\n2020,a\0b\n", 20),
        "date,title\n2020,\xcf\xf0\xe8\xe2\xe5\xf2\n", // Windows-1251
        "date,title,title\n2020,a,b\n",
        "date,title,\n2020,a,b\n",
        "date,title\n2020,\"a\"b\n",
        QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11),
    };
    for (const QByteArray &table : tables) {
        BOOST_TEST_INFO(table.toPercentEncoding().toStdString());
        BOOST_TEST(refusal(table).kind == ErrorKind::Invalid);
    }
    BOOST_TEST(entries().isEmpty());
    const auto changes = history(catalogue->database());
    REQUIRE_OK(changes);
    BOOST_TEST(changes->isEmpty());
}

BOOST_AUTO_TEST_CASE(a_header_alone_is_no_error)
{
    requireCounts(import("date,title\n"), {0, 0, 0, 0});
}

BOOST_AUTO_TEST_CASE(rows_with_too_many_or_too_few_cells_are_rejected)
{
    const ImportOutcome outcome =
        import("date,title,status\n2020,One\n2020,Two,draft,more\n2020,Three,draft\n");
    requireCounts(outcome, {1, 0, 0, 2});
    BOOST_TEST(errorsOf(outcome).first().rule == u"cells"_s);
    BOOST_TEST(errorsOf(outcome).first().line == 2);
}

BOOST_AUTO_TEST_CASE(a_huge_cell_comes_in)
{
    const QByteArray huge(900'000, 'x');
    requireCounts(import("date,title,summary\n2020,Long,\"" + huge + "\"\n"), {1, 0, 0, 0});
    BOOST_TEST(entries().first().response.summary.text(u"en"_s).size() == huge.size());
}

BOOST_AUTO_TEST_CASE(a_cell_beyond_all_measure_and_control_characters_are_refused_with_their_place)
{
    const auto outcome = import("date,title,summary\n2020,Long,\"" + QByteArray(1'000'001, 'x') +
                                "\"\n2020,Steered,\"a\x1b[31mred\"\n");
    requireCounts(outcome, {0, 0, 0, 2});
    BOOST_TEST(outcome.problems[0].rule == u"length"_s);
    BOOST_TEST(outcome.problems[1].rule == u"control"_s);
    BOOST_TEST(outcome.problems[1].line == 3);
    BOOST_TEST(outcome.problems[1].column == u"summary"_s);
}

BOOST_AUTO_TEST_CASE(signs_that_turn_the_direction_of_writing_are_refused_with_their_place_ended_or_not)
{
    const ImportOutcome outcome = import(u"date,title\n"
                                         "2020,plain\n"
                                         "2020,turned \u202e for ever\n"
                                         "2020,turned \u202e for a word\u202c only\n"
                                         "2020,marked \u200f and \u200e well\n"
                                         "2020,\u2068isolated\u2069 too\n"_s.toUtf8());
    requireCounts(outcome, {2, 0, 0, 3});
    QList<int> lines;
    for (const Problem &problem : outcome.problems) {
        if (problem.rule != "direction"_L1)
            continue;
        lines.append(problem.line);
        BOOST_TEST(problem.column == u"title"_s);
        BOOST_TEST(!problem.remedy.isEmpty());
    }
    BOOST_CHECK(lines == QList<int>({3, 4, 6}));
}

BOOST_AUTO_TEST_SUITE_END()
