#include "core/codebook/consistencyrules.h"
#include "tests/core/codebook/rulecases.h"

using namespace vodhuk;
using namespace vodhuk::test;

namespace
{

Cases allCases()
{
    Cases all;
    for (const auto cases :
         {casesOfCompleteness, casesOfDates, casesOfBinding, casesOfMeasures, casesOfActors, casesOfReasons,
          casesOfTexts, casesOfNeighbours, casesOfEvidence}) {
        const Cases some = cases();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

QStringList brokenIn(const Situation &situation)
{
    QStringList rules = rulesBrokenBy(situation.response, situation.context);
    rules.removeDuplicates();
    return rules;
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_rule)

BOOST_AUTO_TEST_CASE(is_broken_alone_by_one_record_and_kept_by_one_that_is_a_step_away)
{
    for (const RuleCase &one : allCases()) {
        BOOST_TEST_CONTEXT(one.rule)
        {
            BOOST_TEST(brokenIn(one.breaks) == QStringList(QString::fromLatin1(one.rule)));
            BOOST_TEST(brokenIn(one.holds) == QStringList());
        }
    }
}

BOOST_AUTO_TEST_CASE(has_such_a_pair_of_records)
{
    QSet<QString> shown;
    for (const RuleCase &one : allCases())
        shown.insert(QString::fromLatin1(one.rule));
    for (const auto rules : {completenessRules(), dateRules(), actorRules(), bindingRules(), measureRules(),
                             reasonRules(), textRules(), neighbourRules(), evidenceRules()}) {
        for (const ConsistencyRule &rule : rules)
            BOOST_TEST(shown.contains(QString::fromLatin1(rule.id)), rule.id);
    }
}

BOOST_AUTO_TEST_CASE(tells_in_a_sentence_what_is_wrong_and_where_and_keeps_only_errors_from_being_published)
{
    for (const RuleCase &one : allCases()) {
        BOOST_TEST_CONTEXT(one.rule)
        {
            const Problems problems = checkResponse(one.breaks.response, one.breaks.context);
            for (const Problem &problem : problems)
                BOOST_TEST(
                    (!problem.message.isEmpty() && !problem.remedy.isEmpty() && !problem.field.isEmpty()));
            BOOST_TEST(mayBePublished(problems) == (one.rule[0] != 'E'));
        }
    }
}

BOOST_AUTO_TEST_CASE(about_who_is_listed_points_to_the_field_in_which_that_is_entered)
{
    const QStringList aboutListings{u"E38"_s, u"W39"_s, u"W59"_s};
    qsizetype seen = 0;
    for (const RuleCase &one : allCases()) {
        for (const Problem &problem : checkResponse(one.breaks.response, one.breaks.context)) {
            if (!aboutListings.contains(problem.rule))
                continue;
            BOOST_TEST(problem.field == u"listings"_s, problem.rule);
            ++seen;
        }
    }
    BOOST_TEST(seen == 3);
}

BOOST_AUTO_TEST_SUITE_END()
