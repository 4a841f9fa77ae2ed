#include "core/query/coveredkinds.h"
#include "core/query/queryparser.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QString covered(const QString &query)
{
    QStringList codes;
    for (const RecordKind kind : coveredKinds(parseQuery(query).value()))
        codes.append(recordKindCode(kind));
    return codes.join(u' ');
}

} // namespace

BOOST_AUTO_TEST_SUITE(coveredkinds)

BOOST_AUTO_TEST_CASE(a_query_covers_responses_alone_unless_it_names_a_kind)
{
    BOOST_TEST(covered(QString()) == u"response"_s);
    BOOST_TEST(covered(u"actor:EU words"_s) == u"response"_s);
    BOOST_TEST(covered(u"kind:any"_s) == u"response countermove reaction"_s);
    BOOST_TEST(covered(u"kind:Reaction,countermove"_s) == u"countermove reaction"_s);
}

BOOST_AUTO_TEST_CASE(a_kind_that_is_left_out_leaves_the_others)
{
    BOOST_TEST(covered(u"-kind:response"_s) == u"countermove reaction"_s);
    BOOST_TEST(covered(u"-kind:any"_s) == QString());
    BOOST_TEST(covered(u"-kind:response,reaction"_s) == u"countermove"_s);
}

BOOST_AUTO_TEST_CASE(to_leave_out_what_was_not_asked_for_brings_nothing_in)
{
    BOOST_TEST(covered(u"-kind:reaction"_s) == u"response"_s);
    BOOST_TEST(covered(u"-kind:reaction -kind:countermove"_s) == u"response"_s);
    BOOST_TEST(covered(u"-kind:reaction kind:any"_s) == u"response countermove"_s);
}

BOOST_AUTO_TEST_CASE(several_conditions_all_have_to_hold)
{
    BOOST_TEST(covered(u"kind:any -kind:response -kind:reaction"_s) == u"countermove"_s);
    BOOST_TEST(covered(u"kind:response kind:reaction"_s) == QString());
}

BOOST_AUTO_TEST_CASE(all_records_of_the_kinds_covered_are_the_whole_that_a_selection_is_a_part_of)
{
    BOOST_TEST(allOfCoveredKinds(parseQuery(u"actor:EU word -kind:response sort:title"_s).value()).toText() ==
               u"-kind:response"_s);
}

BOOST_AUTO_TEST_SUITE_END()
