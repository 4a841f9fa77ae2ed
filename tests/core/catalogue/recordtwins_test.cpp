#include "core/catalogue/deriveddata.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/recordtwins.h"
#include "core/catalogue/responserepository.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/logicaldump.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace record_twins
{

struct Twins {
    Twins()
    {
        kept = saved(*catalogue, record(u"The record that stays"_s));
        twin = saved(*catalogue, record(u"The same again"_s));
    }

    [[nodiscard]] Response record(const QString &title) const
    {
        return responseBy(union_).on("2020-10-02").titled(title).doing("travel_ban").taking("travel");
    }

    [[nodiscard]] Response response(ResponseId id) const
    {
        return ResponseRepository(catalogue->database()).find(id).value().value();
    }

    ResponseId linked(const QString &type, ResponseId other, bool incoming = false)
    {
        Response made = record(u"Linked: %1"_s.arg(type));
        if (type == u"demanded_by"_s)
            made.kind = RecordKind::Reaction;
        made.links = {RecordLink{other, type, incoming}};
        return saved(*catalogue, made);
    }

    void withdraw()
    {
        edited(*catalogue, [&](Edit &edit) { return edit.withdrawTwin(twin, kept, u"Entered twice"_s); });
    }

    [[nodiscard]] bool isLinked(ResponseId from, const QString &type, ResponseId to) const
    {
        return std::ranges::any_of(response(from).links, [&](const RecordLink &link) {
            return link.other == to && link.type == type;
        });
    }

    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(folder.filePath(u"c.vodhuk"_s)).value();
    ActorId union_ = saved(*catalogue, actorNamed(u"European Union"_s, u"igo"_s));
    ResponseId kept;
    ResponseId twin;
};

} // namespace record_twins

BOOST_FIXTURE_TEST_SUITE(record_twins, Twins)

BOOST_AUTO_TEST_CASE(the_second_is_withdrawn_as_a_duplicate_of_the_first_with_the_reason)
{
    withdraw();
    const Response withdrawn = response(twin);
    BOOST_TEST(withdrawn.workflow == u"withdrawn"_s);
    BOOST_TEST((withdrawn.notes == QList<Note>{{u"Entered twice"_s, u"internal"_s}}));
    BOOST_TEST(isLinked(twin, u"duplicates"_s, kept));
    BOOST_TEST(withdrawn.title.text(u"en"_s) == u"The same again"_s);
}

BOOST_AUTO_TEST_CASE(the_reason_is_as_closed_as_the_record_it_names)
{
    Response closed = response(kept);
    closed.sensitivity = u"of_later"_s;
    saved(*catalogue, closed);
    withdraw();
    BOOST_TEST(response(twin).notes.first().sensitivity == u"confidential"_s);
}

BOOST_AUTO_TEST_CASE(whoever_linked_to_the_second_links_to_the_first_and_one_undo_brings_all_back)
{
    const ResponseId extension = linked(u"extends"_s, twin);
    const ResponseId demand = linked(u"demanded_by"_s, twin, true);
    const ResponseId ofBoth = linked(u"extends"_s, kept);
    edited(*catalogue, [&](Edit &edit) -> Status {
        Response both = response(ofBoth);
        both.links = {RecordLink{kept, u"extends"_s, false}, RecordLink{twin, u"extends"_s, false}};
        VODHUK_TRY(edit.save(both));
        return {};
    });
    const QStringList before = logicalDump(catalogue->database());
    withdraw();
    BOOST_TEST(isLinked(extension, u"extends"_s, kept));
    BOOST_TEST(!isLinked(extension, u"extends"_s, twin));
    BOOST_TEST(isLinked(demand, u"demanded_by"_s, kept));
    BOOST_TEST(response(ofBoth).links.size() == 1);
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
    BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(what_the_second_itself_says_of_others_stays_with_it)
{
    const ResponseId other = saved(*catalogue, record(u"Another"_s));
    Response says = response(twin);
    says.links = {RecordLink{other, u"continues"_s, false}};
    saved(*catalogue, says);
    withdraw();
    BOOST_TEST(isLinked(twin, u"continues"_s, other));
    BOOST_TEST(!isLinked(kept, u"continues"_s, other));
}

BOOST_AUTO_TEST_CASE(a_link_between_the_two_and_the_note_that_they_are_two_go)
{
    Response says = response(kept);
    says.links = {RecordLink{twin, u"continues"_s, false}};
    saved(*catalogue, says);
    edited(*catalogue, [&](Edit &edit) { return edit.markDistinct(kept.value, twin.value); });
    withdraw();
    BOOST_TEST(!isLinked(kept, u"continues"_s, twin));
    BOOST_TEST(distinctPairs(catalogue->database(), {kept.value})->isEmpty());
}

BOOST_AUTO_TEST_CASE(the_first_gets_the_listings_of_the_second_that_it_lacks)
{
    TargetId known;
    TargetId lacking;
    edited(*catalogue, [&](Edit &edit) -> Status {
        for (TargetId *target : {&known, &lacking}) {
            Target person;
            person.type = u"person"_s;
            person.name = LocalizedText(u"en"_s, u"A person"_s);
            const auto made = edit.save(person);
            VODHUK_TRY(made);
            *target = *made;
        }
        return {};
    });
    const auto list = [&](ResponseId id, const QList<TargetId> &targets) {
        Response listing = response(id);
        for (const TargetId target : targets)
            listing.listings.append(Listing{{}, listing.measures.first().id, target, {}, {}, {}, {}, {}});
        saved(*catalogue, listing);
    };
    list(kept, {known});
    list(twin, {known, lacking});
    withdraw();
    const Response stays = response(kept);
    BOOST_REQUIRE(stays.listings.size() == 2);
    BOOST_TEST((stays.listings.last().target == lacking));
    BOOST_TEST((stays.listings.last().measure == stays.measures.first().id));
    BOOST_TEST(response(twin).listings.size() == 2);
}

BOOST_AUTO_TEST_CASE(joining_tells_beforehand_what_it_makes_and_makes_it_in_one_step)
{
    Response gives = response(twin);
    gives.tags = {u"seen"_s};
    gives.personsNew = 7;
    saved(*catalogue, gives);
    Response stays = response(kept);
    stays.personsNew = 6;
    saved(*catalogue, stays);
    linked(u"extends"_s, twin);
    const QStringList before = logicalDump(catalogue->database());
    const MergeWish wish{kept.value, twin.value, {u"persons"_s}};
    const auto plan = planMerge(catalogue->database(), wish);
    REQUIRE_OK(plan);
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
    QStringList taken;
    for (const MergedField &field : plan->taken)
        taken += field.key;
    BOOST_TEST(taken == QStringList({u"tags"_s, u"persons"_s}));
    BOOST_REQUIRE(plan->conflicts.size() == 1);
    BOOST_TEST(plan->conflicts.first().key == u"title"_s);
    BOOST_TEST(plan->conflicts.first().merged == u"The same again"_s);
    BOOST_REQUIRE(plan->links.size() == 1);
    BOOST_TEST(plan->links.first().count == 1);

    edited(*catalogue, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.merge(wish));
        return {};
    });
    BOOST_TEST(response(kept).tags == QStringList(u"seen"_s));
    BOOST_TEST(response(kept).personsNew.value_or(0) == 7);
    BOOST_TEST(response(kept).title.text(u"en"_s) == u"The record that stays"_s);
    BOOST_TEST(response(twin).workflow == u"withdrawn"_s);
    BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(a_published_record_is_not_joined_with_one_that_would_make_it_wrong)
{
    Response stays = response(kept);
    stays.workflow = u"published"_s;
    saved(*catalogue, stays);
    Response gives = response(twin);
    gives.measures[0].inForceFrom = PartialDate::parse(u"2020-10-02"_s).value();
    gives.measures[0].inForceUntil = PartialDate::parse(u"2019-10-02"_s).value();
    saved(*catalogue, gives);
    const auto plan = planMerge(catalogue->database(), {kept.value, twin.value, {}});
    BOOST_REQUIRE(!plan.has_value());
    BOOST_TEST((plan.error().kind == ErrorKind::Invalid));
    BOOST_TEST(plan.error().message.contains(u"published"_s));
    stays = response(kept);
    stays.workflow = u"draft"_s;
    saved(*catalogue, stays);
    REQUIRE_OK(planMerge(catalogue->database(), {kept.value, twin.value, {}}));
}

BOOST_AUTO_TEST_CASE(an_old_error_of_a_published_record_excuses_no_further_one_of_the_same_rule)
{
    const auto endedTooSoon = [](Measure &measure) {
        measure.inForceFrom = PartialDate::parse(u"2020-10-02"_s).value();
        measure.inForceUntil = PartialDate::parse(u"2019-10-02"_s).value();
    };
    Response stays = response(kept);
    stays.workflow = u"published"_s;
    endedTooSoon(stays.measures[0]);
    saved(*catalogue, stays);
    REQUIRE_OK(planMerge(catalogue->database(), {kept.value, twin.value, {}}));
    Response gives = response(twin);
    Measure further;
    further.instrument = u"asset_freeze"_s;
    further.benefit = u"assets"_s;
    further.direction = gives.measures[0].direction;
    endedTooSoon(further);
    gives.measures.append(further);
    saved(*catalogue, gives);
    const auto plan = planMerge(catalogue->database(), {kept.value, twin.value, {}});
    BOOST_REQUIRE(!plan.has_value());
    BOOST_TEST((plan.error().kind == ErrorKind::Invalid));
    BOOST_TEST(plan.error().message.contains(u"E03"_s));
}

BOOST_AUTO_TEST_CASE(what_is_withdrawn_is_joined_with_nothing_and_changes_nothing)
{
    withdraw();
    const QStringList before = logicalDump(catalogue->database());
    const ResponseId third = saved(*catalogue, record(u"A third"_s));
    for (const auto &[stays, goes] : {std::pair{kept, twin}, std::pair{twin, third}, std::pair{twin, kept}}) {
        const auto plan = planMerge(catalogue->database(), {stays.value, goes.value, {}});
        BOOST_REQUIRE(!plan.has_value());
        BOOST_TEST((plan.error().kind == ErrorKind::Usage));
        BOOST_TEST(plan.error().message.contains(recordIdText(twin)));
        const Error refused = refusal(
            *catalogue, [&](Edit &edit) { return edit.withdrawTwin(goes, stays, u"Entered twice"_s); });
        BOOST_TEST((refused.kind == ErrorKind::Usage));
    }
    BOOST_TEST(response(third).workflow != u"withdrawn"_s);
    BOOST_TEST(response(kept).workflow != u"withdrawn"_s);
    REQUIRE_OK(catalogue->undo()); // of the third
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(a_field_in_which_the_two_agree_cannot_be_wished_for)
{
    const auto plan = planMerge(catalogue->database(), {kept.value, twin.value, {u"date"_s}});
    BOOST_REQUIRE(!plan.has_value());
    BOOST_TEST((plan.error().kind == ErrorKind::Usage));
}

BOOST_AUTO_TEST_CASE(a_record_is_no_twin_of_itself_of_one_that_is_gone_or_of_another_kind)
{
    Response move = record(u"A countermove"_s);
    move.kind = RecordKind::Countermove;
    move.code = u"entry_ban"_s;
    const ResponseId other = saved(*catalogue, move);
    const auto refused = [&](ResponseId one) {
        return refusal(*catalogue, [&](Edit &edit) { return edit.withdrawTwin(one, kept, {}); }).kind;
    };
    BOOST_TEST((refused(kept) == ErrorKind::Usage));
    BOOST_TEST((refused(ResponseId{12345}) == ErrorKind::NotFound));
    BOOST_TEST((refused(other) == ErrorKind::Invalid));
}

BOOST_AUTO_TEST_SUITE_END()
