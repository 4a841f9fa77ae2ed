#include "core/codebook/fixes.h"
#include "tests/core/codebook/soundrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;

namespace fixes
{

Problems findingsOf(const char *rule, const Response &response)
{
    Problems problems = checkResponse(response, context());
    problems.removeIf([&](const Problem &problem) { return problem.rule != QLatin1String(rule); });
    return problems;
}

/// The record after the fix that the first finding of the rule brings; the rule must be content then.
Response mended(const char *rule, const Response &response)
{
    const Problems problems = findingsOf(rule, response);
    BOOST_REQUIRE(!problems.isEmpty());
    BOOST_REQUIRE(problems.first().fix.has_value());
    BOOST_TEST(!problems.first().fix->label.isEmpty());
    Entry entry{response, {}, {}, {}};
    BOOST_REQUIRE(!applyFix(entry, *problems.first().fix, fields()).has_value());
    BOOST_TEST(findingsOf(rule, entry.response).isEmpty(), rule);
    return entry.response;
}

bool hasFix(const char *rule, const Response &response)
{
    const Problems problems = findingsOf(rule, response);
    BOOST_REQUIRE(!problems.isEmpty());
    return problems.first().fix.has_value();
}

auto withFirstMeasure(void (*change)(Measure &))
{
    return [=](Response &response) { change(response.measures.first()); };
}

} // namespace fixes

BOOST_AUTO_TEST_SUITE(fixes)

BOOST_AUTO_TEST_CASE(the_benefit_of_an_instrument_is_added_without_a_date_that_nobody_gave)
{
    const Response response = mended("E15", sound().doing("travel_ban;asset_freeze;trade_restriction"));
    BOOST_REQUIRE_EQUAL(response.measures.size(), 3);
    BOOST_TEST(response.measures.last().benefit == u"trade"_s);
    BOOST_TEST(response.measures.last().instrument == u"trade_restriction"_s);
    BOOST_TEST(response.measures.last().direction == u"withdraws"_s);
    BOOST_TEST(response.measures.last().inForceFrom.isEmpty());
    BOOST_TEST(response.measures.first().inForceFrom == date("2020-10-02"));
}

BOOST_AUTO_TEST_CASE(a_measure_that_only_tells_dates_takes_the_benefit)
{
    const Response bare = statementBy("UK").doing("arms_embargo").with([](Response &response) {
        Measure measure;
        measure.inForceFrom = date("2020-10-02");
        response.measures = {measure};
    });
    const Response response = mended("E15", bare);
    BOOST_REQUIRE_EQUAL(response.measures.size(), 1);
    BOOST_TEST(response.measures.first().benefit == u"arms"_s);
    BOOST_TEST(response.measures.first().inForceFrom == date("2020-10-02"));
}

BOOST_AUTO_TEST_CASE(a_measure_that_names_its_instrument_gets_its_benefit)
{
    const Response response = mended("E14", sound().with(withFirstMeasure([](Measure &measure) {
        measure.instrument = u"travel_ban"_s;
        measure.benefit.clear();
    })));
    BOOST_TEST(response.measures.first().benefit == u"travel"_s);
    BOOST_TEST(
        !hasFix("E14", sound().with(withFirstMeasure([](Measure &measure) { measure.benefit.clear(); }))));
}

BOOST_AUTO_TEST_CASE(binding_on_belarus_gives_way_to_what_membership_suggests)
{
    BOOST_TEST(mended("E07", sound().binding("on_belarus")).binding == QStringList(u"on_members"_s));
    BOOST_TEST(mended("E11", soundState().binding("on_belarus")).binding ==
               QStringList(u"in_own_jurisdiction"_s));
    BOOST_TEST(mended("E13", sound().binding("non_binding;on_members")).binding ==
               QStringList(u"on_members"_s));
    BOOST_TEST(mended("W08", statementBy("ILO").on("2021").doing("report").binding("on_belarus")).binding ==
               QStringList(u"non_binding"_s));
    const Response bank = responseBy(actor("EBRD"))
                              .on("2022-04-04")
                              .doing("suspend_membership")
                              .taking("membership")
                              .binding("internal");
    BOOST_TEST(mended("I09", bank).binding == QStringList(u"on_belarus"_s));
}

BOOST_AUTO_TEST_CASE(an_end_is_taken_from_the_milestone_that_tells_it_and_from_nowhere_else)
{
    const Response lifted = sound().taking("").with(measureStatus("lifted")).with([](Response &response) {
        response.measures.resize(1);
        response.instruments = {u"travel_ban"_s};
        response.milestones = {{u"ended"_s, date("2024-02"), {}}};
    });
    BOOST_TEST(mended("E19", lifted).measures.first().inForceUntil == date("2024-02"));
    BOOST_TEST(!hasFix("E19", sound().with(measureStatus("lifted"))));
}

BOOST_AUTO_TEST_CASE(what_was_to_expire_has_expired_and_what_was_to_be_reviewed_may_stand)
{
    const auto passed = [](const QString &kind) {
        return sound().inForce("2020-10-02", "2021-02-28").with([=](Response &response) {
            response.measures.resize(1);
            response.measures.first().status = u"in_force"_s;
            response.measures.first().untilKind = kind;
        });
    };
    BOOST_TEST(mended("W20", passed(u"expiry"_s)).measures.first().status == u"expired"_s);
    BOOST_TEST(!hasFix("W20", passed(u"review"_s)));
}

BOOST_AUTO_TEST_CASE(an_actor_listed_twice_keeps_its_first_part)
{
    const Response response =
        mended("W33", sound().by(actor("Norway"), u"aligned"_s).by(actor("EU"), u"aligned"_s));
    BOOST_REQUIRE_EQUAL(response.participations.size(), 2);
    BOOST_TEST(response.participations.first().role == u"adopter"_s);
    BOOST_TEST((response.participations.last().actor == actor("Norway")));
}

BOOST_AUTO_TEST_CASE(letters_of_the_wrong_script_are_replaced_where_each_has_a_twin)
{
    BOOST_TEST(mended("W49", sound().titled(u"Cовет принял решение"_s, u"ru"_s)).title.text(u"ru"_s) ==
               u"Совет принял решение"_s);
    BOOST_TEST(mended("W49", sound().titled(u"Cовет принял рeшение"_s, u"ru"_s)).title.text(u"ru"_s) ==
               u"Совет принял решение"_s);
    BOOST_TEST(inOneScript(u"рaшэнне"_s, u"be"_s) == u"рашэнне"_s);
    BOOST_TEST(inOneScript(u"пiсьмо"_s, u"be"_s) == u"пісьмо"_s);
    BOOST_TEST(inOneScript(u"пiсьмо"_s, u"ru"_s) == QString());
    BOOST_TEST(inOneScript(u"Zавод"_s, u"ru"_s) == QString());
    BOOST_TEST(inOneScript(u"COа"_s, u"ru"_s) == QString());
    BOOST_TEST(inOneScript(u"Cовет"_s, u"en"_s) == QString());
    BOOST_TEST(!hasFix("W49", sound().titled(u"Совет принял санкции"_s, u"be"_s)));
}

BOOST_AUTO_TEST_CASE(a_code_that_is_nearly_right_is_written_right)
{
    BOOST_TEST(mended("E50", sound().doing("travel_bann;asset_freeze")).instruments ==
               QStringList({u"travel_ban"_s, u"asset_freeze"_s}));
    const Response odd =
        sound().with(withFirstMeasure([](Measure &measure) { measure.instrument = u"travel_bann"_s; }));
    BOOST_TEST(!hasFix("E50", odd));
}

BOOST_AUTO_TEST_CASE(a_fix_that_a_field_refuses_leaves_the_record_as_it_was)
{
    Entry entry{sound(), {}, {}, {}};
    const Entry before = entry;
    const Fix fix{u"Both"_s, {{u"binding"_s, u"internal"_s}, {u"date"_s, u"2021-02-30"_s}}};
    BOOST_TEST(applyFix(entry, fix, fields()).has_value());
    BOOST_TEST((entry == before));
    BOOST_TEST(applyFix(entry, {u"Lost"_s, {{u"no_such_field"_s, {}}}}, fields()).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
