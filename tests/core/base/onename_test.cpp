#include "core/base/onename.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

bool areOne(const char16_t *one, const char16_t *other)
{
    const QStringList first = nameWords(QString::fromUtf16(one));
    const QStringList second = nameWords(QString::fromUtf16(other));
    BOOST_TEST(mayBeOneName(first, second) == mayBeOneName(second, first));
    return mayBeOneName(first, second);
}

} // namespace

BOOST_AUTO_TEST_SUITE(one_name)

BOOST_AUTO_TEST_CASE(spellings_of_three_languages_are_one_name)
{
    BOOST_TEST(areOne(u"Alexander Lukashenko", u"Александр Лукашенко"));
    BOOST_TEST(areOne(u"Aliaksandr Lukashenka", u"Alexander Lukashenko"));
    BOOST_TEST(areOne(u"Аляксандр Лукашэнка", u"Александр Лукашенко"));
    BOOST_TEST(areOne(u"Roman Protasevich", u"Раман Пратасевіч"));
    BOOST_TEST(areOne(u"Dmitry Pavlichenko", u"Дзмітрый Паўлічэнка"));
}

BOOST_AUTO_TEST_CASE(the_order_and_a_patronymic_do_not_matter)
{
    BOOST_TEST(areOne(u"LUKASHENKA, Aliaksandr Ryhoravich", u"Alexander Lukashenko"));
    BOOST_TEST(areOne(u"Lukashenka", u"Alexander Lukashenko"));
}

BOOST_AUTO_TEST_CASE(relatives_and_others_of_the_family_name_are_not)
{
    BOOST_TEST(!areOne(u"Viktor Lukashenko", u"Alexander Lukashenko"));
    BOOST_TEST(!areOne(u"Ivan Ivanov", u"Igor Ivanov"));
    BOOST_TEST(!areOne(u"Alexander Volfovich", u"Alexander Lukashenko"));
    BOOST_TEST(!areOne(u"Aleksei Petrov", u"Aleksandr Petrov"));
}

BOOST_AUTO_TEST_CASE(no_name_is_nobodys)
{
    BOOST_TEST(!areOne(u"", u""));
    BOOST_TEST(!areOne(u"Kim", u"Kim"));
    BOOST_TEST(!areOne(u"…", u"Alexander Lukashenko"));
}

BOOST_AUTO_TEST_SUITE_END()
