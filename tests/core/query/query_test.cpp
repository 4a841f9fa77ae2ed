#include "core/query/queryparser.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(query)

BOOST_AUTO_TEST_CASE(a_value_is_added_once_and_taken_away_again)
{
    const Query empty;
    const Query one = empty.withValue(u"actor"_s, u"EU"_s);
    const Query two = one.withValue(u"actor"_s, u"OSCE"_s).withValue(u"actor"_s, u"EU"_s);
    BOOST_TEST(two.toText() == u"actor:EU,OSCE"_s);
    BOOST_TEST(two.withoutValue(u"actor"_s, u"OSCE"_s).toText() == u"actor:EU"_s);
    BOOST_CHECK(one.withoutValue(u"actor"_s, u"EU"_s) == empty);
    BOOST_CHECK(one.withoutValue(u"actor"_s, u"UN"_s) == one);
}

BOOST_AUTO_TEST_CASE(included_and_excluded_values_are_kept_apart)
{
    const Query query = Query().withValue(u"actor"_s, u"EU"_s).withValue(u"actor"_s, u"UN"_s, true);
    BOOST_TEST(query.toText() == u"actor:EU -actor:UN"_s);
    BOOST_TEST(query.values(u"actor"_s) == QStringList{u"EU"_s});
    BOOST_TEST(query.values(u"actor"_s, true) == QStringList{u"UN"_s});
    BOOST_CHECK(query.without(u"actor"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_further_condition_on_the_same_field_stays_when_a_value_comes_or_goes)
{
    const Query both = parseQuery(u"actor:EU actor:UN -tag:a -tag:b"_s).value();
    BOOST_TEST(both.withValue(u"actor"_s, u"OSCE"_s).toText() == u"actor:EU,OSCE actor:UN -tag:a -tag:b"_s);
    BOOST_TEST(both.withValue(u"tag"_s, u"c"_s, true).toText() == u"actor:EU actor:UN -tag:a,c -tag:b"_s);
    BOOST_CHECK(both.withValue(u"tag"_s, u"b"_s, true) == both);
    BOOST_TEST(both.withoutValue(u"tag"_s, u"b"_s, true).toText() == u"actor:EU actor:UN -tag:a"_s);
    BOOST_TEST(both.withoutValue(u"actor"_s, u"EU"_s).toText() == u"actor:UN -tag:a -tag:b"_s);
}

BOOST_AUTO_TEST_CASE(a_replaced_condition_stays_in_its_place)
{
    const Query query = Query().withValue(u"actor"_s, u"EU"_s).withValue(u"year"_s, u"2021"_s);
    BOOST_TEST(query.withValues(u"actor"_s, {u"UN"_s}).toText() == u"actor:UN year:2021"_s);
    BOOST_TEST(query.withValues(u"actor"_s, {}).toText() == u"year:2021"_s);
}

BOOST_AUTO_TEST_CASE(text_puts_into_quotes_what_would_be_read_otherwise)
{
    Query query = Query().withValue(u"actor"_s, u"European Union"_s).withValue(u"tag"_s, u"a,\"b\"\\c"_s);
    query.words = {SearchWord{u"http://x"_s}, SearchWord{u"-x"_s}, SearchWord{u"mass graves"_s, true, true}};
    query.sort = SortOrder{u"title"_s, true};
    BOOST_TEST(
        query.toText() ==
        u"\"http://x\" \"-x\" -\"mass graves\" actor:\"European Union\" tag:\"a,\\\"b\\\"\\\\c\" sort:-title"_s);
}

BOOST_AUTO_TEST_SUITE_END()
