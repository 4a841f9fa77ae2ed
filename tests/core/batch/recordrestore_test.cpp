#include "core/batch/recordrestore.h"
#include "core/safekeeping/integrity.h"
#include "tests/core/batch/batchtest.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace record_restore
{

struct Restoring : BatchFixture {
    ResponseId id = save(statement(u"Visa ban"_s));
    ChangeId added = newest();

    [[nodiscard]] ChangeId newest() const { return newestChange(catalogue->database()).value(); }

    ChangeId change(const std::function<void(Entry &)> &work)
    {
        Entry changed = entry(id);
        work(changed);
        saved(*catalogue, changed, u"Edit"_s);
        return newest();
    }

    RestoreOutcome field(ChangeId change, const QString &key, Moment moment = Moment::Before)
    {
        const auto outcome = restoreField(*catalogue, {id.value, change, moment}, key);
        REQUIRE_OK(outcome);
        return *outcome;
    }

    RestoreOutcome whole(ChangeId change, Moment moment = Moment::Before)
    {
        const auto outcome = restoreVersion(*catalogue, {id.value, change, moment});
        REQUIRE_OK(outcome);
        return *outcome;
    }
};

} // namespace record_restore

BOOST_FIXTURE_TEST_SUITE(record_restore, Restoring)

BOOST_AUTO_TEST_CASE(one_field_comes_back_and_all_others_stay)
{
    const ChangeId edit = change([](Entry &e) {
        e.response.title.set(u"en"_s, u"Entry ban"_s);
        e.response.tags = {u"visas"_s};
    });
    change([](Entry &e) { e.response.personsNew = 40; });
    const RestoreOutcome outcome = field(edit, u"title"_s);
    BOOST_TEST(outcome.change.has_value());
    BOOST_TEST(response(id).title.text(u"en"_s) == u"Visa ban"_s);
    BOOST_TEST(response(id).tags == QStringList{u"visas"_s});
    BOOST_TEST(response(id).personsNew.value() == 40);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(response(id).title.text(u"en"_s) == u"Entry ban"_s);
}

BOOST_AUTO_TEST_CASE(parts_come_back_with_their_ids_and_with_what_has_no_column)
{
    const ResponseId earlier = save(statement(u"Earlier"_s).taking("assets"), u"draft"_s);
    const MeasureId superseded = response(earlier).measures[0].id;
    change([&](Entry &e) {
        e.response.instruments.append(u"travel_ban"_s);
        Measure travel;
        travel.benefit = u"travel"_s;
        travel.direction = u"withdraws"_s;
        travel.supersedes = superseded;
        e.response.measures = {travel};
    });
    const Measure measure = response(id).measures[0];
    const ChangeId cleared = change([](Entry &e) { e.response.measures.clear(); });
    field(cleared, u"measures"_s);
    BOOST_TEST((response(id).measures == QList{measure}));
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
}

BOOST_AUTO_TEST_CASE(listings_come_back_under_the_same_measure_whatever_it_is_called_by_now)
{
    Target carrier;
    carrier.type = u"entity"_s;
    carrier.name = LocalizedText(u"en"_s, u"Belavia"_s);
    const TargetId target = saved(*catalogue, carrier);
    change([](Entry &e) {
        e.response.measures.resize(2);
        e.response.measures[0].benefit = u"travel"_s;
        e.response.measures[1].benefit = u"assets"_s;
    });
    change([&](Entry &e) {
        Listing listing;
        listing.measure = e.response.measures[0].id;
        listing.target = target;
        e.response.listings = {listing};
    });
    const QList<Listing> listings = response(id).listings;
    const ChangeId cleared = change([](Entry &e) { e.response.listings.clear(); });
    change([](Entry &e) {
        e.response.measures[0].benefit = u"assets"_s;
        e.response.measures[1].benefit = u"travel"_s;
    });
    field(cleared, u"listings"_s);
    BOOST_TEST((response(id).listings == listings));
    REQUIRE_OK(catalogue->undo());

    change([](Entry &e) { e.response.measures.removeFirst(); });
    const auto refused = restoreField(*catalogue, {id.value, cleared, Moment::Before}, u"listings"_s);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().kind == ErrorKind::Invalid);
    BOOST_TEST(response(id).listings.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_source_that_was_taken_out_comes_back_with_its_quote)
{
    change([](Entry &e) { e.response.citations[0].quote = u"banned"_s; });
    const ChangeId edit = change([](Entry &e) {
        e.sources = {sourceTitled(u"News"_s)};
        e.response.citations = {Citation()};
    });
    field(edit, u"citations"_s);
    BOOST_REQUIRE(entry(id).sources.size() == 1);
    BOOST_TEST((entry(id).sources[0].id == source));
    BOOST_TEST(response(id).citations[0].quote == u"banned"_s);
}

BOOST_AUTO_TEST_CASE(a_field_that_would_make_a_published_record_wrong_is_not_restored)
{
    change([](Entry &e) {
        e.response.binding = {u"on_belarus"_s};
        e.response.workflow = u"draft"_s;
    });
    const ChangeId edit = change([](Entry &e) {
        e.response.binding = {u"non_binding"_s};
        e.response.workflow = u"published"_s;
    });
    const RestoreOutcome outcome = field(edit, u"binding"_s);
    BOOST_TEST(!outcome.change.has_value());
    BOOST_REQUIRE(!outcome.problems.isEmpty());
    BOOST_TEST(outcome.problems.first().rule == u"E11"_s);
    BOOST_TEST(response(id).binding == QStringList{u"non_binding"_s});
}

BOOST_AUTO_TEST_CASE(a_whole_version_comes_back_as_it_was)
{
    const Entry then = entry(id);
    change([](Entry &e) { e.response.title.set(u"be"_s, u"Забарона"_s); });
    change([](Entry &e) { e.response.citations[0].quote = u"banned"_s; });
    const RestoreOutcome outcome = whole(added, Moment::After);
    BOOST_TEST(outcome.problems.isEmpty());
    BOOST_TEST((entry(id) == then));
    BOOST_TEST(!whole(added, Moment::After).change.has_value());
}

BOOST_AUTO_TEST_CASE(a_removed_record_comes_back_with_the_sources_that_were_removed_after_it)
{
    const Entry then = entry(id);
    edited(*catalogue, [&](Edit &edit) { return edit.remove(id); });
    const ChangeId removed = newest();
    edited(*catalogue, [&](Edit &edit) { return edit.remove(source); });
    whole(removed);
    BOOST_TEST((entry(id) == then));
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
}

BOOST_AUTO_TEST_CASE(a_published_version_that_breaks_a_rule_comes_back_as_a_draft_with_a_warning)
{
    const ChangeId wrong = change([](Entry &e) { e.response.binding = {u"on_belarus"_s}; });
    change([](Entry &e) { e.response.binding = {u"non_binding"_s}; });
    const RestoreOutcome outcome = whole(wrong, Moment::After);
    BOOST_REQUIRE(!outcome.problems.isEmpty());
    BOOST_TEST((outcome.problems.first().severity == Severity::Warning));
    BOOST_TEST(outcome.problems.first().rule == u"E11"_s);
    BOOST_TEST(response(id).binding == QStringList{u"on_belarus"_s});
    BOOST_TEST(response(id).workflow == u"draft"_s);
}

BOOST_AUTO_TEST_CASE(links_to_records_that_are_gone_are_left_out_and_told)
{
    const ResponseId other = save(statement(u"Other"_s));
    const ChangeId linked =
        change([&](Entry &e) { e.response.links = {RecordLink{other, u"extends"_s, false}}; });
    edited(*catalogue, [&](Edit &edit) { return edit.remove(other); });
    change([](Entry &e) { e.response.personsNew = 1; });
    const RestoreOutcome outcome = whole(linked, Moment::After);
    BOOST_REQUIRE(outcome.problems.size() == 1);
    BOOST_TEST(outcome.problems.first().field == u"links"_s);
    BOOST_TEST(!response(id).personsNew.has_value());
}

BOOST_AUTO_TEST_CASE(a_version_that_names_an_actor_who_is_gone_is_refused_with_a_reason)
{
    const ActorId latvia = saved(*catalogue, actorNamed(u"Latvia"_s));
    const ChangeId named =
        change([&](Entry &e) { e.response.participations.append({latvia, u"co_adopter"_s, {}, {}}); });
    change([](Entry &e) { e.response.participations.removeLast(); });
    edited(*catalogue, [&](Edit &edit) { return edit.remove(latvia); });
    const auto outcome = restoreVersion(*catalogue, {id.value, named, Moment::After});
    BOOST_REQUIRE(!outcome.has_value());
    BOOST_TEST(outcome.error().kind == ErrorKind::Invalid);
    BOOST_TEST(outcome.error().message.contains(recordIdText(latvia)));
    BOOST_TEST(!restoreField(*catalogue, {id.value, named, Moment::After}, u"roles"_s).has_value());
}

BOOST_AUTO_TEST_CASE(a_field_of_an_actor_comes_back_and_a_removed_actor_too)
{
    Actor actor = actorNamed(u"Latvia"_s);
    actor.aliases = {u"Republic of Latvia"_s};
    actor.id = saved(*catalogue, actor);
    Actor changed = actor;
    changed.aliases.clear();
    changed.seat = u"Riga"_s;
    saved(*catalogue, changed);
    REQUIRE_OK(restoreField(*catalogue, {actor.id.value, newest(), Moment::Before}, u"aliases"_s));
    BOOST_TEST(catalogue->actors().find(actor.id)->aliases == actor.aliases);
    BOOST_TEST(catalogue->actors().find(actor.id)->seat == u"Riga"_s);

    edited(*catalogue, [&](Edit &edit) { return edit.remove(actor.id); });
    const auto outcome = restoreVersion(*catalogue, {actor.id.value, newest(), Moment::Before});
    REQUIRE_OK(outcome);
    BOOST_TEST(outcome->problems.isEmpty());
    BOOST_REQUIRE((catalogue->actors().find(actor.id) != nullptr));
    BOOST_TEST(catalogue->actors().find(actor.id)->seat == u"Riga"_s);
}

BOOST_AUTO_TEST_CASE(an_actor_whose_organisation_is_gone_does_not_come_back_without_it)
{
    const ActorId council = saved(*catalogue, actorNamed(u"Council"_s, u"igo"_s));
    Actor actor = actorNamed(u"Secretariat"_s, u"igo_organ"_s);
    actor.parent = council;
    const ActorId organ = saved(*catalogue, actor);
    edited(*catalogue, [&](Edit &edit) { return edit.remove(organ); });
    const ChangeId removed = newest();
    edited(*catalogue, [&](Edit &edit) { return edit.remove(council); });
    const auto outcome = restoreVersion(*catalogue, {organ.value, removed, Moment::Before});
    BOOST_REQUIRE(!outcome.has_value());
    BOOST_TEST(outcome.error().kind == ErrorKind::Invalid);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_restored_is_refused)
{
    BOOST_TEST(restoreField(*catalogue, {id.value, added, Moment::After}, u"nonsense"_s).error().kind ==
               ErrorKind::Usage);
    BOOST_TEST(restoreField(*catalogue, {id.value, added}, u"nonsense"_s).error().kind == ErrorKind::Usage);
    BOOST_TEST(restoreField(*catalogue, {id.value, added}, u"title"_s).error().kind == ErrorKind::Invalid);
    BOOST_TEST(restoreField(*catalogue, {id.value, ChangeId{1}}, u"title"_s).error().kind ==
               ErrorKind::NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
