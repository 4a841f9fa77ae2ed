#include "core/report/leaks/seentext.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

qsizetype hiddenIn(const QString &text)
{
    qsizetype signs = 0;
    for (const SeenSpan &span : hiddenSigns(text))
        signs += span.length;
    return signs;
}

} // namespace

BOOST_AUTO_TEST_SUITE(seen_text)

BOOST_AUTO_TEST_CASE(signs_without_width_are_not_seen_and_places_lead_back_to_them)
{
    const QString written = u"a\u200bbc\u00adde"_s;
    const SeenText seen(written);
    BOOST_TEST(seen.text() == u"abcde"_s);
    BOOST_TEST((seen.inWritten({0, 2}) == SeenSpan{0, 3}));
    BOOST_TEST((seen.inWritten({2, 2}) == SeenSpan{3, 3}));
    BOOST_TEST((SeenText(u"plain"_s).inWritten({1, 2}) == SeenSpan{1, 2}));
}

BOOST_AUTO_TEST_CASE(tags_overrides_and_controls_are_hidden)
{
    BOOST_TEST(hiddenIn(u"a\u200bb"_s) == 1);
    BOOST_TEST(hiddenIn(u"a\u202eb\u202c"_s) == 2);
    BOOST_TEST(hiddenIn(u"a\U000E0041\U000E0042b"_s) == 4); // two units each
    BOOST_TEST(hiddenIn(u"a\u0007b"_s) == 1);
    BOOST_TEST(hiddenIn(u"\ufeffa"_s) == 1);
    BOOST_TEST(hiddenSigns(u"a\u200b\u200bb"_s).size() == 1);
}

BOOST_AUTO_TEST_CASE(line_breaks_soft_hyphens_and_no_break_spaces_are_not_hidden)
{
    BOOST_TEST(hiddenIn(u"a\nb\tc\rd\u00ade\u00a0f\u202fg"_s) == 0);
}

BOOST_AUTO_TEST_CASE(joiners_are_at_home_in_the_scripts_that_need_them_alone)
{
    BOOST_TEST(hiddenIn(u"می\u200cخواهم"_s) == 0);
    BOOST_TEST(hiddenIn(u"Min\u200csk"_s) == 1);
    BOOST_TEST(hiddenIn(u"Minsk\u200f"_s) == 1);
    BOOST_TEST(hiddenIn(u"👩\u200d👧"_s) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
