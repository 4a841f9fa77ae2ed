#include "core/report/formats/printabletext.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(printabletext)

BOOST_AUTO_TEST_CASE(texts_in_all_scripts_stay_as_they_are)
{
    for (const QString &text : {u"Заява аб выбарах"_s, u"Oświadczenie"_s, u"განცხადება"_s, u"بيان"_s,
                                u"关于选举"_s, u"\U0001F54A dove"_s, u"two\nlines"_s})
        BOOST_TEST(printableText(text) == text);
}

BOOST_AUTO_TEST_CASE(signs_that_steer_or_turn_are_taken_away)
{
    BOOST_TEST(printableText(u"a\u0007b\u001b[31mc\u202ed\u2066e\u0085f"_s) == u"ab[31mcdef"_s);
}

BOOST_AUTO_TEST_CASE(marks_of_direction_stay_for_texts_from_the_right_need_them)
{
    BOOST_TEST(printableText(u"بيان\u200f!"_s) == u"بيان\u200f!"_s);
}

BOOST_AUTO_TEST_CASE(what_is_no_character_is_shown_as_such)
{
    BOOST_TEST(printableText(QString(QChar(0xd83d)) + u'a') == u"\ufffda"_s);
    BOOST_TEST(printableText(QString(QChar(0xdd4a))) == u"\ufffd"_s);
    BOOST_TEST(printableText(QString(QChar(0xffff))) == u"\ufffd"_s);
}

BOOST_AUTO_TEST_CASE(line_breaks_of_all_machines_are_one)
{
    BOOST_TEST(printableText(u"a\r\nb\rc\td"_s) == u"a\nb\nc d"_s);
    BOOST_TEST(printableLine(u" a\r\n b "_s) == u"a b"_s);
}

BOOST_AUTO_TEST_CASE(the_first_letter_tells_the_direction)
{
    BOOST_TEST(beginsFromRight(u"2021 بيان in English"));
    BOOST_TEST(!beginsFromRight(u"In بيان"));
    BOOST_TEST(!beginsFromRight(u"2021"));
    BOOST_TEST(!beginsFromRight(u""));
}

BOOST_AUTO_TEST_CASE(numbers_behind_a_text_from_the_right_stay_behind_it)
{
    BOOST_TEST(endedFromLeft(u"بيان"_s) == u"بيان\u200e"_s);
    BOOST_TEST(endedFromLeft(u"statement"_s) == u"statement"_s);
}

BOOST_AUTO_TEST_SUITE_END()
