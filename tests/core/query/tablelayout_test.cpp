#include "core/query/tablelayout.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(tablelayout)

BOOST_AUTO_TEST_CASE(a_layout_comes_back_from_its_text_as_it_was)
{
    const TableLayout layout{{u"date"_s, u"title"_s}, u"date"_s, u"framing"_s, true, true};
    BOOST_TEST(layoutText(layout) == u"date;title;frozen:date;group:framing;by:count;wrapped"_s);
    BOOST_TEST((layoutFromText(layoutText(layout)) == layout));
}

BOOST_AUTO_TEST_CASE(columns_alone_are_written_as_columns_alone)
{
    BOOST_TEST(layoutText({.columns = {u"title"_s, u"framing"_s}}) == u"title;framing"_s);
    BOOST_TEST((layoutFromText(u"title;framing"_s) == TableLayout{.columns = {u"title"_s, u"framing"_s}}));
}

BOOST_AUTO_TEST_CASE(what_this_program_does_not_know_is_passed_over)
{
    const TableLayout layout = layoutFromText(u"title;mood;frozen:mood;group:mood;folded"_s);
    BOOST_TEST((layout == TableLayout{.columns = {u"title"_s}}));
}

BOOST_AUTO_TEST_SUITE_END()
