#include "core/base/wordstem.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QStringList stemsIn(const QString &text, const QString &language)
{
    return wordStems(text, placedWords(text), language);
}

} // namespace

BOOST_AUTO_TEST_SUITE(word_stem)

BOOST_AUTO_TEST_CASE(forms_of_an_english_or_russian_word_have_one_stem)
{
    BOOST_TEST(wordStem(u"sanctions"_s, u"en"_s) == wordStem(u"Sanction"_s, u"en"_s));
    BOOST_TEST(wordStem(u"policies"_s, u"en"_s) == wordStem(u"policy"_s, u"en"_s));
    const QString stem = wordStem(u"санкция"_s, u"ru"_s);
    for (const QString &form : {u"санкции"_s, u"санкций"_s, u"санкциями"_s, u"САНКЦИЕЙ"_s})
        BOOST_TEST(wordStem(form, u"ru"_s) == stem, form);
    BOOST_TEST(wordStem(u"чёрными"_s, u"ru"_s) == wordStem(u"черный"_s, u"ru"_s));
    BOOST_TEST(wordStem(u"sanctions"_s, u"en"_s) != wordStem(u"санкция"_s, u"ru"_s));
}

BOOST_AUTO_TEST_CASE(an_english_plural_has_a_singular_and_words_that_only_end_alike_have_none)
{
    BOOST_TEST(englishSingular(u"Decisions"_s) == u"decision"_s);
    BOOST_TEST(englishSingular(u"policies"_s) == u"policy"_s);
    BOOST_TEST(englishSingular(u"measures"_s) == u"measure"_s);
    for (const QString &word :
         {u"status"_s, u"access"_s, u"crisis"_s, u"gas"_s, u"2020s"_s, u"decision"_s, u"меры"_s})
        BOOST_TEST(englishSingular(word).isEmpty(), word);
}

BOOST_AUTO_TEST_CASE(other_languages_short_words_and_numbers_have_none)
{
    BOOST_TEST(wordStem(u"санкцыямі"_s, u"be"_s).isEmpty());
    BOOST_TEST(wordStem(u"sanctions"_s, {}).isEmpty());
    BOOST_TEST(wordStem(u"was"_s, u"en"_s).isEmpty());
    BOOST_TEST(wordStem(u"2020s"_s, u"en"_s).isEmpty());
    BOOST_TEST(wordStem(QString(10'000, u'x'), u"en"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_capital_within_a_sentence_makes_a_name_and_names_have_no_stem)
{
    const QStringList stems = stemsIn(u"Policies of Powers. Powers act"_s, u"en"_s);
    BOOST_REQUIRE_EQUAL(stems.size(), 5);
    BOOST_TEST(stems[0] == u"polici"_s);
    BOOST_TEST(stems[2].isEmpty());
    BOOST_TEST(stems[3] == u"power"_s);
}

BOOST_AUTO_TEST_CASE(words_know_where_they_stand)
{
    const QString text = u"Said O’Neil, «сям'я»"_s;
    const QList<PlacedWord> words = placedWords(text);
    BOOST_REQUIRE_EQUAL(words.size(), foldedWords(text).size());
    for (qsizetype i = 0; i < words.size(); ++i)
        BOOST_TEST((words[i].folded == foldedWords(text)[i]));
    const PlacedWord &last = words.last();
    BOOST_TEST(text.sliced(last.place, last.length) == u"сям'я"_s);
    BOOST_TEST(last.written == u"сямя"_s);
}

BOOST_AUTO_TEST_SUITE_END()
