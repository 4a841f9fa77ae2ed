#include "tests/core/codebook/soundrecords.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(measurerules)

BOOST_AUTO_TEST_CASE(e14_a_sanction_needs_a_benefit_withdrawn)
{
    Response response = statementBy("EU");
    response.senseOverride = u"broad"_s;
    response.senseReason = u"Because."_s;
    BOOST_CHECK(breaks("E14", response));
    response.senseOverride = u"none"_s;
    BOOST_CHECK(!breaks("E14", response));
    BOOST_CHECK(
        breaks("E14", sound().with([](Response &nameless) { nameless.measures.first().benefit.clear(); })));
}

BOOST_AUTO_TEST_CASE(e15_instruments_and_benefits_belong_together)
{
    BOOST_CHECK(breaks("E15", sound().doing("travel_ban;asset_freeze;trade_restriction")));
    BOOST_CHECK(breaks("E15", sound().doing("travel_ban")));
    BOOST_CHECK(breaks("E15", sound().with([](Response &response) {
        response.measures.first().instrument = u"asset_freeze"_s;
    })));
    BOOST_CHECK(!breaks("E15", sound().doing("travel_ban;asset_freeze;other")));
    BOOST_CHECK(!breaks("E15", sound().doing("travel_ban;asset_freeze;trade_restriction;lifting")));
    BOOST_CHECK(!breaks("E15", statementBy("USA").doing("travel_ban").with([](Response &threat) {
        threat.actMode = u"threatened"_s;
    })));
    BOOST_CHECK(
        !breaks("E15", responseBy(actor("EBRD")).doing("suspend_funding").taking("finance;membership")));
}

BOOST_AUTO_TEST_CASE(w16_words_and_e17_support_withdraw_nothing)
{
    BOOST_CHECK(breaks("W16", statementBy("EU").taking("cooperation")));
    BOOST_CHECK(
        !breaks("W16", statementBy("EU").doing("statement;suspend_cooperation").taking("cooperation")));
    BOOST_CHECK(breaks("E17", statementBy("EU").doing("support_media").taking("finance")));
    BOOST_CHECK(!breaks("W16", statementBy("EU").doing("support_media").taking("finance")));
    BOOST_CHECK(!breaks("E17", statementBy("EU").doing("support_media").giving("finance", "grants")));
    BOOST_CHECK(!breaks("E17", statementBy("EU").doing("support_media;travel_ban").taking("travel")));
}

BOOST_AUTO_TEST_CASE(w18_an_easing_names_what_it_eases)
{
    Response response = statementBy("USA").doing("lifting");
    BOOST_CHECK(breaks("W18", response));
    response.links.append(RecordLink{ResponseId{9}, u"amends"_s, true});
    BOOST_CHECK(breaks("W18", response));
    response.links.append(RecordLink{ResponseId{9}, u"amends"_s, false});
    BOOST_CHECK(!breaks("W18", response));
}

BOOST_AUTO_TEST_CASE(w36_a_list_has_somebody_on_it)
{
    BOOST_CHECK(breaks("W36", sound().with([](Response &response) { response.personsNew.reset(); })));
    BOOST_CHECK(breaks("W36", sound().with([](Response &response) { response.personsNew = 0; })));
    BOOST_CHECK(!breaks("W36", sound()));
}

BOOST_AUTO_TEST_CASE(w41_a_release_is_no_reason_to_withdraw)
{
    BOOST_CHECK(breaks("W41", sound().because("prisoner_release")));
    BOOST_CHECK(!breaks("W41", statementBy("EU").because("prisoner_release")));
}

BOOST_AUTO_TEST_CASE(w58_a_condition_has_text_and_deadline)
{
    Response response = sound();
    response.actMode = u"conditional"_s;
    BOOST_CHECK(breaks("W58", response));
    response.measures.first().condition = u"Unless the law is changed."_s;
    BOOST_CHECK(breaks("W58", response));
    response.milestones.append(Milestone{u"condition"_s, date("2021-12-01"), {}});
    BOOST_CHECK(!breaks("W58", response));
}

BOOST_AUTO_TEST_SUITE_END()
