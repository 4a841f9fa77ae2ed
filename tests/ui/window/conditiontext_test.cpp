#include "core/query/queryparser.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/window/conditiontext.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace conditiontext
{

struct Labels : SmallWorkspace {
    [[nodiscard]] QString label(const QString &condition) const
    {
        return conditionLabel(*workspace, parseQuery(condition).value().conditions.first());
    }
};

} // namespace conditiontext

BOOST_FIXTURE_TEST_SUITE(conditiontext, Labels)

BOOST_AUTO_TEST_CASE(no_condition_is_called_by_its_code)
{
    BOOST_TEST(label(u"has:vote,withdrawal"_s) == u"Has: a vote, a benefit taken away"_s);
    BOOST_TEST(label(u"-kind:Any"_s) == u"not Kind of record: any"_s);
    BOOST_TEST(label(u"sanction:any"_s) == u"Sanction: of any sense"_s);
    BOOST_TEST(label(u"sensitivity:internal"_s).startsWith(u"Sensitivity: "_s));
}

BOOST_AUTO_TEST_SUITE_END()
