#include "core/exchange/importtable.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

ImportTable tableOf(const QByteArray &bytes)
{
    const auto table = readImportTable(bytes);
    REQUIRE_OK(table);
    return *table;
}

QString refusalOf(const QByteArray &bytes)
{
    const auto table = readImportTable(bytes);
    BOOST_REQUIRE_MESSAGE(!table.has_value(), bytes.toStdString());
    BOOST_TEST(table.error().kind == ErrorKind::Invalid);
    return table.error().message;
}

} // namespace

BOOST_AUTO_TEST_SUITE(import_table)

BOOST_AUTO_TEST_CASE(the_header_tells_what_a_table_holds)
{
    BOOST_CHECK(tableOf("date,title\n").kind == TableKind::Responses);
    BOOST_CHECK(tableOf("title,date,code,kind\n").kind == TableKind::Responses);
    BOOST_CHECK(tableOf("title_be,date\n").kind == TableKind::Responses);
    BOOST_CHECK(tableOf("name_en,actor_type\n").kind == TableKind::Actors);
    BOOST_CHECK(tableOf("code,date,title_en\n").kind == TableKind::Events);
}

BOOST_AUTO_TEST_CASE(heads_are_known_in_any_case_with_blanks_and_behind_a_byte_order_mark)
{
    const ImportTable table = tableOf("\xef\xbb\xbf Date ,TITLE,Source  Title\n2020,One,Statement\n");
    BOOST_TEST(table.columns == (QStringList{u"date"_s, u"title"_s, u"source_title"_s}));
    BOOST_TEST(table.cell(table.rows.first(), u"source_title"_s) == u"Statement"_s);
    BOOST_TEST(table.problem(table.rows.first(), u"source_title"_s, u"x"_s, u"y"_s).column ==
               u"Source Title"_s);
}

BOOST_AUTO_TEST_CASE(a_column_that_is_there_twice_under_two_names_is_refused)
{
    BOOST_TEST(refusalOf("date,title,title_en\n").contains(u"“title_en”"_s));
    BOOST_TEST(refusalOf("date,title,Date\n").contains(u"“Date”"_s));
}

BOOST_AUTO_TEST_CASE(a_column_without_a_name_is_told_by_its_place)
{
    BOOST_TEST(refusalOf("date,title,\n").contains(u"Column 3"_s));
    BOOST_TEST(refusalOf("date,title,  ,tags\n").contains(u"Column 3"_s));
}

BOOST_AUTO_TEST_CASE(a_column_of_another_sort_of_table_is_not_passed_over)
{
    BOOST_TEST(refusalOf("name_en,actor_type,instruments\n").contains(u"“instruments”"_s));
    BOOST_TEST(refusalOf("date,title,actor_type\n").contains(u"“actor_type”"_s));
}

BOOST_AUTO_TEST_CASE(an_endless_head_is_not_told_in_full)
{
    const QByteArray endless(10'000, 'x');
    BOOST_TEST(refusalOf("date,title," + endless + '\n').size() < 2'000);
    BOOST_TEST(refusalOf(endless + '\n').size() < 2'000);
}

BOOST_AUTO_TEST_CASE(no_table_at_all_is_told_as_empty)
{
    BOOST_TEST(refusalOf("").contains(u"empty"_s));
    BOOST_TEST(refusalOf("\n\n\r\n").contains(u"empty"_s));
    BOOST_TEST(refusalOf("\xef\xbb\xbf").contains(u"empty"_s));
}

BOOST_AUTO_TEST_CASE(texts_may_stand_in_languages_that_the_program_does_not_speak)
{
    const ImportTable table = tableOf("date,title,title_pl,title_be,summary_pl\n");
    BOOST_TEST(table.languages(u"title"_s) == (QStringList{u"pl"_s, u"be"_s}));
    BOOST_TEST(table.languages(u"summary"_s) == QStringList{u"pl"_s});
    BOOST_TEST(tableOf("name_en,name_pl,actor_type\n").languages(u"name"_s) == QStringList{u"pl"_s});
}

BOOST_AUTO_TEST_CASE(a_column_that_is_not_there_has_empty_cells)
{
    const ImportTable table = tableOf("date,title\n2020,One\n");
    BOOST_TEST(table.cell(table.rows.first(), u"summary"_s) == QString());
    BOOST_TEST(!table.has(u"summary"_s));
}

BOOST_AUTO_TEST_CASE(a_row_that_does_not_fit_the_header_is_told_with_both_numbers)
{
    const ImportTable table = tableOf("date,title\n\n2020,One,two\n2020\n2020,\"One\ntwo\"\n2021,Last,\n");
    QStringList told;
    for (const CsvRow &row : table.rows) {
        for (const Problem &problem : table.misfits(row))
            told.append(u"%1: %2"_s.arg(problem.line).arg(problem.message));
    }
    BOOST_REQUIRE_EQUAL(told.size(), 3);
    BOOST_TEST(told[0].startsWith(u"3: This line has 3 cells, the header 2"_s));
    BOOST_TEST(told[1].startsWith(u"4: "_s));
    BOOST_TEST(told[2].startsWith(u"7: "_s)); // behind a cell of two lines
}

BOOST_AUTO_TEST_CASE(a_stopped_import_says_that_nothing_was_changed)
{
    ImportWatch watch;
    QList<qint64> told;
    watch.total = 2;
    watch.progress = [&](qint64 done, qint64 total) { told.append({done, total}); };
    REQUIRE_OK(watch.at(1));
    watch.cancellation.cancel();
    const Status stopped = watch.at(2);
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST(stopped.error().kind == ErrorKind::Cancelled);
    BOOST_CHECK((told == QList<qint64>{1, 2}));
}

BOOST_AUTO_TEST_SUITE_END()
