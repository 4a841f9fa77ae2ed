#include "core/codebook/parttext.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(part_text)

BOOST_AUTO_TEST_CASE(rows_come_back_as_they_were_with_tabs_breaks_and_backslashes)
{
    const QList<PartRow> rows{{u"a\tb"_s, u"two\nlines"_s, u""_s},
                              {u"\\t is no tab"_s, u"ends in \\"_s, u"Беларусь; і яшчэ"_s}};
    const QString text = partRowsText(rows);
    BOOST_TEST((partRowsFromText(text, 3) == rows));
    BOOST_TEST(partRowsText(partRowsFromText(text, 3)) == text);
}

BOOST_AUTO_TEST_CASE(rows_without_any_text_are_no_rows)
{
    BOOST_TEST(partRowsText({{u""_s, u""_s}, {u""_s, u"x"_s}}) == u"\tx"_s);
    BOOST_TEST(partRowsFromText(u"\n\t\n\tx\n"_s, 2).size() == 1);
    BOOST_TEST(partRowsText({}) == QString());
}

BOOST_AUTO_TEST_CASE(every_row_has_as_many_cells_as_there_are_columns)
{
    const QList<PartRow> rows = partRowsFromText(u"a\na\tb\tc"_s, 2);
    BOOST_TEST(rows[0] == (QStringList{u"a"_s, QString()}));
    BOOST_TEST(rows[1] == (QStringList{u"a"_s, u"b"_s}));
}

BOOST_AUTO_TEST_SUITE_END()
