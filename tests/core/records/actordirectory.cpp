#include "core/records/actordirectory.h"

#include "tests/support/printing.h"
#include "tests/support/sampletable.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

PartialDate day(const char *edtf)
{
    return PartialDate::parse(QString::fromLatin1(edtf)).value();
}

ActorId only(const ActorDirectory &actors, const QString &name)
{
    const QList<ActorId> found = actors.named(name);
    BOOST_REQUIRE_EQUAL(found.size(), 1);
    return found.first();
}

Actor state(const QString &iso2, const QString &name)
{
    Actor actor;
    actor.id = ActorId{newRecordId()};
    actor.type = u"state"_s;
    actor.iso2 = iso2;
    actor.name.set(u"en"_s, name);
    return actor;
}

/// Belarus and one organisation with this membership of it.
struct OneMembership {
    explicit OneMembership(const Membership &membership)
    {
        Actor belarus = state(u"BY"_s, u"Belarus"_s);
        Actor body = state({}, u"Body"_s);
        body.type = u"igo"_s;
        belarus.memberships = {membership};
        belarus.memberships.first().organisation = body.id;
        organisation = body.id;
        actors = ActorDirectory({belarus, body});
    }
    ActorDirectory actors;
    ActorId organisation;
};

Membership membership(const char *kind, const char *from, const char *until)
{
    Membership made;
    made.kind = QString::fromLatin1(kind);
    made.from = day(from);
    made.until = day(until);
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(actordirectory)

BOOST_AUTO_TEST_CASE(an_empty_directory_knows_nobody)
{
    const ActorDirectory actors;
    BOOST_CHECK(actors.actors().empty());
    BOOST_CHECK(actors.find(ActorId{1}) == nullptr);
    BOOST_CHECK(actors.named(u"EU").isEmpty());
    BOOST_CHECK(actors.suggestions(u"EU", u"en"_s).isEmpty());
    BOOST_CHECK(actors.belarus().isNull());
    BOOST_CHECK(!actors.belarusIsMember(ActorId{1}, day("2020")));
    BOOST_CHECK_EQUAL(actors.name(ActorId{1}, u"en"_s), recordIdText(1));
}

BOOST_AUTO_TEST_CASE(an_actor_is_found_by_code_and_by_its_name_in_any_language_and_case)
{
    const ActorDirectory actors = test::sampleActors();
    const ActorId eu = only(actors, u"European Union"_s);
    BOOST_CHECK(only(actors, u"EU"_s) == eu);
    BOOST_CHECK(only(actors, u"european union"_s) == eu);
    BOOST_CHECK(only(actors, u"Еўрапейскі саюз"_s) == eu);
    BOOST_CHECK(only(actors, u"ЕВРОПЕЙСКИЙ СОЮЗ"_s) == eu);
    BOOST_CHECK_EQUAL(actors.name(eu, u"be"_s), u"Еўрапейскі саюз"_s);
}

BOOST_AUTO_TEST_CASE(a_name_of_two_actors_finds_both)
{
    Actor one = state(u"GE"_s, u"Georgia"_s);
    Actor other = state({}, u"State of Georgia"_s);
    other.aliases = {u"Georgia"_s};
    const ActorDirectory actors({one, other});
    BOOST_CHECK(actors.named(u"georgia") == (QList{one.id, other.id}));
}

BOOST_AUTO_TEST_CASE(a_misspelt_name_is_answered_with_the_closest)
{
    const ActorDirectory actors = test::sampleActors();
    BOOST_CHECK_EQUAL(actors.suggestions(u"Lithuana", u"en"_s, 1), QStringList(u"Lithuania"_s));
    BOOST_CHECK_EQUAL(actors.suggestions(u"Еурапейскі саюз", u"be"_s, 1), QStringList(u"Еўрапейскі саюз"_s));
    BOOST_CHECK(
        actors.suggestions(u"Parliamentary Assembly", u"en"_s).contains(u"OSCE Parliamentary Assembly"_s));
    BOOST_CHECK_LE(actors.suggestions(u"Council", u"en"_s, 2).size(), 2);
    BOOST_CHECK(actors.suggestions(u"Xyzzyqwerty", u"en"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_surname_is_answered_in_either_script_and_a_few_letters_with_no_other_ones)
{
    Actor coalition = state({}, u"Freedom Online Coalition"_s);
    coalition.aliases = {u"FOC"_s};
    const ActorDirectory actors({state({}, u"Alexander Lukashenko"_s), coalition});
    for (const QString &name : {u"Лукашэнка"_s, u"Лукашенко"_s, u"Lukashenka"_s})
        BOOST_CHECK_EQUAL(actors.suggestions(name, u"en"_s), QStringList(u"Alexander Lukashenko"_s));
    BOOST_CHECK(actors.suggestions(u"foo", u"en"_s).isEmpty());
    BOOST_CHECK_EQUAL(actors.suggestions(u"freedom", u"en"_s), QStringList(u"Freedom Online Coalition"_s));
}

BOOST_AUTO_TEST_CASE(belarus_is_the_state_and_no_body_of_its_authorities)
{
    const ActorDirectory actors = test::sampleActors();
    BOOST_CHECK_EQUAL(actors.name(actors.belarus(), u"en"_s), u"Belarus"_s);
}

BOOST_AUTO_TEST_CASE(belarus_was_bound_by_the_parliamentary_assembly_on_the_last_day_of_its_status)
{
    const ActorDirectory actors = test::sampleActors();
    const ActorId assembly = only(actors, u"PACE"_s);
    BOOST_CHECK(actors.belarusIsMember(assembly, day("1997-01-13")));
    BOOST_CHECK(!actors.belarusIsMember(assembly, day("1997-01-14")));
    BOOST_CHECK(!actors.belarusIsMember(assembly, day("1992-09-15")));
}

BOOST_AUTO_TEST_CASE(membership_in_the_organisation_counts_for_its_organs)
{
    const ActorDirectory actors = test::sampleActors();
    BOOST_CHECK(actors.belarusIsMember(only(actors, u"UN Human Rights Council"_s), day("2020-09-18")));
    BOOST_CHECK(actors.belarusIsMember(only(actors, u"UN Security Council"_s), day("2021-05-26")));
    BOOST_CHECK(actors.belarusIsMember(only(actors, u"ODIHR"_s), day("2020")));
    BOOST_CHECK(!actors.belarusIsMember(only(actors, u"European Parliament"_s), day("2020")));
    BOOST_CHECK_EQUAL(actors.belarusMemberships(only(actors, u"ODIHR"_s)).size(), 1);
    BOOST_CHECK_EQUAL(actors.belarusMemberships(only(actors, u"UN Security Council"_s)).first().until.edtf(),
                      u"1975"_s);
}

BOOST_AUTO_TEST_CASE(having_left_a_treaty_body_outweighs_membership_of_the_organisation_above)
{
    const ActorDirectory actors = test::sampleActors();
    const ActorId aarhus = only(actors, u"Aarhus MoP"_s);
    BOOST_CHECK(actors.belarusIsMember(aarhus, day("2021-10-21")));
    BOOST_CHECK(!actors.belarusIsMember(aarhus, day("2023")));
}

BOOST_AUTO_TEST_CASE(an_imprecise_date_that_may_lie_within_the_membership_counts)
{
    const OneMembership aarhus(membership("party", "2001-10-30", "2022-10-24"));
    BOOST_CHECK(aarhus.actors.belarusIsMember(aarhus.organisation, day("2022-10")));
    BOOST_CHECK(aarhus.actors.belarusIsMember(aarhus.organisation, day("2022")));
    BOOST_CHECK(!aarhus.actors.belarusIsMember(aarhus.organisation, day("2023")));
    BOOST_CHECK(!aarhus.actors.belarusIsMember(aarhus.organisation, PartialDate()));
}

BOOST_AUTO_TEST_CASE(an_observer_or_associate_is_not_bound)
{
    for (const char *kind : {"observer", "associate"}) {
        const OneMembership body(membership(kind, "1993", ""));
        BOOST_CHECK(!body.actors.belarusIsMember(body.organisation, day("2020")));
        BOOST_CHECK_EQUAL(body.actors.belarusMemberships(body.organisation).size(), 1);
    }
    const OneMembership osce(membership("participating", "1992-01-30", ""));
    BOOST_CHECK(osce.actors.belarusIsMember(osce.organisation, day("2020")));
}

BOOST_AUTO_TEST_CASE(a_membership_with_dates_tells_more_than_one_without)
{
    Actor belarus = state(u"BY"_s, u"Belarus"_s);
    Actor body = state({}, u"SCO"_s);
    belarus.memberships = {membership("member", "", ""), membership("member", "2024-07-04", "")};
    for (Membership &one : belarus.memberships)
        one.organisation = body.id;
    const ActorDirectory actors({belarus, body});
    BOOST_CHECK(!actors.belarusIsMember(body.id, day("2020")));
    BOOST_CHECK(actors.belarusIsMember(body.id, day("2024-08")));
}

BOOST_AUTO_TEST_CASE(a_circle_of_parents_ends)
{
    Actor one = state({}, u"One"_s);
    Actor other = state({}, u"Other"_s);
    one.parent = other.id;
    other.parent = one.id;
    const ActorDirectory actors({one, other, state(u"BY"_s, u"Belarus"_s)});
    BOOST_CHECK(!actors.belarusIsMember(one.id, day("2020")));
}

BOOST_AUTO_TEST_SUITE_END()
