#include "core/analysis/actorprofile.h"
#include "core/analysis/alignment.h"
#include "core/analysis/lanes.h"
#include "core/analysis/respondents.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "core/index/responseindex.h"
#include "tests/core/analysis/randomrecords.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"

#include <algorithm>
#include <map>
#include <set>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace together_numbers
{

std::set<ActorId> actorsOf(const Response &record)
{
    std::set<ActorId> actors;
    for (const ActorId actor : adoptersOf(record) + alignedOf(record))
        actors.insert(actor);
    return actors;
}

std::vector<Response> sampleRecords()
{
    const ResponseRepository repository(sharedSample().database());
    std::vector<Response> records;
    const QList<Entry> entries = repository.findEntries(repository.all().value()).value();
    for (const Entry &entry : entries)
        records.push_back(entry.response);
    return records;
}

/// A leader that three follow in different ways, a day of two acts and a month, one record alone, one that nobody may see.
class Followed
{
public:
    Followed()
        : catalogue(Catalogue::inMemory().value())
    {
        REQUIRE_OK(catalogue->edit(u"Records"_s, [&](Edit &edit) { return save(edit); }));
    }

    [[nodiscard]] Alignment ask(const QString &query = {}, size_t most = 100) const
    {
        const auto parsed = parseQuery(query);
        BOOST_REQUIRE(parsed.has_value());
        return counted(alignment(queryEngine(*catalogue), *parsed, u"en"_s, most));
    }

    std::unique_ptr<Catalogue> catalogue;
    std::map<QString, ActorId> actors;
    std::map<QString, ResponseId> records;

private:
    Status save(Edit &edit)
    {
        for (const QString &name :
             {u"EU"_s, u"Norway"_s, u"Iceland"_s, u"Switzerland"_s, u"US"_s, u"UK"_s, u"Canada"_s}) {
            Actor actor;
            actor.name.set(u"en"_s, name);
            actor.type = u"state"_s;
            const auto id = edit.save(actor);
            VODHUK_TRY(id);
            actors[name] = *id;
        }
        const auto put = [&](const QString &name, const Response &record) -> Status {
            const auto id = edit.save(record);
            VODHUK_TRY(id);
            records[name] = *id;
            return {};
        };
        VODHUK_TRY(put(
            u"leader"_s,
            responseBy(actors[u"EU"_s])
                .on("2020-10-02")
                .titled(u"Travel ban"_s)
                .doing("travel_ban")
                .with([&](Response &record) {
                    record.participations.append(
                        {actors[u"Norway"_s], u"aligned"_s, PartialDate::parse(u"2020-10-06").value(), {}});
                    record.participations.append({actors[u"Iceland"_s], u"aligned"_s, {}, {}});
                })));
        VODHUK_TRY(put(u"own"_s, responseBy(actors[u"Switzerland"_s])
                                     .on("2020-10-12")
                                     .titled(u"Ordinance"_s)
                                     .doing("travel_ban")
                                     .with([&](Response &record) {
                                         record.links.append(
                                             {records[u"leader"_s], u"aligned_with"_s, false});
                                     })));
        VODHUK_TRY(put(u"hidden"_s, responseBy(actors[u"US"_s])
                                        .on("2020-10-02")
                                        .titled(u"Hidden"_s)
                                        .doing("travel_ban")
                                        .with([&](Response &record) {
                                            record.sensitivity = u"internal"_s;
                                            record.links.append(
                                                {records[u"leader"_s], u"aligned_with"_s, false});
                                        })));
        for (const auto &[name, day] :
             {std::pair("Canada", "2021-08"), std::pair("US", "2021-08-09"), std::pair("UK", "2021-08-11")}) {
            const QString key = QString::fromLatin1(name);
            VODHUK_TRY(
                put(key, responseBy(actors[key])
                             .on(day)
                             .titled(u"August"_s)
                             .doing("asset_freeze")
                             .with([](Response &record) { record.coordinationGroup = u"2021-08"_s; })));
        }
        return put(u"alone"_s,
                   responseBy(actors[u"EU"_s]).on("2022").titled(u"Statement"_s).doing("statement"));
    }
};

const Followed &followed()
{
    static const Followed made;
    return made;
}

/// "Norway 4..4", "Iceland ?"
QStringList inShort(const AlignedStep &step, const Alignment &numbers)
{
    QStringList texts;
    for (const Follower &follower : step.followers)
        texts.append(numbers.names.value(follower.actor) + u' ' +
                     (follower.leastDays
                          ? u"%1..%2"_s.arg(*follower.leastDays).arg(follower.mostDays.value_or(0))
                          : u"?"_s));
    return texts;
}

} // namespace together_numbers

BOOST_AUTO_TEST_SUITE(together_numbers)

BOOST_AUTO_TEST_CASE(who_has_responded_with_what_is_what_a_loop_over_records_counts)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        const std::vector<Response> records = random.selected(query);
        std::map<ActorId, qint64> counts;
        std::map<ActorId, std::set<QString>> families;
        qint64 without = 0;
        for (const Response &record : records) {
            without += actorsOf(record).empty() ? 1 : 0;
            for (const ActorId actor : actorsOf(record)) {
                ++counts[actor];
                for (const QString &instrument : record.instruments)
                    families[actor].insert(random.catalogue().codebook().family(instrument));
            }
        }
        for (const bool indexed : {false, true}) {
            const Respondents found = counted(respondents(random.engine(indexed), query, u"en"_s));
            BOOST_TEST(found.total == static_cast<qint64>(records.size()));
            BOOST_TEST(found.leftOut == without);
            std::map<ActorId, qint64> foundCounts;
            for (const Respondent &one : found.actors) {
                if (one.count > 0)
                    foundCounts[one.actor] = one.count;
                const std::set<QString> own(one.families.begin(), one.families.end());
                BOOST_TEST((own == families[one.actor]), query.toText() << ' ' << one.label);
            }
            BOOST_TEST((foundCounts == counts), query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(who_has_something_in_force_on_a_day_for_certain_perhaps_and_eased_is_what_a_loop_counts)
{
    const RandomRecords &random = RandomRecords::shared();
    const QDate day(2021, 6, 1);
    for (const QString &text : {u"in-force:2021-06-01"_s, u"in-force:2021-06-01 benefit:travel"_s}) {
        std::map<ActorId, RecordsOnDay> expected;
        for (const Response &record : random.selected(*parseQuery(text))) {
            qint64 certain = 0;
            qint64 all = 0;
            qint64 eased = 0;
            for (const Measure &measure : record.measures) {
                const InForce state = inForceOn(measure, day);
                certain += state == InForce::Certain ? 1 : 0;
                all += state == InForce::No ? 0 : 1;
                eased +=
                    state != InForce::No && easingOn(measure, record.milestones, day) != Easing::No ? 1 : 0;
            }
            for (const ActorId actor : actorsOf(record)) {
                RecordsOnDay &own = expected[actor];
                own.certain += certain > 0 ? 1 : 0;
                own.possible += certain == 0 && all > 0 ? 1 : 0;
                own.eased += all > 0 && eased == all ? 1 : 0;
                own.easedInPart += eased > 0 && eased < all ? 1 : 0;
            }
        }
        for (const bool indexed : {false, true}) {
            const Respondents found =
                counted(respondents(random.engine(indexed), *parseQuery(text), u"en"_s));
            BOOST_TEST((found.day == day));
            qint64 eased = 0;
            for (const Respondent &one : found.actors) {
                BOOST_TEST((one.onDay == expected[one.actor]), text << ' ' << one.label);
                eased += one.onDay.eased + one.onDay.easedInPart;
            }
            BOOST_TEST(eased > 0);
        }
    }
    BOOST_TEST(!counted(respondents(random.engine(), {}, u"en"_s)).day.isValid());
}

BOOST_AUTO_TEST_CASE(states_without_a_record_are_told_and_organs_are_no_states)
{
    const Respondents found = counted(respondents(queryEngine(sharedSample()), {}, u"en"_s));
    const auto one = [&](const QString &label) {
        const auto place = std::ranges::find(found.actors, label, &Respondent::label);
        return place == found.actors.end() ? Respondent() : *place;
    };
    BOOST_TEST(one(u"Lithuania"_s).iso2 == u"LT"_s);
    BOOST_TEST(one(u"Monaco"_s).iso2 == u"MC"_s);
    BOOST_TEST(one(u"Monaco"_s).count == 0);
    BOOST_TEST(one(u"European Union"_s).iso2 == QString());
    BOOST_TEST(one(u"European Union"_s).count > 0);
    BOOST_TEST(one(u"Belarus"_s).label == QString());
    BOOST_TEST(found.target == u"Belarus"_s);
}

BOOST_AUTO_TEST_CASE(followers_are_told_with_the_days_that_their_dates_allow)
{
    const Alignment numbers = followed().ask();
    BOOST_REQUIRE(numbers.steps.size() == 2U);
    const AlignedStep &first = numbers.steps.front();
    BOOST_TEST((first.response == followed().records.at(u"leader"_s)));
    BOOST_TEST(inShort(first, numbers) ==
               (QStringList{u"US 0..0"_s, u"Norway 4..4"_s, u"Switzerland 10..10"_s, u"Iceland ?"_s}));
    BOOST_TEST((first.followers[2].how == Joining::OwnAct));
    BOOST_TEST((first.followers[2].record == followed().records.at(u"own"_s)));
    BOOST_TEST(numbers.total == 7);
    BOOST_TEST(numbers.alone == 1);
}

BOOST_AUTO_TEST_CASE(a_month_does_not_lead_a_day_within_it)
{
    const Alignment numbers = followed().ask();
    const AlignedStep &group = numbers.steps.back();
    BOOST_TEST((group.response == followed().records.at(u"US"_s)));
    BOOST_TEST(inShort(group, numbers) == (QStringList{u"Canada -8..22"_s, u"UK 2..2"_s}));
}

BOOST_AUTO_TEST_CASE(a_follower_outside_the_selection_is_shown_unless_it_may_not_be)
{
    const Alignment numbers = followed().ask(u"adopter:EU -sensitivity:internal,confidential"_s);
    BOOST_REQUIRE(numbers.steps.size() == 1U);
    BOOST_TEST(inShort(numbers.steps.front(), numbers) ==
               (QStringList{u"Norway 4..4"_s, u"Switzerland 10..10"_s, u"Iceland ?"_s}));
    BOOST_TEST(numbers.steps.front().isSelected);
    BOOST_TEST(numbers.steps.front().followers[0].isSelected);
    BOOST_TEST(!numbers.steps.front().followers[1].isSelected);
    BOOST_TEST(numbers.total == 2);
    BOOST_TEST(numbers.alone == 1);
}

BOOST_AUTO_TEST_CASE(the_latest_steps_are_read_and_the_number_of_others_is_told)
{
    const Alignment numbers = followed().ask({}, 1);
    BOOST_REQUIRE(numbers.steps.size() == 1U);
    BOOST_TEST((numbers.steps.front().response == followed().records.at(u"US"_s)));
    BOOST_TEST(numbers.earlierSteps == 1);
}

BOOST_AUTO_TEST_CASE(steps_of_several_actors_are_those_that_a_loop_finds)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        const std::vector<Response> records = random.selected(query);
        const Alignment numbers = counted(alignment(random.engine(), query, u"en"_s, 100'000));
        std::set<ResponseId> several;
        for (const Response &record : records) {
            if (actorsOf(record).size() > 1)
                several.insert(record.id);
        }
        std::set<ResponseId> steps;
        for (const AlignedStep &step : numbers.steps) {
            steps.insert(step.response);
            BOOST_TEST((several.contains(step.response) || !step.followers.empty()), query.toText());
            const bool isThere =
                step.isSelected || std::ranges::any_of(step.followers, &Follower::isSelected);
            BOOST_TEST(isThere, query.toText());
            for (const Follower &follower : step.followers)
                BOOST_TEST(!step.leaders.contains(follower.actor), query.toText());
        }
        BOOST_TEST(std::ranges::includes(steps, several), query.toText());
        BOOST_TEST(numbers.total == static_cast<qint64>(records.size()));
        BOOST_TEST(numbers.earlierSteps == 0);
    }
}

BOOST_AUTO_TEST_CASE(lanes_hold_all_countermoves_and_reactions_and_what_they_are_linked_with)
{
    const std::vector<Response> records = sampleRecords();
    std::set<ResponseId> linked;
    qint64 countermoves = 0;
    qint64 reactions = 0;
    qint64 responses = 0;
    for (const Response &record : records) {
        countermoves += record.kind == RecordKind::Countermove ? 1 : 0;
        reactions += record.kind == RecordKind::Reaction ? 1 : 0;
        responses += record.kind == RecordKind::Response ? 1 : 0;
        for (const RecordLink &link : record.links) {
            const auto other = std::ranges::find(records, link.other, &Response::id);
            if (record.kind == RecordKind::Response && other != records.end() &&
                other->kind != RecordKind::Response)
                linked.insert(record.id);
        }
    }
    const Lanes found = counted(lanes(queryEngine(sharedSample()), {}, u"en"_s));
    BOOST_TEST(found.countermoves == countermoves);
    BOOST_TEST(found.reactions == reactions);
    BOOST_TEST(found.responses == responses);
    BOOST_TEST(found.responsesShown == static_cast<qint64>(linked.size()));
    BOOST_TEST(found.earlier == 0);
    BOOST_TEST(static_cast<qint64>(found.records.size()) == countermoves + reactions + found.responsesShown);
    for (const LaneLink &link : found.links)
        BOOST_TEST((found.records[link.from].kind != found.records[link.to].kind));
}

BOOST_AUTO_TEST_CASE(an_answer_to_a_selected_response_is_in_its_lane_whatever_else_the_query_asks)
{
    const Lanes found = counted(
        lanes(queryEngine(sharedSample()), Query().withValue(u"actor"_s, u"European Union"_s), u"en"_s));
    BOOST_TEST(found.countermoves > 0);
    BOOST_TEST(found.responses < 351);
    std::set<size_t> answering;
    for (const LaneLink &link : found.links)
        answering.insert({link.from, link.to});
    for (size_t place = 0; place < found.records.size(); ++place)
        BOOST_TEST(answering.contains(place));
    for (const LaneRecord &record : found.records) {
        if (record.kind == RecordKind::Countermove)
            BOOST_TEST(!record.isSelected);
    }
}

BOOST_AUTO_TEST_CASE(the_latest_answers_are_read_and_the_number_of_others_is_told)
{
    const Lanes found = counted(lanes(queryEngine(sharedSample()), {}, u"en"_s, 10));
    const auto answers = std::ranges::count_if(
        found.records, [](const LaneRecord &record) { return record.kind != RecordKind::Response; });
    BOOST_TEST(answers == 10);
    BOOST_TEST(found.earlier == found.countermoves + found.reactions - 10);
}

BOOST_AUTO_TEST_CASE(an_actors_page_tells_with_whom_it_acts)
{
    const auto profileOf = [](const QString &name) {
        return counted(actorProfile(queryEngine(*followed().catalogue), {}, followed().actors.at(name),
                                    QDate(2021, 1, 1), u"en"_s));
    };
    const auto with = [](const ActorProfile &profile, const QString &name) {
        const auto found =
            std::ranges::find(profile.companions, followed().actors.at(name), &Companion::actor);
        return found == profile.companions.end() ? Companion() : *found;
    };
    const ActorProfile leader = profileOf(u"EU"_s);
    BOOST_TEST(with(leader, u"Norway"_s).theyFollowed == 1);
    BOOST_TEST(with(leader, u"Switzerland"_s).theyFollowed == 1);
    BOOST_TEST(with(leader, u"UK"_s).actor.isNull());
    BOOST_TEST(with(profileOf(u"Norway"_s), u"EU"_s).followedThem == 1);
    BOOST_TEST(with(profileOf(u"Norway"_s), u"Iceland"_s).jointly == 1);
    BOOST_TEST(with(profileOf(u"Switzerland"_s), u"EU"_s).followedThem == 1);
}

BOOST_AUTO_TEST_CASE(two_acts_of_one_actor_in_a_group_are_no_step_for_nobody_follows_itself)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId canada = saved(*catalogue, actorNamed(u"Canada"_s));
    const ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));
    const auto act = [&](ActorId actor, const char *day, const QString &group) {
        saved(*catalogue, responseBy(actor)
                              .on(day)
                              .titled(u"Act"_s)
                              .doing("travel_ban")
                              .with([&](Response &made) { made.coordinationGroup = group; })
                              .response());
    };
    act(canada, "2021-08-09", u"one"_s);
    act(canada, "2021-08-10", u"one"_s);
    act(norway, "2021-08-09", u"two"_s);
    act(norway, "2021-08-10", u"two"_s);
    act(canada, "2021-08-11", u"two"_s);
    const Alignment numbers = counted(alignment(queryEngine(*catalogue), {}, u"en"_s));
    BOOST_REQUIRE_EQUAL(numbers.steps.size(), 1U);
    BOOST_TEST(inShort(numbers.steps.front(), numbers) == QStringList{u"Canada 2..2"_s});
    BOOST_TEST(numbers.alone == 3); // the second act of Norway, too, which joined nobody
}

BOOST_AUTO_TEST_CASE(an_actors_page_counts_what_others_did_with_its_own_acts_alone)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId union_ = saved(*catalogue, actorNamed(u"EU"_s));
    const ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));
    const ActorId canada = saved(*catalogue, actorNamed(u"Canada"_s));
    const ActorId kingdom = saved(*catalogue, actorNamed(u"UK"_s));
    const auto save = [&](ActorId actor, const QString &group, const QString &status,
                          const QList<RecordLink> &links) {
        return saved(*catalogue, responseBy(actor)
                                     .on("2021-06-21")
                                     .titled(u"Act"_s)
                                     .doing("travel_ban")
                                     .with([&](Response &made) {
                                         made.coordinationGroup = group;
                                         made.sensitivity = status;
                                         made.links = links;
                                         if (actor == union_) {
                                             made.participations.append({norway, u"aligned"_s, {}, {}});
                                             made.personsNew = 40;
                                         }
                                     })
                                     .response());
    };
    const ResponseId led = save(union_, u"june"_s, {}, {});
    save(canada, {}, {}, {{led, u"aligned_with"_s, false}});
    save(canada, {}, u"confidential"_s, {{led, u"aligned_with"_s, false}});
    save(canada, {}, {}, {{led, u"coordinated_with"_s, false}});
    save(kingdom, u"june"_s, {}, {});
    const auto index = ResponseIndex::build(catalogue->database());
    REQUIRE_OK(index);
    for (const bool isIndexed : {false, true}) {
        const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(),
                                 isIndexed ? *index : nullptr);
        const auto profileOf = [&](ActorId actor, const QString &query) {
            return counted(
                actorProfile(engine, parseQuery(query).value(), actor, QDate(2022, 1, 1), u"en"_s));
        };
        const auto with = [](const ActorProfile &profile, ActorId actor) {
            const auto found = std::ranges::find(profile.companions, actor, &Companion::actor);
            return found == profile.companions.end() ? Companion() : *found;
        };
        const ActorProfile all = profileOf(union_, {});
        BOOST_TEST(with(all, canada).theyFollowed == 2);
        BOOST_TEST(with(all, canada).coordinated == 1);
        BOOST_TEST(with(all, kingdom).coordinated == 1);
        BOOST_TEST(with(all, norway).theyFollowed == 1);
        BOOST_TEST(all.targets.personsNew == 40);
        const ActorProfile open = profileOf(union_, u"-sensitivity:confidential"_s);
        BOOST_TEST(with(open, canada).theyFollowed == 1);
        // Who is only aligned did not lead, was not timed together, and has listed nobody.
        const ActorProfile aligned = profileOf(norway, {});
        BOOST_TEST(aligned.companions.size() == 1);
        BOOST_TEST(with(aligned, union_).followedThem == 1);
        BOOST_TEST(aligned.targets.personsNew == 0);
        BOOST_TEST(with(profileOf(canada, {}), union_).followedThem == 2);
    }
}

BOOST_AUTO_TEST_CASE(an_actors_targets_are_those_of_acts_that_it_adopted_and_others_are_told_apart)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const ActorId actor : random.actors()) {
        const Query query = Query().withValue(u"actor"_s, random.nameOf(actor));
        std::set<TargetId> persons;
        std::set<TargetId> others;
        std::set<TargetId> joined;
        qint64 added = 0;
        for (const Response &record : random.selected(query)) {
            if (adoptersOf(record).contains(actor))
                added += record.personsNew.value_or(0);
            for (const Listing &listing : record.listings)
                (!adoptersOf(record).contains(actor)                      ? joined
                 : random.targetTypes().at(listing.target) == "person"_L1 ? persons
                                                                          : others)
                    .insert(listing.target);
        }
        std::erase_if(joined,
                      [&](TargetId target) { return persons.contains(target) || others.contains(target); });
        const ActorTargets found =
            counted(actorProfile(random.engine(), {}, actor, QDate(2022, 1, 1), u"en"_s)).targets;
        BOOST_TEST(found.persons == static_cast<qint64>(persons.size()));
        BOOST_TEST(found.others == static_cast<qint64>(others.size()));
        BOOST_TEST(found.joined == static_cast<qint64>(joined.size()));
        BOOST_TEST(found.personsNew == added);
    }
}

BOOST_AUTO_TEST_CASE(who_only_joined_an_act_has_listed_nobody_by_it)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId union_ = saved(*catalogue, actorNamed(u"EU"_s));
    const ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));
    const auto person = [&](const QString &name) {
        Target target;
        target.type = u"person"_s;
        target.name.set(u"en"_s, name);
        return saved(*catalogue, target);
    };
    const TargetId shared = person(u"Listed by both"_s);
    const TargetId other = person(u"Listed by the leader"_s);
    const auto act = [&](ActorId actor, const QList<TargetId> &targets) {
        Response response = responseBy(actor).on("2021-06-21").titled(u"Act"_s).taking("travel").response();
        response.measures.first().id = MeasureId{newRecordId()};
        for (const TargetId target : targets) {
            Listing listing;
            listing.measure = response.measures.constFirst().id;
            listing.target = target;
            response.listings.append(listing);
        }
        if (actor == union_)
            response.participations.append({norway, u"aligned"_s, {}, {}});
        saved(*catalogue, response);
    };
    act(union_, {shared, other});
    act(norway, {shared});
    const auto targetsOfActor = [&](ActorId actor) {
        return counted(actorProfile(queryEngine(*catalogue), {}, actor, QDate(2022, 1, 1), u"en"_s)).targets;
    };
    BOOST_TEST(targetsOfActor(union_).persons == 2);
    BOOST_TEST(targetsOfActor(union_).joined == 0);
    const ActorTargets own = targetsOfActor(norway);
    BOOST_TEST(own.persons == 1);
    BOOST_REQUIRE_EQUAL(own.targets.size(), 1);
    BOOST_TEST(own.targets.constFirst().name.text(u"en"_s) == u"Listed by both"_s);
    BOOST_TEST(own.joined == 1);
}

BOOST_AUTO_TEST_SUITE_END()
