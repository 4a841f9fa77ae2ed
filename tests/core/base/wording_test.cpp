#include "core/base/wording.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <thread>
#include <vector>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(wording)

BOOST_AUTO_TEST_CASE(a_text_without_translation_is_spoken_in_english)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s})
        BOOST_TEST(Wording(language).translate("Nowhere", "No such text") == u"No such text"_s);
}

BOOST_AUTO_TEST_CASE(a_number_takes_its_place_even_in_an_untranslated_text)
{
    BOOST_TEST(Wording(u"en"_s).translate("Nowhere", "%n of %n", nullptr, 7) == u"7 of 7"_s);
    BOOST_TEST(Wording(u"en"_s).translate("Nowhere", "%n stays") == u"%n stays"_s);
}

BOOST_AUTO_TEST_CASE(a_number_is_grouped_as_its_language_does_whatever_language_the_program_has)
{
    BOOST_TEST(Wording(u"en"_s).translate("Nowhere", "%n record(s)", nullptr, 1234567) ==
               u"1,234,567 records"_s);
    BOOST_TEST(Wording(u"ru"_s).translate("Nowhere", "%n", nullptr, 1234567) ==
               QLocale(u"ru"_s).toString(1234567));
}

BOOST_AUTO_TEST_CASE(a_number_alone_is_grouped_as_one_in_a_text)
{
    BOOST_TEST(Wording(u"en"_s).number(12345) == u"12,345"_s);
    BOOST_TEST(Wording(u"en"_s).number(7) == u"7"_s);
    BOOST_TEST(Wording(u"be"_s).number(12345) == QLocale(u"be"_s).toString(12345));
}

BOOST_AUTO_TEST_CASE(english_itself_has_singular_and_plural)
{
    const Wording words(u"en"_s);
    BOOST_TEST(words.translate("Nowhere", "%n record(s)", nullptr, 1) == u"1 record"_s);
    BOOST_TEST(words.translate("Nowhere", "%n record(s)", nullptr, 0) == u"0 records"_s);
    BOOST_TEST(words.translate("Nowhere", "%n record(s)", nullptr, 21) == u"21 records"_s);
}

BOOST_AUTO_TEST_CASE(a_language_of_another_house_speaks_english)
{
    BOOST_TEST(Wording(u"be"_s).language() == u"be"_s);
    BOOST_TEST(Wording(u"de"_s).language() == u"en"_s);
    BOOST_TEST(Wording(u"../be"_s).language() == u"en"_s);
    BOOST_TEST(Wording(QString()).language() == u"en"_s);
}

BOOST_AUTO_TEST_CASE(belarusian_and_russian_have_three_forms_and_the_last_digits_choose)
{
    for (const QString &language : {u"be"_s, u"ru"_s}) {
        const auto said = [words = Wording(language), numbers = QLocale(language)](int number) {
            return words.translate("Briefing", "%n response(s)", nullptr, number)
                .remove(numbers.toString(number));
        };
        const QString one = said(1);
        const QString few = said(2);
        const QString many = said(5);
        BOOST_TEST((one != few && few != many && many != one), language);
        for (const int number : {21, 101, 1001, 131})
            BOOST_TEST(said(number) == one, language << ' ' << number);
        for (const int number : {3, 4, 22, 104, 1233})
            BOOST_TEST(said(number) == few, language << ' ' << number);
        for (const int number : {0, 6, 10, 11, 12, 14, 19, 20, 25, 111, 112, 214, 1011})
            BOOST_TEST(said(number) == many, language << ' ' << number);
    }
}

BOOST_AUTO_TEST_CASE(many_threads_may_ask_at_once)
{
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&wrong] {
            for (int round = 0; round < 200; ++round) {
                if (Wording(round % 2 == 0 ? u"be"_s : u"ru"_s).translate("Nowhere", "text") != u"text"_s)
                    ++wrong;
            }
        });
    }
    threads.clear(); // waits for all
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_SUITE_END()
