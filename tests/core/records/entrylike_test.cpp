#include "core/records/entrylike.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(entry_like)

BOOST_AUTO_TEST_CASE(a_record_like_another_keeps_who_and_how_and_none_of_what_is_its_own)
{
    Entry model;
    model.response =
        responseBy(ActorId{3}).on("2020-10-02").doing("travel_ban").taking("travel").titled(u"First"_s);
    Response &response = model.response;
    response.id = {7};
    response.framing = u"discretion"_s;
    response.binding = {u"on_members"_s};
    response.triggers = {u"election_2020"_s};
    response.workflow = u"published"_s;
    response.personsNew = 40;
    response.tags = {u"potash"_s};
    response.notes = {{u"Note"_s, u"internal"_s}};
    response.legalActs.emplaceBack().title = u"Act"_s;
    response.measures.first().id = {8};
    response.measures.first().inForceFrom = PartialDate::parse(u"2020-10-02"_s).value();
    model.sources = {Source()};
    response.citations = {Citation()};

    const Entry fresh = entryLike(model);
    BOOST_TEST((adoptersOf(fresh.response) == QList{ActorId{3}}));
    BOOST_TEST(fresh.response.instruments == response.instruments);
    BOOST_TEST(fresh.response.framing == response.framing);
    BOOST_TEST(fresh.response.binding == response.binding);
    BOOST_TEST(fresh.response.triggers == response.triggers);
    BOOST_TEST(fresh.response.tags == response.tags);
    BOOST_TEST(fresh.response.workflow == u"draft"_s);
    BOOST_REQUIRE(fresh.response.measures.size() == 1);
    BOOST_TEST(fresh.response.measures.first().benefit == u"travel"_s);
    BOOST_TEST(fresh.response.measures.first().id.isNull());
    BOOST_TEST(fresh.response.measures.first().inForceFrom.isEmpty());
    BOOST_TEST(fresh.response.id.isNull());
    BOOST_TEST(fresh.response.date.isEmpty());
    BOOST_TEST(fresh.response.title.isEmpty());
    BOOST_TEST(!fresh.response.personsNew.has_value());
    BOOST_TEST(fresh.response.notes.isEmpty());
    BOOST_TEST(fresh.response.legalActs.isEmpty());
    BOOST_TEST(fresh.sources.isEmpty());
    BOOST_TEST(fresh.response.citations.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
