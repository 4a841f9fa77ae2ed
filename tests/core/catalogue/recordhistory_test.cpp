#include "core/catalogue/changelog.h"
#include "core/catalogue/differencewords.h"
#include "core/catalogue/recordhistory.h"
#include "core/catalogue/responserepository.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace record_history
{

struct Fixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();
    ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));
    SourceId source = saved(*catalogue, sourceTitled(u"Statement"_s, u"https://a.example/1"_s));
    ResponseId id = saved(*catalogue, first(), u"Add"_s);

    [[nodiscard]] Response first() const
    {
        return responseBy(poland)
            .on("2020-10-02")
            .titled(u"Visa ban"_s)
            .doing("travel_ban")
            .taking("travel")
            .act(u"Decision 1"_s)
            .citing(source);
    }

    [[nodiscard]] FieldContext context() const { return {catalogue->codebook(), catalogue->actors()}; }

    [[nodiscard]] std::optional<Entry> entry() const
    {
        return ResponseRepository(catalogue->database()).findEntry(id).value();
    }

    ChangeId change(const std::function<void(Entry &)> &work)
    {
        Entry changed = entry().value();
        work(changed);
        saved(*catalogue, changed, u"Edit"_s);
        return newest();
    }

    [[nodiscard]] ChangeId newest() const { return newestChange(catalogue->database()).value(); }

    [[nodiscard]] std::optional<Entry> version(ChangeId change, Moment moment = Moment::After) const
    {
        const auto found = versionOf(catalogue->database(), id, change, moment);
        REQUIRE_OK(found);
        return *found;
    }

    [[nodiscard]] QList<FieldDifference> differences(ChangeId change, qint64 record) const
    {
        const auto found = fieldDifferences(catalogue->database(), context(), change, record);
        REQUIRE_OK(found);
        return *found;
    }

    [[nodiscard]] QList<FieldDifference> differences(ChangeId change) const
    {
        return differences(change, id.value);
    }
};

Measure sectoral()
{
    Measure measure;
    measure.benefit = u"assets"_s;
    measure.sectors = {u"banks"_s};
    return measure;
}

/// Edits that touch each sort of part, one after another.
QList<std::function<void(Entry &)>> manyEdits()
{
    return {[](Entry &e) { e.response.title.set(u"be"_s, u"Забарона"_s); },
            [](Entry &e) { e.response.title.set(u"en"_s, u"Visa ban, corrected"_s); },
            [](Entry &e) { e.response.measures[0].status = u"in_force"_s; },
            [](Entry &e) { e.response.measures.append(sectoral()); },
            [](Entry &e) { e.response.measures.removeFirst(); },
            [](Entry &e) { e.response.notes = {{u"look again"_s, u"internal"_s}}; },
            [](Entry &e) { e.response.tags = {u"visas"_s, u"first"_s}; },
            [](Entry &e) { e.response.citations[0].quote = u"are hereby banned"_s; },
            [](Entry &e) { e.sources.append(sourceTitled(u"News"_s)); },
            [](Entry &e) { e.sources[0].title = u"Statement, corrected"_s; },
            [](Entry &e) { e.sources.removeFirst(), e.response.citations.removeFirst(); },
            [](Entry &e) { e.response.legalActs.clear(); },
            [](Entry &e) { e.response.personsNew = 40; },
            [](Entry &e) { e.response.milestones = {{u"agreed"_s, e.response.date, {}}}; },
            [](Entry &e) { e.response.norms = {{{}, u"UN Charter"_s, u"breached"_s, true, {}}}; },
            [](Entry &e) { e.response.summary.set(u"ru"_s, u"Два\nабзаца"_s); }};
}

} // namespace record_history

BOOST_FIXTURE_TEST_SUITE(record_history, Fixture)

BOOST_AUTO_TEST_CASE(a_change_is_told_by_field_with_before_and_after)
{
    const ChangeId edit = change([](Entry &e) {
        e.response.title.set(u"en"_s, u"Entry ban"_s);
        e.response.tags = {u"visas"_s};
    });
    const QList<FieldDifference> expected{{u"title"_s, u"Title"_s, u"Visa ban"_s, u"Entry ban"_s},
                                          {u"tags"_s, u"Tags"_s, {}, u"visas"_s}};
    BOOST_TEST((differences(edit) == expected));
}

BOOST_AUTO_TEST_CASE(every_version_comes_back_as_it_was_whatever_was_changed_since)
{
    QList<std::pair<ChangeId, Entry>> versions{{newest(), *entry()}};
    for (const auto &work : manyEdits()) {
        const ChangeId edit = change(work);
        versions.append({edit, *entry()});
    }
    for (qsizetype place = 0; place < versions.size(); ++place) {
        const auto &[edit, then] = versions[place];
        BOOST_TEST_INFO(place);
        BOOST_TEST((version(edit) == then));
        BOOST_TEST_INFO(place);
        BOOST_TEST(!differences(edit).isEmpty());
        if (place > 0)
            BOOST_TEST((version(edit, Moment::Before) == versions[place - 1].second));
    }
}

BOOST_AUTO_TEST_CASE(what_was_undone_and_redone_is_told_too)
{
    const Entry before = *entry();
    change([](Entry &e) { e.response.personsNew = 40; });
    const Entry after = *entry();
    REQUIRE_OK(catalogue->undo());
    const ChangeId undo = newest();
    REQUIRE_OK(catalogue->redo());
    const ChangeId redo = newest();
    change([](Entry &e) { e.response.personsNew = 41; });

    BOOST_TEST((version(undo) == before));
    BOOST_TEST((version(redo) == after));
    const QList<FieldDifference> undone{{u"persons"_s, u"Persons newly listed"_s, u"40"_s, {}}};
    BOOST_TEST((differences(undo) == undone));
    const QList<FieldDifference> redone{{u"persons"_s, u"Persons newly listed"_s, {}, u"40"_s}};
    BOOST_TEST((differences(redo) == redone));
}

BOOST_AUTO_TEST_CASE(a_record_that_was_removed_has_all_its_versions_still)
{
    const ChangeId added = newest();
    const Entry then = *entry();
    edited(*catalogue, [&](Edit &edit) { return edit.remove(id); });
    const ChangeId removed = newest();
    BOOST_TEST((version(added) == then));
    BOOST_TEST((version(removed, Moment::Before) == then));
    BOOST_TEST(!version(removed).has_value());
    BOOST_TEST(!version(added, Moment::Before).has_value());
    const auto told = differences(removed);
    const auto title = std::ranges::find(told, u"title"_s, &FieldDifference::field);
    BOOST_REQUIRE((title != told.end()));
    BOOST_TEST(title->before == u"Visa ban"_s);
    BOOST_TEST(title->after == QString());
}

BOOST_AUTO_TEST_CASE(a_change_of_many_records_tells_of_each_what_happened_to_it_alone)
{
    Response other = first();
    other.title = LocalizedText(u"en"_s, u"Another"_s);
    const ResponseId second = saved(*catalogue, other);
    edited(*catalogue, [&](Edit &edit) -> Status {
        for (const ResponseId record : {id, second}) {
            Response made = ResponseRepository(edit.database()).find(record).value().value();
            made.personsNew = record == id ? 1 : 2;
            made.measures.clear();
            VODHUK_TRY(edit.save(made));
        }
        return edit.remove(second);
    });
    const ChangeId both = newest();
    change([](Entry &e) { e.response.personsNew = 3; });
    const QList<FieldDifference> told = differences(both);
    BOOST_REQUIRE(told.size() == 2);
    BOOST_TEST(told[0].field == u"persons"_s);
    BOOST_TEST(told[0].after == u"1"_s);
    BOOST_TEST(told[1].field == u"measures"_s);
    BOOST_TEST((version(both, Moment::Before)->response.measures.size() == 1));
}

BOOST_AUTO_TEST_CASE(a_source_that_was_taken_out_and_removed_is_still_shown_in_the_version_that_cited_it)
{
    const ChangeId added = newest();
    change([](Entry &e) { e.sources.clear(), e.response.citations.clear(); });
    edited(*catalogue, [&](Edit &edit) { return edit.remove(source); });
    BOOST_TEST(version(added)->sources.first().title == u"Statement"_s);
}

BOOST_AUTO_TEST_CASE(a_source_that_was_changed_by_itself_is_no_change_of_the_record_that_cites_it)
{
    const ChangeId before = change([](Entry &e) { e.response.personsNew = 1; });
    Source corrected = entry()->sources[0];
    corrected.title = u"Statement, corrected"_s;
    saved(*catalogue, corrected);
    const ChangeId after = change([](Entry &e) { e.response.personsNew = 2; });
    BOOST_TEST(differences(before).size() == 1);
    BOOST_TEST(differences(after).size() == 1);
    BOOST_TEST(version(before)->sources[0].title == u"Statement"_s);
    BOOST_TEST(version(after)->sources[0].title == u"Statement, corrected"_s);
}

BOOST_AUTO_TEST_CASE(actors_have_a_history_by_field_too)
{
    Actor actor = *catalogue->actors().find(poland);
    actor.name.set(u"be"_s, u"Польшча"_s);
    actor.aliases = {u"Republic of Poland"_s};
    actor.neutralByMandate = true;
    saved(*catalogue, actor);
    const QList<FieldDifference> told = differences(newest(), poland.value);
    BOOST_REQUIRE(told.size() == 3);
    BOOST_TEST((told[0] == FieldDifference{u"name_be"_s, u"Name (Belarusian)"_s, {}, u"Польшча"_s}));
    BOOST_TEST((told[1] == FieldDifference{u"aliases"_s, u"Further names"_s, {}, u"Republic of Poland"_s}));
    BOOST_TEST((told[2] == FieldDifference{u"neutral"_s, u"Neutral by mandate"_s, u"no"_s, u"yes"_s}));
}

BOOST_AUTO_TEST_CASE(differences_are_put_into_words_with_the_names_of_other_records)
{
    Event event;
    event.trigger = u"election_2020"_s;
    event.title = LocalizedText(u"en"_s, u"Presidential election"_s);
    const EventId election = saved(*catalogue, event);
    const ChangeId edit = change([&](Entry &e) {
        e.response.events = {election};
        e.response.framing = u"discretion"_s;
    });
    const FieldContext with = context();
    const DifferenceWords words(catalogue->database(), with, id.value, u"en"_s);
    const QList<FieldDifference> told = differences(edit);
    BOOST_REQUIRE(told.size() == 2);
    BOOST_TEST(words.of(told[0]).after == with.codebook.label(u"framing"_s, u"discretion"_s, u"en"_s));
    BOOST_TEST(words.of(told[1]).after == u"Presidential election"_s);

    Actor actor = *catalogue->actors().find(poland);
    actor.neutralByMandate = true;
    saved(*catalogue, actor);
    const DifferenceWords ofActor(catalogue->database(), with, poland.value, u"en"_s);
    BOOST_TEST(ofActor.of(differences(newest(), poland.value)[0]).after == u"yes"_s);
}

BOOST_AUTO_TEST_CASE(who_was_listed_and_delisted_is_told_by_name)
{
    Target carrier;
    carrier.type = u"entity"_s;
    carrier.name = LocalizedText(u"en"_s, u"Belavia"_s);
    const TargetId target = saved(*catalogue, carrier);
    change([&](Entry &e) {
        Listing listing;
        listing.measure = e.response.measures[0].id;
        listing.target = target;
        e.response.listings = {listing};
    });
    const ChangeId delisted = change(
        [](Entry &e) { e.response.listings[0].delistedOn = PartialDate::parse(u"2025-09-11"_s).value(); });
    const QList<FieldDifference> told = differences(delisted);
    BOOST_REQUIRE(told.size() == 1);
    BOOST_TEST(told[0].field == u"listings"_s);
    const FieldContext with = context();
    const FieldDifference words = DifferenceWords(catalogue->database(), with, id.value, u"en"_s).of(told[0]);
    BOOST_TEST(words.before.endsWith(u", withdraws, Belavia"_s), words.before);
    BOOST_TEST(words.after == words.before + u", 11 September 2025"_s);
}

BOOST_AUTO_TEST_CASE(a_walk_goes_from_the_newest_change_back_and_stops_when_asked_to)
{
    const ChangeId one = change([](Entry &e) { e.response.personsNew = 1; });
    const ChangeId two = change([](Entry &e) { e.response.personsNew = 2; });
    QList<ChangeId> seen;
    REQUIRE_OK(walkHistory(catalogue->database(), context(), id.value, [&](const RecordStep &step) {
        seen.append(step.change.id);
        return seen.size() < 2;
    }));
    BOOST_TEST((seen == QList{two, one}));
}

BOOST_AUTO_TEST_CASE(a_change_that_did_not_touch_the_record_has_no_version_of_it)
{
    saved(*catalogue, actorNamed(u"Latvia"_s));
    BOOST_TEST(differences(newest()).isEmpty());
    const auto version = versionOf(catalogue->database(), id, newest());
    BOOST_REQUIRE(!version.has_value());
    BOOST_TEST(version.error().kind == ErrorKind::NotFound);
}

BOOST_AUTO_TEST_CASE(a_change_whose_bytes_are_damaged_is_told_and_those_after_it_are_shown)
{
    const ChangeId damaged = change([](Entry &e) { e.response.personsNew = 1; });
    change([](Entry &e) { e.response.personsNew = 2; });
    auto other = Database::open(path, Access::ReadWrite);
    BOOST_REQUIRE(other.has_value());
    REQUIRE_OK(other->execute("UPDATE change_part SET changeset = x'00' WHERE change_id = " +
                              QByteArray::number(damaged.value)));
    int steps = 0;
    const Status walked = walkHistory(catalogue->database(), context(), id.value,
                                      [&](const RecordStep &) { return ++steps > 0; });
    BOOST_REQUIRE(!walked.has_value());
    BOOST_TEST(walked.error().kind == ErrorKind::Damaged);
    BOOST_TEST(steps == 1);
}

BOOST_AUTO_TEST_CASE(a_catalogue_that_is_only_read_tells_its_history)
{
    const ChangeId edit = change([](Entry &e) { e.response.personsNew = 1; });
    catalogue.reset();
    catalogue = Catalogue::open(path, Access::ReadOnly).value();
    BOOST_TEST(differences(edit).size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
