#include "core/codebook/citationaddress.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(citationaddress)

BOOST_AUTO_TEST_CASE(an_address_is_taken_with_the_words_before_it_and_leaves_the_end_of_the_sentence)
{
    QString text = u"Title. Available at: https://example.org/a(b). Read often"_s;
    BOOST_TEST(takeAddress(text) == u"https://example.org/a(b)"_s);
    BOOST_TEST(text == u"Title. . Read often"_s);
    BOOST_TEST(takeAddress(text) == QString());
    BOOST_TEST(text == u"Title. . Read often"_s);
}

BOOST_AUTO_TEST_CASE(angles_and_brackets_around_an_address_are_no_part_of_it)
{
    QString angles = u"Title <https://example.org/a> p. 5"_s;
    BOOST_TEST(takeAddress(angles) == u"https://example.org/a"_s);
    BOOST_TEST(angles == u"Title  p. 5"_s);
    QString brackets = u"Title (https://example.org/a)"_s;
    BOOST_TEST(takeAddress(brackets) == u"https://example.org/a"_s);
}

BOOST_AUTO_TEST_CASE(a_doi_becomes_an_address)
{
    QString text = u"Title. doi: 10.1000/182"_s;
    BOOST_TEST(takeAddress(text) == u"https://doi.org/10.1000/182"_s);
}

BOOST_AUTO_TEST_CASE(a_host_is_told_without_what_all_have)
{
    BOOST_TEST(hostOf(u"https://www.reuters.com/world"_s) == u"reuters.com"_s);
    BOOST_TEST(hostOf(u"https://doi.org/10.1000/182"_s) == QString());
}

BOOST_AUTO_TEST_SUITE_END()
