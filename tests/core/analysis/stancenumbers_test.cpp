#include "core/analysis/framingbinding.h"
#include "core/analysis/gaps.h"
#include "core/analysis/listingcounts.h"
#include "core/analysis/timeline.h"
#include "core/analysis/triggeranswers.h"
#include "core/catalogue/repositories.h"
#include "core/index/responseindex.h"
#include "tests/core/analysis/randomrecords.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace stance_numbers
{

const RandomRecords &fixture()
{
    return RandomRecords::shared();
}

/// Days to the first record after the event that names the trigger, at least and at most; nothing if there is none.
std::optional<std::pair<int, int>> daysToFirst(const Event &event, const std::vector<Response> &records)
{
    if (!event.date.earliest() || !event.date.latest())
        return std::nullopt;
    std::optional<std::pair<QDate, QDate>> first;
    for (const Response &record : records) {
        const auto earliest = record.date.earliest();
        const auto latest = record.date.latest();
        if (!record.triggers.contains(event.trigger) || !earliest || !latest || record.date.isInDoubt() ||
            *earliest < *event.date.earliest())
            continue;
        if (!first)
            first = {*earliest, *latest};
        first = {std::min(first->first, *earliest), std::min(first->second, *latest)};
    }
    if (!first)
        return std::nullopt;
    return std::pair(std::max(0, static_cast<int>(event.date.latest()->daysTo(first->first))),
                     static_cast<int>(event.date.earliest()->daysTo(first->second)));
}

std::set<ActorId> adoptersIn(const Response &record)
{
    const QList<ActorId> adopters = adoptersOf(record);
    return {adopters.begin(), adopters.end()};
}

bool hasActor(const Response &record, ActorId actor)
{
    return (adoptersOf(record) + alignedOf(record)).contains(actor);
}

/// What a loop counts for one row of listings. `adopter`: null for records without one, nothing for all records.
ListingNumbers listedBy(std::optional<ActorId> adopter, const QString &type,
                        const std::vector<Response> &records, QDate day)
{
    ListingNumbers numbers;
    std::set<TargetId> targets;
    bool hasListings = false;
    for (const Response &record : records) {
        const std::set<ActorId> adopters = adoptersIn(record);
        if (adopter && !(adopter->isNull() ? adopters.empty() : adopters.contains(*adopter)))
            continue;
        const std::optional<int> added = type == "person"_L1 ? record.personsNew : record.entitiesNew;
        if (added)
            numbers.added = numbers.added.value_or(0) + *added;
        for (const Listing &listing : record.listings) {
            if (fixture().targetTypes().at(listing.target) != type)
                continue;
            hasListings = true;
            const bool ended = listing.delistedOn.latest() && *listing.delistedOn.latest() <= day;
            if (!ended && (!listing.listedOn.earliest() || *listing.listedOn.earliest() <= day))
                targets.insert(listing.target);
        }
    }
    if (hasListings)
        numbers.listed = static_cast<qint64>(targets.size());
    return numbers;
}

} // namespace stance_numbers

BOOST_AUTO_TEST_SUITE(stance_numbers)

BOOST_AUTO_TEST_CASE(reasons_by_binding_are_what_a_loop_counts_with_and_without_an_index)
{
    for (const Query &query : RandomRecords::queries()) {
        const std::vector<Response> records = fixture().selected(query);
        const FramingBinding table = counted(framingBinding(fixture().engine(), query, u"en"_s));
        const FramingBinding indexed = counted(framingBinding(fixture().engine(true), query, u"en"_s));
        BOOST_TEST((table == indexed), query.toText());
        BOOST_TEST(table.total == static_cast<qint64>(records.size()));
        qint64 sum = 0;
        for (qsizetype row = 0; row < table.framings.size(); ++row) {
            sum += table.framings.at(row).count;
            for (qsizetype column = 0; column < table.bindings.size(); ++column) {
                const QString binding = table.bindings.at(column).code;
                const auto expected = std::ranges::count_if(records, [&](const Response &record) {
                    return record.framing == table.framings.at(row).code &&
                           (binding.isEmpty() ? record.binding.isEmpty() : record.binding.contains(binding));
                });
                BOOST_TEST(table.counts.at(static_cast<size_t>(row)).at(static_cast<size_t>(column)) ==
                               expected,
                           query.toText() << ' ' << table.framings.at(row).code << ' ' << binding);
            }
        }
        BOOST_TEST(sum == table.total, query.toText());
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_stated_has_a_row_and_a_column)
{
    const FramingBinding table = counted(framingBinding(fixture().engine(), {}, u"en"_s));
    const auto codes = [](const QList<FramingBinding::Head> &heads) {
        QStringList found;
        for (const FramingBinding::Head &head : heads)
            found.append(head.code);
        return found;
    };
    BOOST_TEST(codes(table.framings) == (QStringList{u"obligation"_s, u"countermeasure"_s, u"discretion"_s,
                                                     u"not_stated"_s, QString()}));
    BOOST_TEST(codes(table.bindings).contains(QString()));
}

BOOST_AUTO_TEST_CASE(triggers_and_days_to_the_first_record_are_what_a_loop_finds)
{
    for (const bool isIndexed : {false, true}) {
        for (const Query &query : RandomRecords::queries()) {
            const std::vector<Response> records = fixture().selected(query);
            const TriggerAnswers answers =
                counted(triggerAnswers(fixture().engine(isIndexed), query, u"en"_s));
            BOOST_TEST(answers.total == static_cast<qint64>(records.size()), query.toText());
            BOOST_TEST(answers.withoutTrigger ==
                           std::ranges::count_if(records,
                                                 [](const Response &one) { return one.triggers.isEmpty(); }),
                       query.toText());
            std::set<QString> named;
            for (const Response &record : records)
                named.insert(record.triggers.begin(), record.triggers.end());
            BOOST_TEST(answers.triggers.size() == named.size(), query.toText());
            for (const TriggerAnswers::Trigger &trigger : answers.triggers) {
                BOOST_TEST(trigger.count ==
                               std::ranges::count_if(
                                   records,
                                   [&](const Response &one) { return one.triggers.contains(trigger.code); }),
                           query.toText() << ' ' << trigger.code);
                for (const TriggerEvent &event : trigger.events) {
                    const auto expected = daysToFirst(event.event, records);
                    BOOST_REQUIRE_EQUAL(event.first.has_value(), expected.has_value());
                    if (!expected)
                        continue;
                    BOOST_TEST(event.first->leastDays == expected->first);
                    BOOST_TEST(event.first->mostDays == expected->second);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_record_dated_to_a_month_leaves_the_first_one_no_later_than_one_dated_to_a_day)
{
    const auto catalogue = Catalogue::inMemory().value();
    Event event;
    event.trigger = u"repression"_s;
    event.title.set(u"en"_s, u"An arrest"_s);
    event.date = PartialDate::parse(u"2021-07-14"_s).value();
    (void)saved(*catalogue, event);
    const ActorId actor = saved(*catalogue, actorNamed(u"Norway"_s));
    for (const char *day : {"2021-08", "2021-08-11", "2021", "2021-09-01"})
        (void)saved(*catalogue,
                    responseBy(actor).on(day).titled(u"A record"_s).because("repression").response());
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors());
    const TriggerAnswers answers = counted(triggerAnswers(engine, {}, u"en"_s));
    BOOST_REQUIRE_EQUAL(answers.triggers.size(), 1U);
    BOOST_REQUIRE_EQUAL(answers.triggers.front().events.size(), 1U);
    const FirstAnswer first = answers.triggers.front().events.front().first.value();
    BOOST_TEST((first == FirstAnswer{QDate(2021, 8, 1), QDate(2021, 8, 11), 18, 28}));
}

BOOST_AUTO_TEST_CASE(days_after_an_event_whose_date_is_in_doubt_are_not_exact)
{
    const auto catalogue = Catalogue::inMemory().value();
    for (const QString &date : {u"2021-07-14"_s, u"2021-07-14~"_s, QString()}) {
        Event event;
        event.trigger = u"repression"_s;
        event.title.set(u"en"_s, u"An arrest"_s);
        event.date = PartialDate::parse(date).value();
        (void)saved(*catalogue, event);
    }
    const ActorId actor = saved(*catalogue, actorNamed(u"Norway"_s));
    (void)saved(*catalogue,
                responseBy(actor).on("2021-07-20").titled(u"A record"_s).because("repression").response());
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors());
    const TriggerAnswers answers = counted(triggerAnswers(engine, {}, u"en"_s));
    BOOST_REQUIRE_EQUAL(answers.triggers.size(), 1U);
    for (const TriggerEvent &event : answers.triggers.front().events) {
        BOOST_TEST(event.hasDay() == event.first.has_value());
        if (event.first)
            BOOST_TEST(event.first->isInDoubt == event.event.date.isInDoubt());
    }
}

BOOST_AUTO_TEST_CASE(events_are_named_by_the_records_that_name_their_triggers)
{
    const auto catalogue = Catalogue::inMemory().value();
    for (const auto &[trigger, day] : {std::pair(u"repression"_s, u"2020-05-29"_s),
                                       {u"election_2020"_s, u"2020-05-01"_s},
                                       {u"election_2020"_s, u"2020-08-09"_s},
                                       {u"trials"_s, u"2020-01-10"_s}}) {
        Event event;
        event.trigger = trigger;
        event.title.set(u"en"_s, day);
        event.date = PartialDate::parse(day).value();
        (void)saved(*catalogue, event);
    }
    const ActorId actor = saved(*catalogue, actorNamed(u"Norway"_s));
    for (const auto &[trigger, day] : {std::pair("repression", "2020-06-01"),
                                       {"election_2020", "2020-08-10"},
                                       {"election_2020", "2020-09-24"},
                                       {"election_2020", "2020-10-02"}})
        (void)saved(*catalogue, responseBy(actor).on(day).titled(u"A record"_s).because(trigger).response());
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors());
    const Timeline made = counted(timeline(engine, {}, TimeBin::Year, u"en"_s));
    QStringList names;
    for (const Event &event : made.events)
        names.append(event.title.text(u"en"_s));
    BOOST_TEST(names == (QStringList{u"2020-08-09"_s, u"2020-05-29"_s, u"2020-01-10"_s, u"2020-05-01"_s}));
}

BOOST_AUTO_TEST_CASE(triggers_stand_by_their_first_events_and_those_that_nobody_names_are_left_out)
{
    const TriggerAnswers answers = counted(triggerAnswers(fixture().engine(), {}, u"en"_s));
    QStringList codes;
    for (const TriggerAnswers::Trigger &trigger : answers.triggers)
        codes.append(trigger.code);
    BOOST_TEST(codes == (QStringList{u"election_2020"_s, u"repression"_s, u"trials"_s}));
    BOOST_REQUIRE_EQUAL(answers.triggers.at(1).events.size(), 2U);
    BOOST_TEST(!answers.triggers.at(1).events.at(1).first.has_value()); // an event after all records
}

BOOST_AUTO_TEST_CASE(persons_and_entities_are_what_a_loop_counts_each_apart)
{
    const QDate day(2022, 3, 1);
    for (const Query &query : RandomRecords::queries()) {
        const std::vector<Response> records = fixture().selected(query);
        const ListingCounts counts = counted(listingCounts(fixture().engine(true), query, day, u"en"_s));
        const ListingCounts read = counted(listingCounts(fixture().engine(), query, day, u"en"_s));
        BOOST_TEST((counts == read), query.toText());
        BOOST_TEST(counts.total == static_cast<qint64>(records.size()));
        BOOST_TEST((counts.persons == listedBy({}, u"person"_s, records, day)), query.toText());
        BOOST_TEST((counts.entities == listedBy({}, u"entity"_s, records, day)), query.toText());
        for (const ListingCounts::Row &row : counts.rows) {
            const QList<ActorId> named = fixture().catalogue().actors().named(row.code);
            const ActorId adopter = row.code.isEmpty() ? ActorId{} : named.value(0);
            BOOST_TEST((row.persons == listedBy(adopter, u"person"_s, records, day)), row.label);
            BOOST_TEST((row.entities == listedBy(adopter, u"entity"_s, records, day)), row.label);
        }
        const auto silent = std::ranges::count_if(records, [](const Response &record) {
            return !record.personsNew && !record.entitiesNew && record.listings.isEmpty();
        });
        BOOST_TEST(counts.withoutNumbers == silent, query.toText());
        const auto listsCounted = [](const Response &record) {
            return std::ranges::any_of(record.listings, [](const Listing &listing) {
                const QString type = fixture().targetTypes().at(listing.target);
                return type == "person"_L1 || type == "entity"_L1;
            });
        };
        const auto ofOthers = std::ranges::count_if(records, [&](const Response &record) {
            return !record.personsNew && !record.entitiesNew && !record.listings.isEmpty() &&
                   !listsCounted(record);
        });
        BOOST_TEST(counts.ofOthers == ofOthers, query.toText());
    }
}

BOOST_AUTO_TEST_CASE(records_behind_numbers_of_listings_are_those_that_a_loop_finds)
{
    const QDate day(2022, 3, 1);
    const auto lists = [&](const Response &record, const QString &type, QDate on) {
        return std::ranges::any_of(record.listings, [&](const Listing &listing) {
            return fixture().targetTypes().at(listing.target) == type &&
                   (!on.isValid() || (listing.listedOn.earliest().value_or(on) <= on &&
                                      listing.delistedOn.latest().value_or(on.addDays(1)) > on));
        });
    };
    using Behind = std::function<bool(const Response &)>;
    const std::pair<QString, Behind> conditions[]{
        {u"has:new-persons"_s, [](const Response &one) { return one.personsNew.has_value(); }},
        {u"has:new-entities"_s, [](const Response &one) { return one.entitiesNew.has_value(); }},
        {u"has:listed-persons"_s, [&](const Response &one) { return lists(one, u"person"_s, {}); }},
        {u"has:listed-entities"_s, [&](const Response &one) { return lists(one, u"entity"_s, {}); }},
        {u"listed-persons:2022-03-01"_s, [&](const Response &one) { return lists(one, u"person"_s, day); }},
        {u"listed-entities:2022-03-01"_s, [&](const Response &one) { return lists(one, u"entity"_s, day); }}};
    const auto all = fixture().selected(*parseQuery(u"kind:any"_s));
    for (const auto &[text, isBehind] : conditions) {
        std::vector<ResponseId> expected;
        for (const Response &record : all) {
            if (isBehind(record))
                expected.push_back(record.id);
        }
        std::ranges::sort(expected);
        BOOST_TEST((expected.size() > 5U && expected.size() < all.size()), text);
        for (const bool isIndexed : {false, true}) {
            const Query query = *parseQuery(text + u" kind:any"_s);
            std::vector<ResponseId> found = counted(fixture().engine(isIndexed).run(query, {})).ids;
            std::ranges::sort(found);
            BOOST_TEST((found == expected), text << ' ' << isIndexed);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_record_that_lists_a_ship_alone_is_not_shown_and_it_is_told)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId canada = saved(*catalogue, actorNamed(u"Canada"_s));
    Target ship;
    ship.type = u"vessel"_s;
    ship.name.set(u"en"_s, u"A ship"_s);
    ship.id = saved(*catalogue, ship);
    Response response = responseBy(canada).on("2021-05-23").taking("transport").response();
    response.measures.first().id = MeasureId{newRecordId()};
    Listing listing;
    listing.measure = response.measures.constFirst().id;
    listing.target = ship.id;
    response.listings = {listing};
    saved(*catalogue, response);
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors());
    const ListingCounts counts = counted(listingCounts(engine, {}, QDate(2022, 1, 1), u"en"_s));
    BOOST_TEST(counts.rows.isEmpty());
    BOOST_TEST(counts.ofOthers == 1);
    BOOST_TEST(counts.withoutNumbers == 0);
    BOOST_TEST(counted(engine.run(*parseQuery(u"listed-persons:2022 has:listed-persons"_s), {})).total == 0);
    BOOST_TEST(counted(engine.run(*parseQuery(u"has:listing"_s), {})).total == 1);
}

BOOST_AUTO_TEST_CASE(a_number_that_nobody_states_is_none_and_not_zero)
{
    const auto query = parseQuery(u"surely:1990"_s);
    const ListingCounts counts =
        counted(listingCounts(fixture().engine(), *query, QDate(2022, 1, 1), u"en"_s));
    BOOST_TEST(!counts.persons.added.has_value());
    BOOST_TEST(!counts.persons.listed.has_value());
    BOOST_TEST(counts.rows.isEmpty());
}

BOOST_AUTO_TEST_CASE(gaps_between_two_actors_are_what_a_loop_finds)
{
    const QDate day(2022, 3, 1);
    const auto base = parseQuery(u"year:2021"_s);
    const auto query = parseQuery(u"year:2021 actor:Zambia"_s); // its own actor is left out
    const std::vector<Response> records = fixture().selected(*base);
    const ActorId norway = fixture().catalogue().actors().named(u"Norway"_s).constFirst();
    const ActorId canada = fixture().catalogue().actors().named(u"Canada"_s).constFirst();
    const Gaps gaps =
        counted(gapsBetween(fixture().engine(true), *query, u"Norway"_s, u"Canada"_s, day, u"en"_s));
    BOOST_TEST(
        (gaps == counted(gapsBetween(fixture().engine(), *query, u"Norway"_s, u"Canada"_s, day, u"en"_s))));
    const auto countOf = [&](const auto &holds) { return std::ranges::count_if(records, holds); };
    BOOST_TEST(gaps.first.records == countOf([&](const Response &one) { return hasActor(one, norway); }));
    BOOST_TEST(gaps.second.records == countOf([&](const Response &one) { return hasActor(one, canada); }));
    BOOST_TEST(gaps.total == countOf([](const Response &) { return true; }));
    BOOST_TEST(gaps.joint ==
               countOf([&](const Response &one) { return hasActor(one, norway) && hasActor(one, canada); }));
    BOOST_TEST(gaps.ofNeither == countOf([&](const Response &one) {
                   return !hasActor(one, norway) && !hasActor(one, canada);
               }));
    BOOST_TEST(gaps.ofNeither > 0);
    BOOST_TEST(!gaps.instruments.isEmpty());
    for (const Gaps::Instrument &row : gaps.instruments) {
        const auto uses = [&](const Response &one) { return one.instruments.contains(row.code); };
        BOOST_TEST(row.first ==
                       countOf([&](const Response &one) { return uses(one) && hasActor(one, norway); }),
                   row.code);
        BOOST_TEST(row.second ==
                       countOf([&](const Response &one) { return uses(one) && hasActor(one, canada); }),
                   row.code);
        BOOST_TEST(row.joint == countOf([&](const Response &one) {
                       return uses(one) && hasActor(one, canada) && hasActor(one, norway);
                   }),
                   row.code);
    }
}

BOOST_AUTO_TEST_CASE(targets_that_one_of_two_has_listed_are_what_a_loop_finds)
{
    const QDate day(2022, 3, 1);
    const auto listedBy = [&](const QString &name) {
        const ActorId actor = fixture().catalogue().actors().named(name).constFirst();
        std::set<TargetId> targets;
        for (const Response &record : fixture().selected({})) {
            for (const Listing &listing : record.listings) {
                const bool ended = listing.delistedOn.latest() && *listing.delistedOn.latest() <= day;
                const bool begun = !listing.listedOn.earliest() || *listing.listedOn.earliest() <= day;
                if (hasActor(record, actor) && begun && !ended)
                    targets.insert(listing.target);
            }
        }
        return targets;
    };
    const std::set<TargetId> norway = listedBy(u"Norway"_s);
    const std::set<TargetId> canada = listedBy(u"Canada"_s);
    const auto common =
        std::ranges::count_if(norway, [&](TargetId target) { return canada.contains(target); });
    for (const bool isIndexed : {false, true}) {
        const Gaps gaps =
            counted(gapsBetween(fixture().engine(isIndexed), {}, u"Norway"_s, u"Canada"_s, day, u"en"_s));
        BOOST_TEST(gaps.listedByBoth == common);
        BOOST_TEST(std::ranges::count(gaps.listedByOne, true, &Gaps::Listed::byFirst) ==
                   static_cast<qint64>(norway.size()) - common);
        BOOST_TEST(std::ranges::count(gaps.listedByOne, false, &Gaps::Listed::byFirst) ==
                   static_cast<qint64>(canada.size()) - common);
    }
}

BOOST_AUTO_TEST_CASE(people_without_names_are_in_no_table_that_compares_names)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId canada = saved(*catalogue, actorNamed(u"Canada"_s));
    const ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));
    const auto list = [&](ActorId actor, const QString &type, bool named) {
        Target target;
        target.type = type;
        target.named = named;
        target.name.set(u"en"_s, type);
        target.id = saved(*catalogue, target);
        Response response =
            responseBy(actor).on("2021-05-23").doing("travel_ban").taking("travel").response();
        response.measures.first().id = MeasureId{newRecordId()};
        Listing listing;
        listing.measure = response.measures.constFirst().id;
        listing.target = target.id;
        response.listings = {listing};
        saved(*catalogue, response);
    };
    list(canada, u"group"_s, false);
    list(norway, u"person"_s, false);
    list(norway, u"vessel"_s, true);
    const auto index = ResponseIndex::build(catalogue->database());
    REQUIRE_OK(index);
    for (const bool isIndexed : {false, true}) {
        const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(),
                                 isIndexed ? *index : nullptr);
        const Gaps gaps =
            counted(gapsBetween(engine, {}, u"Canada"_s, u"Norway"_s, QDate(2022, 1, 1), u"en"_s));
        BOOST_REQUIRE_EQUAL(gaps.listedByOne.size(), 1);
        BOOST_TEST(gaps.listedByOne.constFirst().label == u"vessel"_s);
        BOOST_TEST(gaps.unnamed == 2);
    }
}

BOOST_AUTO_TEST_CASE(a_target_that_becomes_an_entity_is_counted_as_one_by_an_index_brought_up_to_date)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId canada = saved(*catalogue, actorNamed(u"Canada"_s));
    Target target;
    target.type = u"person"_s;
    target.name.set(u"en"_s, u"A name"_s);
    target.id = saved(*catalogue, target);
    Response response = responseBy(canada).on("2021-05-23").doing("asset_freeze").taking("assets").response();
    response.measures.first().id = MeasureId{newRecordId()};
    Listing listing;
    listing.measure = response.measures.constFirst().id;
    listing.target = target.id;
    response.listings = {listing};
    saved(*catalogue, response);
    const auto before = ResponseIndex::build(catalogue->database());
    REQUIRE_OK(before);
    std::optional<ChangeSet> changes;
    QObject::connect(catalogue.get(), &Catalogue::changed, catalogue.get(),
                     [&](const ChangeSet &made) { changes = made; });
    target.type = u"entity"_s;
    saved(*catalogue, target);
    BOOST_REQUIRE(changes.has_value());
    const auto index = (*before)->updated(catalogue->database(), *changes);
    REQUIRE_OK(index);
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), *index);
    const ListingCounts counts = counted(listingCounts(engine, {}, QDate(2022, 1, 1), u"en"_s));
    BOOST_TEST(counts.entities.listed.value_or(-1) == 1);
    BOOST_TEST(!counts.persons.listed.has_value());
}

BOOST_AUTO_TEST_CASE(gaps_need_two_different_actors_that_there_are)
{
    for (const auto &[first, second] :
         {std::pair(u"Norway"_s, u"Norway"_s), {u"Norway"_s, u"Atlantis"_s}, {u""_s, u"Canada"_s}}) {
        const auto gaps = gapsBetween(fixture().engine(), {}, first, second, QDate(2022, 1, 1), u"en"_s);
        BOOST_REQUIRE(gaps.has_value());
        BOOST_REQUIRE(!gaps->has_value());
        BOOST_TEST(gaps->error().kind == ErrorKind::NotFound);
    }
}

BOOST_AUTO_TEST_SUITE_END()
