#include "core/codebook/organseats.h"
#include "tests/core/codebook/soundrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;

namespace neighbour_rules
{

NearRecord twin()
{
    NearRecord record;
    record.id = ResponseId{9};
    record.date = date("2020-10-04");
    record.title.set(u"en"_s, u"Listings of October"_s);
    record.instruments = {u"asset_freeze"_s};
    record.adopters = {actor("EU")};
    return record;
}

RuleContext near(const NearRecord &record)
{
    RuleContext with = context();
    with.neighbours.near = {record};
    return with;
}

RuleContext withWord(const CheckedWord &word)
{
    RuleContext with = context();
    addWords(with, {word});
    return with;
}

Response listingTarget(const char *adopter)
{
    return sound().with([=](Response &response) {
        response.participations.first().actor = actor(adopter);
        Listing listing;
        listing.target = TargetId{5};
        response.listings = {listing};
    });
}

RuleContext listing(const QString &name, const QString &type)
{
    RuleContext with = context();
    Target target;
    target.id = TargetId{5};
    target.type = type;
    target.name.set(u"en"_s, name);
    with.neighbours.targets.insert(target.id, target);
    return with;
}

} // namespace neighbour_rules

BOOST_AUTO_TEST_SUITE(neighbour_rules)

BOOST_AUTO_TEST_CASE(a_possible_duplicate_is_told_with_title_date_and_what_both_do)
{
    const Problems problems = checkResponse(sound(), near(twin()));
    BOOST_REQUIRE_EQUAL(problems.size(), 1);
    BOOST_TEST(problems.first().message.contains(u"Listings of October"_s));
    BOOST_TEST(problems.first().message.contains(u"2020-10-04"_s));
    BOOST_TEST(problems.first().message.contains(u"Asset freeze"_s));
}

BOOST_AUTO_TEST_CASE(a_very_long_title_is_told_in_short)
{
    NearRecord other = twin();
    other.title.set(u"en"_s, u"Listings of October "_s.repeated(2'500));
    const Problems problems = checkResponse(sound(), near(other));
    BOOST_REQUIRE_EQUAL(problems.size(), 1);
    BOOST_TEST(problems.first().message.contains(u"Listings of October"_s));
    BOOST_TEST(problems.first().message.contains(u"2020-10-04"_s));
    BOOST_TEST(problems.first().message.size() < 400);
}

BOOST_AUTO_TEST_CASE(linked_and_withdrawn_records_are_no_duplicates)
{
    Response linked = sound();
    linked.links = {{ResponseId{9}, u"extends"_s, false}};
    BOOST_TEST(!breaks("W31", linked, near(twin())));
    NearRecord withdrawn = twin();
    withdrawn.workflow = u"withdrawn"_s;
    BOOST_TEST(!breaks("W31", sound(), near(withdrawn)));
}

BOOST_AUTO_TEST_CASE(countermoves_are_duplicates_by_their_kind)
{
    NearRecord other = twin();
    other.kind = RecordKind::Countermove;
    other.code = u"entry_ban"_s;
    BOOST_TEST(breaks("W31", soundCountermove(), near(other)));
    other.code = u"treaty_exit"_s;
    BOOST_TEST(!breaks("W31", soundCountermove(), near(other)));
}

BOOST_AUTO_TEST_CASE(a_year_is_not_near_each_of_its_days)
{
    BOOST_TEST(areNear(date("2020-10-02"), date("2020-10-05"), 3));
    BOOST_TEST(!areNear(date("2020-10-02"), date("2020-10-06"), 3));
    BOOST_TEST(!areNear(date("2020"), date("2020-01-02"), 3));
    BOOST_TEST(areNear(date("2020"), date("2020"), 3));
    BOOST_TEST(!areNear(date("2020-10-02"), date("2020-10-02/.."), 3));
    BOOST_TEST(!areNear(PartialDate(), PartialDate(), 3));
}

BOOST_AUTO_TEST_CASE(an_actor_that_joined_later_is_compared_by_the_day_it_joined)
{
    Response response = sound().by(actor("Norway"), u"aligned"_s);
    NearRecord own = twin();
    own.date = date("2021-01-20");
    own.instruments = {u"travel_ban"_s};
    own.adopters = {actor("Norway")};
    RuleContext with = context();
    with.neighbours.ofAligned = {own};
    BOOST_TEST(!breaks("W32", response, with));
    response.participations.last().date = date("2020-11-25");
    BOOST_TEST(breaks("W32", response, with));
}

BOOST_AUTO_TEST_CASE(a_circle_is_told_for_the_link_that_leads_into_it)
{
    RuleContext with = context();
    with.neighbours.linked.insert(ResponseId{9}, twin());
    with.neighbours.circular = {{ResponseId{9}, u"continues"_s, false}};
    const Problems problems = checkResponse(sound(), with);
    BOOST_REQUIRE_EQUAL(problems.size(), 1);
    BOOST_TEST(problems.first().rule == u"E57"_s);
    BOOST_TEST(problems.first().field == u"links"_s);
    BOOST_TEST(problems.first().message.contains(u"Listings of October"_s));
}

BOOST_AUTO_TEST_CASE(a_withdrawn_record_may_point_to_the_one_in_its_place)
{
    Response response = sound();
    response.workflow = u"withdrawn"_s;
    response.links = {{ResponseId{9}, u"duplicates"_s, false}};
    NearRecord other = twin();
    other.workflow = u"withdrawn"_s;
    RuleContext with = context();
    with.neighbours.linked.insert(other.id, other);
    BOOST_TEST(!breaks("E57", response, with));
}

BOOST_AUTO_TEST_CASE(sport_bodies_act_against_committees_not_against_the_state)
{
    const RuleContext state = listing(u"Belarus"_s, u"state"_s);
    BOOST_TEST(breaks("W59", listingTarget("IOC"), state));
    BOOST_TEST(!breaks("W59", listingTarget("EU"), state));
    BOOST_TEST(breaks("W59", listingTarget("EU"), listing(u"National Olympic Committee"_s, u"state"_s)));
    BOOST_TEST(!breaks("W59", listingTarget("IOC"), listing(u"National Olympic Committee"_s, u"entity"_s)));
}

BOOST_AUTO_TEST_CASE(a_label_is_missed_where_briefings_print_it)
{
    Actor club;
    club.id = ActorId{1};
    club.type = u"igo"_s;
    club.name.set(u"en"_s, u"Club"_s);
    club.name.set(u"ru"_s, u"Клуб"_s);
    RuleContext with = context();
    with.actors = ActorDirectory({club});
    Response response = statementBy("EU");
    response.participations.first().actor = club.id;
    BOOST_TEST(!breaks("W48", response, with));
    response.workflow = u"published"_s;
    const Problems problems = checkResponse(response, with);
    BOOST_REQUIRE_EQUAL(problems.size(), 1);
    BOOST_TEST(problems.first().message.contains(u"Belarusian"_s));
    BOOST_TEST(!problems.first().message.contains(u"Russian,"_s));
    response.sensitivity = u"internal"_s;
    BOOST_TEST(!breaks("W48", response, with));
}

BOOST_AUTO_TEST_CASE(a_summary_that_copies_its_source_is_told_unless_it_quotes)
{
    Response response = sound();
    response.citations.first().quote =
        u"The Council decided today to impose restrictive measures against 40 individuals."_s;
    response.summary.set(u"en"_s,
                         u"The Council decided today to impose restrictive measures on 40 people."_s);
    BOOST_TEST(breaks("W46", response));
    response.summary.set(u"en"_s, u"It says: “The Council decided today to impose restrictive measures”."_s);
    BOOST_TEST(!breaks("W46", response));
    response.summary.set(u"en"_s, u"Today the Council decided to list 40 people."_s);
    BOOST_TEST(!breaks("W46", response));
}

BOOST_AUTO_TEST_CASE(a_confidential_note_may_stand_on_a_published_record_that_does_not_repeat_it)
{
    Response response = sound();
    response.workflow = u"published"_s;
    response.notes = {{u"Told by Ivan Petrov on the telephone."_s, u"confidential"_s}};
    BOOST_TEST(!breaks("E52", response));
    response.practicalEffect = u"As told by Ivan Petrov on the telephone."_s;
    BOOST_TEST(breaks("E52", response));
    response.workflow = u"draft"_s;
    BOOST_TEST(!breaks("E52", response));
}

BOOST_AUTO_TEST_CASE(one_who_had_left_cannot_vote)
{
    Actor organisation;
    organisation.id = ActorId{1};
    organisation.type = u"igo"_s;
    Actor state;
    state.id = ActorId{2};
    state.type = u"state"_s;
    state.memberships = {{organisation.id, u"member"_s, date("1973-01-01"), date("2020-01-31"), {}, {}, {}}};
    RuleContext with = context();
    with.actors = ActorDirectory({organisation, state});
    const auto voted = [&](const char *day, const QString &role) {
        return statementBy("EU").on(day).with([&](Response &response) {
            response.participations = {{organisation.id, u"adopter"_s, {}, {}}, {state.id, role, {}, {}}};
        });
    };
    BOOST_TEST(breaks("W30", voted("2020-02-01", u"voted_for"_s), with));
    BOOST_TEST(!breaks("W30", voted("2020-01-31", u"voted_for"_s), with));
    BOOST_TEST(!breaks("W30", voted("2020-02-01", u"aligned"_s), with));
}

BOOST_AUTO_TEST_CASE(seats_are_known_by_day_and_only_where_a_text_counts_them)
{
    const Actor &parliament = *context().actors.find(actor("EP"));
    BOOST_TEST(seatsOf(parliament, date("2020-01-31")).value() == 751);
    BOOST_TEST(seatsOf(parliament, date("2020-02-01")).value() == 705);
    BOOST_TEST(seatsOf(parliament, date("2020")).value() == 751);
    BOOST_TEST(!seatsOf(parliament, date("2004")).has_value());
    BOOST_TEST(!seatsOf(parliament, PartialDate()).has_value());
    BOOST_TEST(!seatsOf(*context().actors.find(actor("ILO")), date("2020")).has_value());
}

BOOST_AUTO_TEST_CASE(users_add_words_that_judge_and_words_that_do_not)
{
    const auto titled = [](const QString &title) { return sound().titled(title); };
    BOOST_TEST(!breaks("W47", titled(u"A plucky decision"_s)));
    BOOST_TEST(breaks("W47", titled(u"A plucky decision"_s), withWord({u"worth"_s, u"en"_s, u"pluck*"_s})));
    BOOST_TEST(breaks("W47", titled(u"Historic centre closed"_s)));
    BOOST_TEST(!breaks("W47", titled(u"Historic centre closed"_s),
                       withWord({u"neutral"_s, u"en"_s, u"historic centre"_s})));
}

BOOST_AUTO_TEST_CASE(users_let_a_spelling_stand_in_one_language)
{
    const Response response = sound().titled(u"Рашэнне щодо"_s, u"be"_s);
    BOOST_TEST(breaks("W49", response));
    BOOST_TEST(!breaks("W49", response, withWord({u"spelling"_s, u"be"_s, u"Щодо"_s})));
    BOOST_TEST(breaks("W49", response, withWord({u"spelling"_s, u"ru"_s, u"щодо"_s})));
}

BOOST_AUTO_TEST_CASE(sources_without_a_copy_are_named_in_one_finding)
{
    RuleContext with = context();
    Source source;
    source.title = u"Press release"_s;
    source.url = u"https://example.org/1"_s;
    with.sources.insert(SourceId{1}, source);
    source.title = u"Second page"_s;
    with.sources.insert(SourceId{2}, source);
    const Problems problems = checkResponse(sound().citing(SourceId{2}), with);
    BOOST_REQUIRE_EQUAL(problems.size(), 1);
    BOOST_TEST(problems.first().message.contains(u"Press release"_s));
    BOOST_TEST(problems.first().message.contains(u"Second page"_s));
}

BOOST_AUTO_TEST_CASE(a_listed_site_is_known_by_its_parts_too)
{
    Source source;
    source.url = u"https://News.Example.org/1"_s;
    source.archiveUrl = u"https://archive.example/1"_s;
    RuleContext with = withSource(source);
    addWords(with, {{u"extremist_domain"_s, {}, u"Example.org"_s}});
    BOOST_TEST(breaks("I60", sound(), with));
    source.url = u"https://example.org./1"_s;
    with.sources.insert(SourceId{1}, source);
    BOOST_TEST(breaks("I60", sound(), with));
    source.url = u"https://example.org.example.com/1"_s;
    with.sources.insert(SourceId{1}, source);
    BOOST_TEST(!breaks("I60", sound(), with));
}

BOOST_AUTO_TEST_SUITE_END()
