#include "core/analysis/alignment.h"
#include "core/analysis/crosstable.h"
#include "core/analysis/foremost.h"
#include "core/analysis/lanes.h"
#include "core/analysis/timeline.h"
#include "tests/core/analysis/randomrecords.h"

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QString dayText(const std::optional<qint64> &days)
{
    return days ? QString::number(*days) : u"?"_s;
}

/// Everything that two alignments may differ in.
QStringList inShort(const Alignment &numbers)
{
    QStringList texts{u"%1 %2 %3"_s.arg(numbers.total).arg(numbers.alone).arg(numbers.earlierSteps)};
    for (const AlignedStep &step : numbers.steps) {
        texts.append(recordIdText(step.response) + (step.isSelected ? u" +"_s : u" -"_s));
        for (const Follower &follower : step.followers)
            texts.append(u"  %1 %2 %3 %4"_s.arg(recordIdText(follower.record),
                                                numbers.names.value(follower.actor),
                                                dayText(follower.leastDays), dayText(follower.mostDays)) +
                         (follower.how == Joining::OwnAct ? u" own"_s : u" declared"_s) +
                         (follower.isSelected ? u" +"_s : u" -"_s));
    }
    return texts;
}

QStringList inShort(const Lanes &numbers)
{
    QStringList texts{u"%1 %2 %3 %4 %5"_s.arg(numbers.responses)
                          .arg(numbers.responsesShown)
                          .arg(numbers.countermoves)
                          .arg(numbers.reactions)
                          .arg(numbers.earlier)};
    for (const LaneRecord &record : numbers.records)
        texts.append(recordIdText(record.id) + u' ' + recordKindCode(record.kind) +
                     (record.isSelected ? u" +"_s : u" -"_s));
    for (const LaneLink &link : numbers.links)
        texts.append(u"%1 %2 "_s.arg(link.from).arg(link.to) + link.label);
    return texts;
}

Query ofAnyKind()
{
    return Query().withValue(u"kind"_s, u"any"_s);
}

bool isJoint(const Response &record)
{
    std::set<ActorId> actors;
    for (const ActorId actor : adoptersOf(record) + alignedOf(record))
        actors.insert(actor);
    return actors.size() > 1;
}

using Records = std::map<ResponseId, const Response *>;

/// The one that leads is that which came before the other for certain; without a day it comes last.
std::tuple<QDate, QDate, qint64> leadership(const Response &record)
{
    const QDate never(9999, 12, 31);
    return {record.date.latest().value_or(never), record.date.earliest().value_or(never), record.id.value};
}

bool hasOtherAdopters(const Response &follower, const Response &leader)
{
    return std::ranges::any_of(adoptersOf(follower),
                               [&](ActorId actor) { return !adoptersOf(leader).contains(actor); });
}

/// Which records follow which, by their links and groups, in the plainest way. Only what has to do with a selected one counts.
std::map<ResponseId, std::set<ResponseId>> ledBy(const Records &all, const std::set<ResponseId> &selected)
{
    std::map<ResponseId, std::set<ResponseId>> led;
    std::set<ResponseId> followers;
    const auto add = [&](const Response &leader, const Response &follower) {
        if (!hasOtherAdopters(follower, leader))
            return;
        led[leader.id].insert(follower.id);
        followers.insert(follower.id);
    };
    std::map<QString, std::vector<const Response *>> groups;
    for (const auto &[id, record] : all) {
        if (!record->coordinationGroup.isEmpty())
            groups[record->coordinationGroup].push_back(record);
        for (const RecordLink &link : record->links) {
            const Response &other = *all.at(link.other);
            const bool isAligned = link.type == "aligned_with"_L1;
            if (link.incoming || (!isAligned && link.type != "coordinated_with"_L1) ||
                (!selected.contains(id) && !selected.contains(other.id)))
                continue;
            const bool otherLeads = isAligned || leadership(other) < leadership(*record);
            add(otherLeads ? other : *record, otherLeads ? *record : other);
        }
    }
    const std::set<ResponseId> linked = followers;
    for (auto &[name, group] : groups) {
        if (std::ranges::none_of(group, [&](const Response *one) { return selected.contains(one->id); }))
            continue;
        std::ranges::sort(group, {}, [](const Response *one) { return leadership(*one); });
        for (size_t i = 1; i < group.size(); ++i) {
            if (!linked.contains(group[i]->id))
                add(*group.front(), *group[i]);
        }
    }
    return led;
}

/// "leader: actor own 3 17", one for each follower that is to be shown; those without a day have "?".
QStringList followersOf(const Response &leader, const std::set<ResponseId> &own, const Records &all)
{
    QStringList texts;
    const auto add = [&](ActorId actor, const PartialDate &date, const QString &how) {
        if (adoptersOf(leader).contains(actor))
            return;
        const auto first = leader.date.earliest();
        const auto last = leader.date.latest();
        const bool isTold = first && last && date.earliest() && date.latest();
        texts.append(u"%1: %2 %3 "_s.arg(recordIdText(leader.id), recordIdText(actor), how) +
                     (isTold
                          ? u"%1 %2"_s.arg(last->daysTo(*date.earliest())).arg(first->daysTo(*date.latest()))
                          : u"? ?"_s));
    };
    for (const Participation &part : leader.participations) {
        if (part.role == "aligned"_L1)
            add(part.actor, part.date, u"declared"_s);
    }
    for (const ResponseId id : own) {
        for (const ActorId actor : adoptersOf(*all.at(id)))
            add(actor, all.at(id)->date, u"own"_s);
    }
    return texts;
}

/// All followers of all steps that a loop over the records finds, in the order of letters.
QStringList expectedFollowers(const std::vector<Response> &records, const std::set<ResponseId> &selected)
{
    Records all;
    for (const Response &record : records)
        all.emplace(record.id, &record);
    const auto led = ledBy(all, selected);
    QStringList texts;
    for (const auto &[id, record] : all) {
        const auto found = led.find(id);
        const std::set<ResponseId> own = found == led.end() ? std::set<ResponseId>() : found->second;
        const bool isThere =
            selected.contains(id)
                ? isJoint(*record) || !own.empty()
                : std::ranges::any_of(own, [&](ResponseId follower) { return selected.contains(follower); });
        if (isThere)
            texts += followersOf(*record, own, all);
    }
    texts.sort();
    return texts;
}

QStringList foundFollowers(const Alignment &numbers)
{
    QStringList texts;
    for (const AlignedStep &step : numbers.steps) {
        for (const Follower &follower : step.followers)
            texts.append(u"%1: %2 %3 %4 %5"_s.arg(recordIdText(step.response), recordIdText(follower.actor),
                                                  follower.how == Joining::OwnAct ? u"own"_s : u"declared"_s,
                                                  dayText(follower.leastDays), dayText(follower.mostDays)));
    }
    texts.sort();
    return texts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(linked_numbers)

BOOST_AUTO_TEST_CASE(followers_and_their_days_are_those_that_a_loop_over_records_finds)
{
    const RandomRecords &random = RandomRecords::shared();
    const std::vector<Response> all = random.selected(ofAnyKind());
    qsizetype compared = 0;
    for (const Query &query : RandomRecords::queries()) {
        std::set<ResponseId> selected;
        for (const Response &record : random.selected(query))
            selected.insert(record.id);
        const QStringList expected = expectedFollowers(all, selected);
        BOOST_TEST(foundFollowers(counted(alignment(random.engine(true), query, u"en"_s, 100'000))) ==
                       expected,
                   query.toText());
        compared += expected.size();
    }
    BOOST_TEST(compared > 100);
}

BOOST_AUTO_TEST_CASE(an_index_finds_the_same_steps_as_the_file)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        for (const size_t most : {size_t(100'000), size_t(7), size_t(0)}) {
            BOOST_TEST(inShort(counted(alignment(random.engine(true), query, u"en"_s, most))) ==
                           inShort(counted(alignment(random.engine(), query, u"en"_s, most))),
                       query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(the_latest_steps_are_the_last_of_all)
{
    const RandomRecords &random = RandomRecords::shared();
    const Alignment all = counted(alignment(random.engine(true), {}, u"en"_s, 100'000));
    const Alignment some = counted(alignment(random.engine(true), {}, u"en"_s, 7));
    BOOST_REQUIRE(all.steps.size() > 20U);
    BOOST_REQUIRE(some.steps.size() == 7U);
    BOOST_TEST(some.earlierSteps == static_cast<qint64>(all.steps.size()) - 7);
    for (size_t i = 0; i < 7; ++i)
        BOOST_TEST((some.steps[i].response == all.steps[all.steps.size() - 7 + i].response));
}

BOOST_AUTO_TEST_CASE(records_that_stand_alone_are_those_that_a_loop_finds)
{
    const RandomRecords &random = RandomRecords::shared();
    std::map<QString, int> groups;
    for (const Response &record : random.selected(ofAnyKind()))
        ++groups[record.coordinationGroup];
    for (const Query &query : RandomRecords::queries()) {
        const Alignment numbers = counted(alignment(random.engine(true), query, u"en"_s, 100'000));
        std::set<ResponseId> together;
        for (const AlignedStep &step : numbers.steps) {
            together.insert(step.response);
            for (const Follower &follower : step.followers)
                together.insert(follower.record);
        }
        qint64 alone = 0;
        for (const Response &record : random.selected(query)) {
            const bool isGrouped =
                !record.coordinationGroup.isEmpty() && groups[record.coordinationGroup] > 1;
            const bool isLinked = std::ranges::any_of(record.links, [](const RecordLink &link) {
                return link.type == "aligned_with"_L1 || link.type == "coordinated_with"_L1;
            });
            alone += together.contains(record.id) ? 0 : 1;
            if (isJoint(record))
                BOOST_TEST(together.contains(record.id), query.toText());
            else if (!isGrouped && !isLinked)
                BOOST_TEST(!together.contains(record.id), query.toText());
        }
        BOOST_TEST(numbers.alone == alone, query.toText());
    }
}

BOOST_AUTO_TEST_CASE(an_index_finds_the_same_lanes_as_the_file)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        for (const size_t most : {size_t(1000), size_t(4), size_t(0)}) {
            BOOST_TEST(inShort(counted(lanes(random.engine(true), query, u"en"_s, most))) ==
                           inShort(counted(lanes(random.engine(), query, u"en"_s, most))),
                       query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(lanes_hold_the_answers_and_linked_responses_that_a_loop_finds)
{
    const RandomRecords &random = RandomRecords::shared();
    std::map<ResponseId, Response> all;
    for (const Response &record : random.selected(ofAnyKind()))
        all.emplace(record.id, record);
    for (const Query &query : RandomRecords::queries()) {
        std::set<ResponseId> expected;
        for (const Response &record :
             random.selected(query.without(u"kind"_s).withValue(u"kind"_s, u"any"_s))) {
            const bool isAnswer = record.kind != RecordKind::Response;
            if (isAnswer)
                expected.insert(record.id);
            for (const RecordLink &link : record.links) {
                if (all.at(link.other).kind != record.kind)
                    expected.insert({record.id, link.other});
            }
        }
        std::set<ResponseId> found;
        for (const LaneRecord &record : counted(lanes(random.engine(true), query, u"en"_s, 1000)).records)
            found.insert(record.id);
        BOOST_TEST((found == expected), query.toText());
    }
}

BOOST_AUTO_TEST_CASE(a_period_reaches_over_the_months_of_the_whole_timeline)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const bool isIndexed : {false, true}) {
        for (const Query &query : RandomRecords::queries()) {
            const QueryEngine engine = random.engine(isIndexed);
            const Timeline period = counted(periodOf(engine, query));
            const Timeline whole = counted(timeline(engine, query, TimeBin::Month, u"en"_s));
            BOOST_TEST((period.first == whole.first), query.toText());
            BOOST_TEST(period.bins == whole.bins, query.toText());
            BOOST_TEST(period.total == whole.total, query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(records_of_a_year_are_those_of_its_facet_with_and_without_an_index)
{
    const RandomRecords &random = RandomRecords::shared();
    const QueryResult result = counted(random.engine().run({}, {.facets = true, .months = false}));
    const auto facet = std::ranges::find(result.facets, u"year"_s, &Facet::field);
    BOOST_REQUIRE(facet != result.facets.end());
    BOOST_REQUIRE(facet->values.size() > 3);
    for (const bool isIndexed : {false, true}) {
        const Distribution years = counted(distribution(random.engine(isIndexed), {}, u"year"_s, u"en"_s));
        BOOST_TEST((years.values == facet->values));
    }
    for (const Query &query : RandomRecords::queries()) {
        const CrossTable read = counted(crossTable(random.engine(), query, u"year"_s, u"actor"_s, u"en"_s));
        const CrossTable indexed =
            counted(crossTable(random.engine(true), query, u"year"_s, u"actor"_s, u"en"_s));
        BOOST_TEST((read.counts == indexed.counts), query.toText());
        BOOST_TEST(read.leftOut == indexed.leftOut, query.toText());
    }
}

BOOST_AUTO_TEST_CASE(the_foremost_values_are_those_that_sorting_all_would_give)
{
    std::mt19937 random(20200809);
    for (const size_t most : {size_t(0), size_t(1), size_t(10), size_t(5000)}) {
        std::set<unsigned> all;
        Foremost<unsigned> first(most);
        Foremost<unsigned, std::greater<>> last(most);
        for (int i = 0; i < 3000; ++i) {
            const unsigned value = static_cast<unsigned>(random()) % 2000;
            all.insert(value);
            first.add(value);
            last.add(value);
        }
        const auto kept = static_cast<std::ptrdiff_t>(std::min(most, all.size()));
        BOOST_TEST((first.take() == std::vector<unsigned>(all.begin(), std::next(all.begin(), kept))));
        BOOST_TEST((last.take() == std::vector<unsigned>(all.rbegin(), std::next(all.rbegin(), kept))));
    }
}

BOOST_AUTO_TEST_SUITE_END()
