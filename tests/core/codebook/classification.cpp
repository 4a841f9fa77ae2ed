#include "core/codebook/classification.h"

#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/sampletable.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

const ActorDirectory &actors()
{
    static const ActorDirectory directory = sampleActors();
    return directory;
}

ResponseBuilder by(const char *name)
{
    const QList<ActorId> found = actors().named(QString::fromLatin1(name));
    BOOST_REQUIRE_EQUAL(found.size(), 1);
    return responseBy(found.first());
}

QString sense(const Response &response)
{
    return sanctionSense(response, actors());
}

Measure inForce(const char *from, const char *until)
{
    Measure measure;
    measure.inForceFrom = PartialDate::parse(QString::fromLatin1(from)).value();
    measure.inForceUntil = PartialDate::parse(QString::fromLatin1(until)).value();
    return measure;
}

} // namespace

BOOST_AUTO_TEST_SUITE(classification)

// The worked cases of the codebook, by their numbers.

BOOST_AUTO_TEST_CASE(case_1_the_first_round_of_the_eu_is_a_strict_sanction)
{
    const Response response = by("EU")
                                  .on("2020-10-02")
                                  .doing("travel_ban;asset_freeze")
                                  .taking("travel;assets")
                                  .binding("on_members;in_own_jurisdiction");
    BOOST_CHECK_EQUAL(sense(response), u"strict"_s);
    BOOST_CHECK_EQUAL(actorAxis(response, actors()), u"organisation_on_non_member"_s);
    BOOST_CHECK_EQUAL(natureOf(response), QStringList({u"financial"_s, u"travel"_s}));
}

BOOST_AUTO_TEST_CASE(case_2_an_ordinance_of_switzerland_is_a_strict_sanction)
{
    const Response response = by("Switzerland")
                                  .on("2020-10-12")
                                  .doing("travel_ban;asset_freeze")
                                  .taking("travel;assets")
                                  .binding("in_own_jurisdiction");
    BOOST_CHECK_EQUAL(sense(response), u"strict"_s);
    BOOST_CHECK_EQUAL(actorAxis(response, actors()), u"state"_s);
}

BOOST_AUTO_TEST_CASE(case_3_a_resolution_that_wishes_for_sanctions_is_none)
{
    BOOST_CHECK_EQUAL(
        sense(by("EP").on("2020-09-17").doing("resolution;non_recognition").binding("non_binding")),
        u"none"_s);
}

BOOST_AUTO_TEST_CASE(case_5_ilo_ending_cooperation_is_broad_and_its_resolution_is_none)
{
    const Response cooperation =
        by("ILO").on("2023-03-20").doing("suspend_cooperation").taking("cooperation").binding("internal");
    BOOST_CHECK_EQUAL(sense(cooperation), u"broad"_s);
    BOOST_CHECK_EQUAL(actorAxis(cooperation, actors()), u"organisation_on_member"_s);
    BOOST_CHECK_EQUAL(
        sense(by("ILO").on("2023-06-12").doing("resolution;recommendation").binding("non_binding")),
        u"none"_s);
}

BOOST_AUTO_TEST_CASE(case_6_a_condemnation_by_icao_is_no_sanction)
{
    BOOST_CHECK_EQUAL(sense(by("ICAO").on("2022-07-18").doing("resolution;report").binding("non_binding")),
                      u"none"_s);
}

BOOST_AUTO_TEST_CASE(case_7_ebrd_cutting_finance_is_strict_and_closing_an_office_is_broad)
{
    const Response access = by("EBRD")
                                .on("2022-04-04")
                                .doing("suspend_funding;suspend_cooperation")
                                .taking("finance;cooperation;membership")
                                .binding("on_belarus");
    BOOST_CHECK_EQUAL(sense(access), u"strict"_s);
    BOOST_CHECK_EQUAL(actorAxis(access, actors()), u"organisation_on_member"_s);
    BOOST_CHECK_EQUAL(sense(by("EBRD")
                                .on("2022-03-28")
                                .doing("suspend_cooperation")
                                .taking("cooperation")
                                .binding("internal")),
                      u"broad"_s);
}

BOOST_AUTO_TEST_CASE(case_8_complaints_and_referrals_take_nothing_away)
{
    BOOST_CHECK_EQUAL(sense(by("Lithuania").on("2024-09-30").doing("icc_referral").binding("non_binding")),
                      u"none"_s);
    BOOST_CHECK_EQUAL(
        sense(by("Lithuania").on("2025-05-19").doing("interstate_complaint").binding("non_binding")),
        u"none"_s);
}

BOOST_AUTO_TEST_CASE(case_9_ioc_cutting_finance_is_broad_since_a_sport_body_is_no_organisation_of_states)
{
    BOOST_CHECK_EQUAL(sense(by("IOC")
                                .on("2020-12-07")
                                .doing("suspend_funding;suspend_cooperation")
                                .taking("finance;cooperation")
                                .binding("on_members")),
                      u"broad"_s);
}

BOOST_AUTO_TEST_CASE(case_10_ifrc_suspending_a_society_is_broad)
{
    BOOST_CHECK_EQUAL(sense(by("IFRC")
                                .on("2023-12-01")
                                .doing("suspend_membership")
                                .taking("membership")
                                .binding("on_members")),
                      u"broad"_s);
}

BOOST_AUTO_TEST_CASE(case_11_closing_the_sky_is_broad_in_scope_and_strict_in_sense)
{
    const Response response = by("EU")
                                  .on("2021-06-04")
                                  .doing("aviation_restriction")
                                  .taking("transport")
                                  .binding("on_members")
                                  .with([](Response &sky) { sky.measures.first().scope = u"broad"_s; });
    BOOST_CHECK_EQUAL(sense(response), u"strict"_s);
    BOOST_CHECK_EQUAL(natureOf(response), QStringList(u"economic"_s));
}

BOOST_AUTO_TEST_CASE(case_12_rights_under_the_aarhus_convention_are_membership_and_thus_broad)
{
    const auto suspension = [](const char *date) {
        return by("Aarhus MoP")
            .on(date)
            .doing("suspend_membership")
            .taking("membership")
            .binding("on_belarus");
    };
    BOOST_CHECK_EQUAL(sense(suspension("2021-10-21")), u"broad"_s);
    BOOST_CHECK_EQUAL(actorAxis(suspension("2021-10-21"), actors()), u"organisation_on_member"_s);
    BOOST_CHECK_EQUAL(actorAxis(suspension("2023"), actors()), u"organisation_on_non_member"_s);
}

BOOST_AUTO_TEST_CASE(case_14_visa_steps_against_unnamed_people_are_strict)
{
    BOOST_CHECK_EQUAL(
        sense(by("USA").on("2021-06-21").doing("travel_ban").taking("travel").binding("in_own_jurisdiction")),
        u"strict"_s);
}

BOOST_AUTO_TEST_CASE(case_15_easing_restores_and_is_no_sanction)
{
    BOOST_CHECK_EQUAL(sense(by("USA")
                                .on("2025-11-04")
                                .doing("lifting")
                                .giving("transport", "restores")
                                .binding("in_own_jurisdiction")),
                      u"none"_s);
}

BOOST_AUTO_TEST_CASE(cases_16_to_21_threats_plans_prizes_and_support_are_no_sanctions)
{
    BOOST_CHECK_EQUAL(
        sense(by("USA").doing("statement").with([](Response &threat) { threat.actMode = u"threatened"_s; })),
        u"none"_s);
    BOOST_CHECK_EQUAL(sense(by("UK").doing("support_civil_society").giving("finance", "grants")), u"none"_s);
    BOOST_CHECK_EQUAL(sense(by("EU")
                                .doing("economic_support_plan")
                                .giving("finance", "grants")
                                .binding("in_own_jurisdiction")),
                      u"none"_s);
    BOOST_CHECK_EQUAL(sense(by("EP").doing("award")), u"none"_s);
    BOOST_CHECK_EQUAL(
        sense(
            by("UK").by(actors().named(u"Canada").first()).doing("joint_statement;accountability_mechanism")),
        u"none"_s);
}

BOOST_AUTO_TEST_CASE(case_22_a_countermove_is_no_sanction_and_a_private_act_neither)
{
    BOOST_CHECK_EQUAL(sense(by("MFA BY").kind(RecordKind::Countermove).taking("travel")), u"none"_s);
    BOOST_CHECK_EQUAL(sense(by("Belaruskali").doing("trade_restriction").taking("trade").binding("internal")),
                      u"none"_s);
}

BOOST_AUTO_TEST_CASE(a_withdrawal_that_binds_nobody_is_broad)
{
    BOOST_CHECK_EQUAL(sense(by("EU").doing("suspend_funding").taking("finance").binding("non_binding")),
                      u"broad"_s);
    BOOST_CHECK_EQUAL(sense(by("EU").doing("suspend_funding").taking("finance")), u"broad"_s);
    BOOST_CHECK_EQUAL(
        sense(by("Poland").doing("recall_ambassador").taking("diplomatic").binding("in_own_jurisdiction")),
        u"broad"_s);
}

BOOST_AUTO_TEST_CASE(a_person_overrides_only_with_a_reason)
{
    Response response = by("EU").doing("suspend_funding").taking("finance").binding("non_binding");
    response.senseOverride = u"strict"_s;
    BOOST_CHECK_EQUAL(sense(response), u"broad"_s);
    response.senseReason = u"The conclusions were carried out by a regulation."_s;
    BOOST_CHECK_EQUAL(sense(response), u"strict"_s);
}

BOOST_AUTO_TEST_CASE(the_first_adopter_decides_the_axis_of_actors)
{
    BOOST_CHECK_EQUAL(actorAxis(by("UNSC").on("2021-05-26"), actors()), u"security_council"_s);
    BOOST_CHECK_EQUAL(actorAxis(by("Viasna").on("2021"), actors()), u"other"_s);
    BOOST_CHECK_EQUAL(actorAxis(by("PACE").on("1997-01-13"), actors()), u"organisation_on_member"_s);
    BOOST_CHECK_EQUAL(actorAxis(by("PACE").on("2020-09-15"), actors()), u"organisation_on_non_member"_s);
    BOOST_CHECK_EQUAL(actorAxis(Response(), actors()), QString());
}

BOOST_AUTO_TEST_CASE(rule_e15_pairs_an_instrument_with_its_benefit)
{
    BOOST_CHECK_EQUAL(benefitOfInstrument(u"asset_freeze"_s), u"assets"_s);
    BOOST_CHECK_EQUAL(benefitOfInstrument(u"expel_diplomats"_s), u"diplomatic"_s);
    BOOST_CHECK_EQUAL(benefitOfInstrument(u"suspend_funding"_s), QString());
    const QStringList instruments{u"travel_ban"_s, u"aviation_restriction"_s, u"transport_restriction"_s};
    BOOST_CHECK_EQUAL(instrumentForBenefit(instruments, u"travel"_s), u"travel_ban"_s);
    BOOST_CHECK_EQUAL(instrumentForBenefit(instruments, u"transport"_s), QString());
    BOOST_CHECK_EQUAL(instrumentForBenefit(instruments, u"assets"_s), QString());
}

BOOST_AUTO_TEST_CASE(a_measure_holds_certainly_possibly_or_not)
{
    const QDate day(2022, 3, 1);
    BOOST_CHECK(inForceOn(inForce("2022-03-01", ""), day) == InForce::Certain);
    BOOST_CHECK(inForceOn(inForce("2022-03-02", ""), day) == InForce::No);
    BOOST_CHECK(inForceOn(inForce("2022-03", ""), day) == InForce::Possible);
    BOOST_CHECK(inForceOn(inForce("2021", "2022-03-01"), day) == InForce::Certain);
    BOOST_CHECK(inForceOn(inForce("2021", "2022-02-28"), day) == InForce::No);
    BOOST_CHECK(inForceOn(inForce("2021", "2022"), day) == InForce::Possible);
    BOOST_CHECK(inForceOn(inForce("2021", "2023"), day) == InForce::Certain);
    BOOST_CHECK(inForceOn(inForce("2021", "2022-03/.."), day) == InForce::Certain);
    BOOST_CHECK(inForceOn(inForce("", ""), day) == InForce::No);
    BOOST_CHECK(inForceOn(inForce("", "2023"), day) == InForce::No);
}

BOOST_AUTO_TEST_SUITE_END()
