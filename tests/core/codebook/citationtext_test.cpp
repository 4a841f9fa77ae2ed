#include "core/codebook/citationtext.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(citationtext)

BOOST_AUTO_TEST_CASE(what_parted_a_text_from_its_neighbours_goes)
{
    BOOST_TEST(withoutLooseEnds(u", Reuters. "_s) == u"Reuters"_s);
    BOOST_TEST(withoutLooseEnds(u"A title () , and more"_s) == u"A title, and more"_s);
    BOOST_TEST(withoutLooseEnds(u"A title., , p. 5"_s) == u"A title. p. 5"_s);
    BOOST_TEST(withoutLooseEnds(u"— [ ] "_s) == QString());
}

BOOST_AUTO_TEST_CASE(brackets_around_a_whole_name_go)
{
    BOOST_TEST(withoutBrackets(u"(BBC News)"_s) == u"BBC News"_s);
    BOOST_TEST(withoutBrackets(u"(BBC) and (CNN)"_s) == u"(BBC) and (CNN)"_s);
}

BOOST_AUTO_TEST_CASE(a_sentence_ends_behind_a_word_and_not_behind_an_abbreviation)
{
    const QStringList two{u"Belarus after the election"_s, u"Reuters"_s};
    BOOST_TEST(sentencesOf(two.join(u". "_s)) == two);
    BOOST_TEST(sentencesOf(u"Speech of Prof. Smith"_s).size() == 1);
    BOOST_TEST(sentencesOf(u"Смотри гл. Вторую"_s).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_house_has_a_capital_and_neither_numbers_nor_questions)
{
    BOOST_TEST(canBePublisher(u"Наша Ніва"_s));
    BOOST_TEST(!canBePublisher(u"reuters"_s));
    BOOST_TEST(!canBePublisher(u"Volume 5"_s));
    BOOST_TEST(!canBePublisher(u"Who is next?"_s));
}

BOOST_AUTO_TEST_CASE(names_with_initials_are_names_of_authors)
{
    const QRegularExpression names = unicodePattern(u"^"_s + citedNamesPattern() + u"$"_s);
    for (const QString &text : {u"Smith, J."_s, u"Smith, J. A., & Ross, B."_s, u"Дынько, А. В."_s,
                                u"Дынько А. В."_s, u"Smith, J., et al."_s})
        BOOST_TEST(names.match(text).hasMatch(), text);
    for (const QString &text : {u"Smith"_s, u"John Smith"_s, u"smith, j."_s})
        BOOST_TEST(!names.match(text).hasMatch(), text);
}

BOOST_AUTO_TEST_SUITE_END()
