#include "core/base/newerrors.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Problem broken(const QString &rule, const QString &field, const QString &message,
               Severity severity = Severity::Error)
{
    Problem problem;
    problem.severity = severity;
    problem.rule = rule;
    problem.field = field;
    problem.message = message;
    return problem;
}

} // namespace

BOOST_AUTO_TEST_SUITE(new_errors)

BOOST_AUTO_TEST_CASE(an_error_that_was_there_is_not_new_even_if_it_is_said_with_another_remedy)
{
    const Problem old = broken(u"E03"_s, u"in_force_until"_s, u"Ends before it begins."_s);
    Problem same = old;
    same.remedy = u"Mend the date."_s;
    BOOST_TEST(newErrors({same}, {old}).isEmpty());
    BOOST_TEST(newErrors({}, {old}).isEmpty());
}

BOOST_AUTO_TEST_CASE(the_same_rule_broken_elsewhere_or_by_something_else_is_new)
{
    const Problem old = broken(u"E03"_s, u"in_force_until"_s, u"Travel ends before it begins."_s);
    const Problem otherField = broken(u"E03"_s, u"milestones"_s, u"Travel ends before it begins."_s);
    const Problem otherPart = broken(u"E03"_s, u"in_force_until"_s, u"Assets end before they begin."_s);
    BOOST_TEST((newErrors({old, otherField, otherPart}, {old}) == Problems{otherField, otherPart}));
}

BOOST_AUTO_TEST_CASE(what_is_no_error_is_left_out)
{
    const Problem warning = broken(u"W46"_s, u"title"_s, u"Long."_s, Severity::Warning);
    const Problem error = broken(u"E01"_s, u"title"_s, u"Missing."_s);
    BOOST_TEST((newErrors({warning, error}, {}) == Problems{error}));
}

BOOST_AUTO_TEST_SUITE_END()
