#include "core/base/csv.h"
#include "core/exchange/tabletext.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(tabletext)

BOOST_AUTO_TEST_CASE(a_cell_that_a_spreadsheet_would_calculate_gets_an_apostrophe)
{
    for (const QString &formula : {u"=1+1"_s, u"+SUM(A1)"_s, u"-2"_s, u"@cmd"_s, u" =1"_s, u"\t=1"_s})
        BOOST_TEST(harmlessCell(formula) == u'\'' + formula);
    for (const QString &words : {u"Visa ban"_s, u"2020-08-09"_s, u""_s, u"a=b"_s})
        BOOST_TEST(harmlessCell(words) == words);
    for (const TableFormat format : {TableFormat::Text, TableFormat::Csv, TableFormat::Html}) {
        const QString text = tableText(format, {u"a"_s}, {{u"=1+1"_s}});
        BOOST_TEST((text.contains(u"'=1+1"_s) || text.contains(u"&#39;=1+1"_s)));
    }
}

BOOST_AUTO_TEST_CASE(tabs_and_line_breaks_part_no_cell_of_text)
{
    BOOST_TEST(tableText(TableFormat::Text, {u"a"_s, u"b"_s}, {{u"one\ttwo"_s, u"three\nfour"_s}}) ==
               u"a\tb\none two\tthree four\n"_s);
}

BOOST_AUTO_TEST_CASE(csv_is_read_back_with_the_same_cells)
{
    const QStringList cells{u"a, \"b\""_s, u"two\nlines"_s, u"plain"_s};
    const auto read = readCsv(tableText(TableFormat::Csv, {u"x"_s, u"y"_s, u"z"_s}, {cells}).toUtf8());
    BOOST_REQUIRE(read.has_value());
    BOOST_REQUIRE(read->size() == 2);
    BOOST_TEST(read->at(1).cells == cells);
}

BOOST_AUTO_TEST_CASE(letters_that_are_marks_in_markdown_and_html_stay_letters)
{
    BOOST_TEST(tableText(TableFormat::Markdown, {u"a"_s}, {{u"x|y *z*"_s}}) ==
               u"| a |\n| --- |\n| x\\|y \\*z\\* |\n"_s);
    BOOST_TEST(tableText(TableFormat::Markdown, {u"a"_s}, {{u"&copy; R&D"_s}}) ==
               u"| a |\n| --- |\n| \\&copy; R\\&D |\n"_s);
    BOOST_TEST(tableText(TableFormat::Html, {u"a"_s}, {{u"<b>&"_s}}).contains(u"<td>&lt;b&gt;&amp;</td>"_s));
}

BOOST_AUTO_TEST_SUITE_END()
