#include "core/base/onename.h"
#include "core/base/statehood.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

StateName named(const QString &name)
{
    return stateName(nameWords(name));
}

bool areOne(const QString &one, const QString &other)
{
    return mayBeOneState(named(one), named(other)) && mayBeOneState(named(other), named(one));
}

} // namespace

BOOST_AUTO_TEST_SUITE(statehood)

BOOST_AUTO_TEST_CASE(an_official_name_is_the_name_of_the_state)
{
    BOOST_TEST(areOne(u"Republic of Estonia"_s, u"Estonia"_s));
    BOOST_TEST(areOne(u"the Republic of Estonia"_s, u"Estonia"_s));
    BOOST_TEST(areOne(u"Federal Republic of Germany"_s, u"Germany"_s));
    BOOST_TEST(areOne(u"Grand Duchy of Luxembourg"_s, u"Luxembourg"_s));
    BOOST_TEST(areOne(u"Principality of Liechtenstein"_s, u"Liechtenstein"_s));
    BOOST_TEST(areOne(u"Kingdom of the Netherlands"_s, u"Netherlands"_s));
    BOOST_TEST(areOne(u"State of Israel"_s, u"Israel"_s));
    BOOST_TEST(areOne(u"Islamic Republic of Iran"_s, u"Iran"_s));
    BOOST_TEST(areOne(u"People's Republic of China"_s, u"China"_s));
    BOOST_TEST(areOne(u"Poland, Republic of"_s, u"Poland"_s));
}

BOOST_AUTO_TEST_CASE(official_names_are_known_in_belarusian_and_russian)
{
    BOOST_TEST(areOne(u"Рэспубліка Польшча"_s, u"Польшча"_s));
    BOOST_TEST(areOne(u"Республика Польша"_s, u"Польша"_s));
    BOOST_TEST(areOne(u"Федеративная Республика Германия"_s, u"Германия"_s));
    BOOST_TEST(areOne(u"Каралеўства Данія"_s, u"Данія"_s));
    BOOST_TEST(areOne(u"Вялікае Герцагства Люксембург"_s, u"Люксембург"_s));
    BOOST_TEST(areOne(u"Эстонская Республика"_s, u"Эстония"_s));
    BOOST_TEST(areOne(u"Republic of Estonia"_s, u"Эстонія"_s));
}

BOOST_AUTO_TEST_CASE(an_adjective_before_republic_names_the_country)
{
    BOOST_TEST(areOne(u"Кыргызская Республика"_s, u"Кыргызстан"_s));
    BOOST_TEST(areOne(u"Кыргызская Рэспубліка"_s, u"Kyrgyzstan"_s));
    BOOST_TEST(areOne(u"Kyrgyz Republic"_s, u"Kyrgyzstan"_s));
    BOOST_TEST(areOne(u"Латвийская Республика"_s, u"Латвия"_s));
    BOOST_TEST(areOne(u"Slovak Republic"_s, u"Slovakia"_s));
    BOOST_TEST(areOne(u"Czech Republic"_s, u"Czechia"_s));
}

BOOST_AUTO_TEST_CASE(a_body_of_a_state_is_met_under_the_official_name_of_the_state)
{
    BOOST_TEST(
        areOne(u"Ministry of Defence of the Republic of Belarus"_s, u"Ministry of Defence of Belarus"_s));
    BOOST_TEST(areOne(u"Министерство обороны Республики Беларусь"_s, u"Министерство обороны Беларуси"_s));
    BOOST_TEST(!areOne(u"Ministry of Defence of the Republic of Poland"_s, u"Poland"_s));
    BOOST_TEST(!areOne(u"Council of the Republic of the National Assembly"_s, u"National Assembly"_s));
}

BOOST_AUTO_TEST_CASE(other_states_and_bodies_stay_others)
{
    BOOST_TEST(!areOne(u"Slovak Republic"_s, u"Slovenia"_s));
    BOOST_TEST(!areOne(u"Republic of Estonia"_s, u"Republic of Latvia"_s));
    BOOST_TEST(!areOne(u"Democratic People's Republic of Korea"_s, u"Republic of Korea"_s));
    BOOST_TEST(!areOne(u"Democratic Republic of the Congo"_s, u"Republic of the Congo"_s));
    BOOST_TEST(!areOne(u"Belarusian People's Republic"_s, u"Belarus"_s));
    BOOST_TEST(!areOne(u"Беларуская Народная Рэспубліка"_s, u"Беларусь"_s));
    BOOST_TEST(!areOne(u"European Union"_s, u"European Council"_s));
    BOOST_TEST(!areOne(u"United Kingdom"_s, u"United Nations"_s));
    BOOST_TEST(!areOne(u"United Kingdom"_s, u"United States"_s));
    BOOST_TEST(!areOne(u"Commonwealth of Independent States"_s, u"Council of the Baltic Sea States"_s));
    BOOST_TEST(!areOne(u"Poland"_s, u"Poland"_s)); // neither is official: for others to compare
}

BOOST_AUTO_TEST_CASE(a_name_of_nothing_but_statehood_keeps_its_words)
{
    for (const QString &name : {u"Republic"_s, u"Kingdom of"_s, u"Рэспубліка"_s}) {
        BOOST_TEST(!named(name).words.isEmpty(), name.toStdString());
        BOOST_TEST(!areOne(name, u"Republic of Poland"_s), name.toStdString());
    }
    BOOST_TEST(named(QString()).words.isEmpty());
    BOOST_TEST(!mayBeOneState(named(QString()), named(u"Republic of Poland"_s)));
}

BOOST_AUTO_TEST_SUITE_END()
