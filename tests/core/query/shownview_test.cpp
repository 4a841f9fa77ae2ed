#include "core/query/shownview.h"
#include "core/query/viewtext.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

ShownView grid()
{
    return {u"charts"_s,
            {{u"kind"_s, u"matrix"_s},
             {u"rows"_s, u"framing"_s},
             {u"actors"_s, u"Расія"_s},
             {u"actors"_s, u"A; B: 100 %3B"_s}}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(shownview)

BOOST_AUTO_TEST_CASE(what_is_shown_comes_back_from_its_text_as_it_was)
{
    const QString text = shownViewText(grid());
    BOOST_TEST(text == u"charts;kind:matrix;rows:framing;actors:Расія;actors:A%3B B: 100 %253B"_s);
    BOOST_TEST((shownViewFromText(text) == grid()));
    BOOST_TEST(shownViewText(shownViewFromText(text)) == text);
}

BOOST_AUTO_TEST_CASE(a_view_without_settings_is_its_name_as_older_programs_wrote_it)
{
    BOOST_TEST(shownViewText({.name = u"table"_s}) == u"table"_s);
    BOOST_TEST((shownViewFromText(u"timeline"_s) == ShownView{.name = u"timeline"_s}));
    BOOST_TEST((shownViewFromText(QString()) == ShownView{}));
}

BOOST_AUTO_TEST_CASE(what_a_later_program_wrote_is_not_lost)
{
    const QString text = u"charts;kind:hexagons;mood:calm;folded"_s;
    BOOST_TEST(shownViewText(shownViewFromText(text)) == text);
}

BOOST_AUTO_TEST_CASE(a_view_that_people_hand_on_carries_its_chart)
{
    SavedView view;
    view.name = u"Grid"_s;
    view.query = u"year:2021"_s;
    view.view = shownViewText(grid());
    const QString text = viewText(view);
    const auto read = viewFromText(text);
    REQUIRE_OK(read);
    BOOST_TEST((shownViewFromText(read->view) == grid()));
    BOOST_TEST(viewText(*read) == text);
}

BOOST_AUTO_TEST_CASE(blanks_in_a_name_do_not_make_another_view_of_it)
{
    const ShownView shown{u"charts"_s, {{u"actors"_s, u" European\n\t Union "_s}}};
    BOOST_TEST(shownViewText(shown) == u"charts;actors:European Union"_s);
}

BOOST_AUTO_TEST_SUITE_END()
