#include "tests/support/printing.h"
#include "ui/common/menuletters.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(menu_letters)

BOOST_AUTO_TEST_CASE(a_letter_that_is_free_stays)
{
    const QStringList texts{u"&New"_s, u"Re&do"_s};
    BOOST_TEST(withOwnLetters(texts) == texts);
}

BOOST_AUTO_TEST_CASE(the_second_with_a_letter_gets_one_that_begins_a_word_or_else_any)
{
    const QStringList texts{u"&Copy"_s, u"&Clear all"_s, u"&cap"_s};
    const QStringList wanted{u"&Copy"_s, u"Clear &all"_s, u"ca&p"_s};
    BOOST_TEST(withOwnLetters(texts) == wanted);
}

BOOST_AUTO_TEST_CASE(entries_without_a_letter_get_one_in_any_script)
{
    const QStringList wanted{u"&Табліца"_s, u"Т&эгі"_s, u"&Table"_s};
    BOOST_TEST(withOwnLetters({u"Табліца"_s, u"Тэгі"_s, u"Table"_s}) == wanted);
}

BOOST_AUTO_TEST_CASE(a_written_ampersand_is_no_mark)
{
    const QStringList wanted{u"&A && B"_s, u"A && &B"_s};
    BOOST_TEST(withOwnLetters({u"A && B"_s, u"A && B"_s}) == wanted);
}

BOOST_AUTO_TEST_CASE(who_finds_no_letter_goes_without)
{
    const QStringList wanted{u"&A"_s, u"A"_s, u"–"_s};
    BOOST_TEST(withOwnLetters({u"&A"_s, u"&A"_s, u"–"_s}) == wanted);
}

BOOST_AUTO_TEST_SUITE_END()
