#include "core/query/narrowing.h"
#include "core/query/queryparser.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QString after(const QString &query, const QString &conditions)
{
    return narrowed(parseQuery(query).value(), parseQuery(conditions).value().conditions).toText();
}

} // namespace

BOOST_AUTO_TEST_SUITE(narrowing)

BOOST_AUTO_TEST_CASE(a_value_out_of_several_takes_their_place_and_another_one_stands_beside_them)
{
    BOOST_TEST(after(u"actor:EU,UK"_s, u"actor:UK"_s) == u"actor:UK"_s);
    BOOST_TEST(after(u"actor:EU,UK"_s, u"actor:Canada"_s) == u"actor:EU,UK actor:Canada"_s);
    BOOST_TEST(after(u"words"_s, u"framing:obligation"_s) == u"words framing:obligation"_s);
}

BOOST_AUTO_TEST_CASE(days_within_others_take_their_place)
{
    BOOST_TEST(after(u"date:2020..2021"_s, u"date:2020-08"_s) == u"date:2020-08"_s);
    BOOST_TEST(after(u"date:2020-08"_s, u"date:2020"_s) == u"date:2020-08 date:2020"_s);
    BOOST_TEST(after(u"surely:2021-02..2021-05"_s, u"surely:2021-01..2021-03"_s) ==
               u"surely:2021-02..2021-05 surely:2021-01..2021-03"_s);
}

BOOST_AUTO_TEST_CASE(what_is_left_out_adds_up_and_what_is_there_stays_as_it_is)
{
    BOOST_TEST(after(u"-benefit:trade"_s, u"benefit:travel -benefit:assets"_s) ==
               u"-benefit:trade,assets benefit:travel"_s);
    BOOST_TEST(after(u"actor:EU framing:obligation"_s, u"framing:obligation"_s) ==
               u"actor:EU framing:obligation"_s);
}

BOOST_AUTO_TEST_SUITE_END()
