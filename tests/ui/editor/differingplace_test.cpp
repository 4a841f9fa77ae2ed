#include "tests/support/printing.h"
#include "ui/editor/differingplace.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

const QString same = QString(u"the same word "_s).repeated(40);

} // namespace

BOOST_AUTO_TEST_SUITE(differing_place)

BOOST_AUTO_TEST_CASE(a_short_text_is_shown_whole_on_one_line)
{
    BOOST_TEST(aroundDifference(u"First\npackage"_s, u"Second package"_s) == u"First package"_s);
    BOOST_TEST(aroundDifference(u" "_s, u"Second package"_s) == u"–"_s);
}

BOOST_AUTO_TEST_CASE(a_long_text_is_shown_from_some_words_before_the_place_that_differs)
{
    const QString shown = aroundDifference(same + u"forty people"_s, same + u"forty-four people"_s);
    BOOST_TEST(shown.startsWith(u'…'));
    BOOST_TEST(shown.endsWith(u"word forty people"_s), shown);
    BOOST_TEST(shown.size() < 70);
}

BOOST_AUTO_TEST_CASE(what_follows_far_behind_the_place_that_differs_is_left_out)
{
    const QString shown = aroundDifference(u"Forty people "_s + same, u"Fifty people "_s + same);
    BOOST_TEST(shown.startsWith(u"Forty people the same"_s), shown);
    BOOST_TEST(shown.endsWith(u'…'));
    BOOST_TEST(shown.size() <= 101);
}

BOOST_AUTO_TEST_CASE(a_text_that_goes_on_where_the_other_ends_shows_what_it_adds)
{
    const QString longer = same + u"and one more"_s;
    BOOST_TEST(aroundDifference(longer, same).endsWith(u"and one more"_s));
    BOOST_TEST(aroundDifference(same, longer).endsWith(u"the same word"_s));
}

BOOST_AUTO_TEST_CASE(a_letter_of_two_units_is_not_cut)
{
    const QString signs = QString(u"\U0001F5CE"_s).repeated(200);
    const QString shown = aroundDifference(u"x"_s + signs, u"y"_s);
    BOOST_TEST(!shown.chopped(1).back().isHighSurrogate());
}

BOOST_AUTO_TEST_SUITE_END()
