#include "tests/core/codebook/soundrecords.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(bindingrules)

BOOST_AUTO_TEST_CASE(e07_binding_on_belarus_needs_its_membership_on_that_date)
{
    const auto aarhus = [](const char *day) {
        return responseBy(actor("Aarhus MoP")).on(day).binding("on_belarus").doing("suspend_membership");
    };
    BOOST_CHECK(!breaks("E07", aarhus("2021-10-21")));
    BOOST_CHECK(!breaks("E07", aarhus("2022")));
    BOOST_CHECK(breaks("E07", aarhus("2023")));
    BOOST_CHECK(breaks("E07", sound().binding("on_belarus")));
    const auto assembly = [](const char *day) {
        return responseBy(actor("PACE")).on(day).binding("on_belarus").doing("suspend_membership");
    };
    BOOST_CHECK(!breaks("E07", assembly("1997-01-13")));
    BOOST_CHECK(breaks("E07", assembly("1997-01-14")));
}

BOOST_AUTO_TEST_CASE(w08_words_alone_do_not_bind_belarus)
{
    BOOST_CHECK(breaks("W08", responseBy(actor("ILO")).on("2021").doing("report").binding("on_belarus")));
    BOOST_CHECK(
        !breaks("W08", responseBy(actor("ILO")).on("2021").doing("resolution").binding("on_belarus")));
}

BOOST_AUTO_TEST_CASE(i09_suggests_binding_where_a_member_loses_its_rights)
{
    const auto suspension = [](const char *name, const char *binding) {
        return responseBy(actor(name))
            .on("2022-04-04")
            .doing("suspend_membership")
            .taking("membership")
            .binding(binding);
    };
    BOOST_CHECK(breaks("I09", suspension("EBRD", "internal")));
    BOOST_CHECK(!breaks("I09", suspension("EBRD", "on_belarus")));
    BOOST_CHECK(!breaks("I09", suspension("IOC", "on_members")));
}

BOOST_AUTO_TEST_CASE(e10_members_are_bound_by_organisations_and_e11_a_state_binds_only_its_own)
{
    BOOST_CHECK(breaks("E10", responseBy(actor("G7")).on("2020").binding("on_members")));
    BOOST_CHECK(!breaks("E10", responseBy(actor("IOC")).on("2020").binding("on_members")));
    BOOST_CHECK(breaks("E11", soundState().binding("on_members")));
    BOOST_CHECK(breaks("E11", soundState().binding("on_belarus")));
    BOOST_CHECK(!breaks("E10", soundState().binding("on_members")));
    BOOST_CHECK(!breaks("E07", soundState().binding("on_belarus")));
    BOOST_CHECK(!breaks("E11", sound()));
}

BOOST_AUTO_TEST_CASE(w12_own_jurisdiction_needs_a_legal_act)
{
    Response response = soundState();
    BOOST_CHECK(!breaks("W12", response));
    response.legalActs.clear();
    BOOST_CHECK(breaks("W12", response));
}

BOOST_AUTO_TEST_CASE(e13_some_bindings_exclude_others)
{
    BOOST_CHECK(breaks("E13", sound().binding("non_binding;on_members")));
    BOOST_CHECK(!breaks("E13", sound().binding("on_members;in_own_jurisdiction")));
    const auto bank = [] {
        return responseBy(actor("EBRD")).on("2022-04-04").binding("internal;on_belarus");
    };
    BOOST_CHECK(breaks("E13", bank().taking("finance")));
    BOOST_CHECK(!breaks("E13", bank().taking("finance;cooperation")));
}

BOOST_AUTO_TEST_SUITE_END()
