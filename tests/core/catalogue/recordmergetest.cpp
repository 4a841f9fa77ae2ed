#include "core/catalogue/recordmerge.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/deriveddata.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/query/queryengine.h"
#include "core/query/queryparser.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/logicaldump.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace record_merge
{

struct Two {
    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(folder.filePath(u"c.vodhuk"_s)).value();

    [[nodiscard]] Actor actor(ActorId id) const { return *catalogue->actors().find(id); }

    [[nodiscard]] Response response(ResponseId id) const
    {
        return ResponseRepository(catalogue->database()).find(id).value().value();
    }

    [[nodiscard]] RecordMerge plan(auto kept, auto merged, const QStringList &fromMerged = {}) const
    {
        const auto planned = planMerge(catalogue->database(), {kept.value, merged.value, fromMerged});
        REQUIRE_OK(planned);
        return *planned;
    }

    RecordMerge merge(auto kept, auto merged, const QStringList &fromMerged = {})
    {
        RecordMerge done;
        edited(*catalogue, [&](Edit &edit) -> Status {
            auto merged_ = edit.merge({kept.value, merged.value, fromMerged});
            VODHUK_TRY(merged_);
            done = *merged_;
            return {};
        });
        return done;
    }

    /// All is whole, all counts and texts are derived from what stands there now, and undo brings back what stood there before.
    void requireSoundAndUndoable(const QStringList &before)
    {
        const QStringList after = logicalDump(catalogue->database());
        BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
        BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
        REQUIRE_OK(catalogue->undo());
        BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
        BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
        REQUIRE_OK(catalogue->redo());
        BOOST_TEST(firstDifference(logicalDump(catalogue->database()), after) == QString());
    }

    [[nodiscard]] qint64 found(const QString &query) const
    {
        const auto result = queryEngine(*catalogue).run(parseQuery(query).value(), {});
        BOOST_REQUIRE(result.has_value());
        return (*result)->total;
    }

    /// Targets are written by whoever lists them: here by another connection.
    TargetId target(qint64 id, const char *name)
    {
        auto other = Database::open(catalogue->path(), Access::ReadWrite).value();
        const QByteArray number = QByteArray::number(id);
        REQUIRE_OK(other.execute("INSERT INTO record VALUES (" + number + ", 'target');" +
                                 "INSERT INTO target (id, type) VALUES (" + number + ", 'person');" +
                                 "INSERT INTO record_text VALUES (" + number + ", 'name', 'en', '" + name +
                                 "')"));
        return {id};
    }
};

Participation part(ActorId actor, const QString &role, const char *date = "")
{
    return {actor, role, PartialDate::parse(QString::fromLatin1(date)).value_or(PartialDate()), {}};
}

} // namespace record_merge

BOOST_FIXTURE_TEST_SUITE(record_merge, Two)

BOOST_AUTO_TEST_CASE(all_that_named_the_merged_actor_names_the_kept_one)
{
    const ActorId kept = saved(*catalogue, actorNamed(u"United Kingdom"_s));
    Actor twin = actorNamed(u"Great Britain"_s);
    twin.aliases = {u"UK"_s};
    twin.iso2 = u"GB"_s;
    const ActorId merged = saved(*catalogue, twin);
    Actor organ = actorNamed(u"House of Commons"_s, u"parliament"_s);
    organ.parent = merged;
    organ.memberships = {Membership{merged, u"member"_s, {}, {}, {}, {}, {}}};
    const ActorId child = saved(*catalogue, organ);
    const ResponseId response =
        saved(*catalogue, Response(responseBy(merged).on("2020-09-29").titled(u"List"_s)));
    Response reaction = responseBy(kept).kind(RecordKind::Reaction).titled(u"Call"_s);
    reaction.asks = {Ask{u"travel_ban"_s, {}, merged, {}}};
    const ResponseId asking = saved(*catalogue, reaction);
    saved(*catalogue, Regime{{}, u"GB-BLR"_s, {}, merged, {}, {}, 0, {}});
    const QStringList before = logicalDump(catalogue->database());
    const RecordMerge planned = plan(kept, merged);
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());

    merge(kept, merged);
    BOOST_TEST(catalogue->actors().find(merged) == nullptr);
    BOOST_TEST((this->response(response).participations.first().actor == kept));
    BOOST_TEST((this->response(asking).asks.first().addresseeActor == kept));
    BOOST_TEST((actor(child).parent == kept));
    BOOST_TEST((actor(child).memberships.first().organisation == kept));
    BOOST_TEST((allRegimes(catalogue->database())->first().issuer == kept));
    BOOST_TEST(actor(kept).aliases == QStringList({u"Great Britain"_s, u"UK"_s}));
    BOOST_TEST(actor(kept).iso2 == u"GB"_s);
    BOOST_TEST(planned.aliases == actor(kept).aliases);
    BOOST_TEST(planned.links.size() == 5);
    BOOST_TEST((planned.taken == QList<MergedField>{{u"iso2"_s, u"ISO code"_s, {}, u"GB"_s}}));
    BOOST_TEST(planned.conflicts.isEmpty());
    BOOST_TEST(found(u"actor:\"Great Britain\""_s) == 1);
    requireSoundAndUndoable(before);
}

BOOST_AUTO_TEST_CASE(one_actor_twice_in_a_record_keeps_the_greater_part_in_its_place_and_this_is_told)
{
    const ActorId kept = saved(*catalogue, actorNamed(u"Norway"_s));
    const ActorId merged = saved(*catalogue, actorNamed(u"Kingdom of Norway"_s));
    const ActorId other = saved(*catalogue, actorNamed(u"Iceland"_s));
    Response first = ResponseBuilder().on("2020-11-06").titled(u"Own act"_s);
    first.participations = {part(merged, u"adopter"_s), part(other, u"co_adopter"_s),
                            part(kept, u"aligned"_s, "2020-11-20")};
    Response second = ResponseBuilder().on("2020-12-17").titled(u"Alignment"_s);
    second.participations = {part(other, u"adopter"_s), part(kept, u"aligned"_s),
                             part(merged, u"aligned"_s, "2020-12-18")};
    const ResponseId own = saved(*catalogue, first);
    const ResponseId followed = saved(*catalogue, second);
    const QStringList before = logicalDump(catalogue->database());

    const RecordMerge done = merge(kept, merged);
    BOOST_TEST((response(own).participations ==
                QList<Participation>{part(kept, u"adopter"_s), part(other, u"co_adopter"_s)}));
    BOOST_TEST((response(followed).participations ==
                QList<Participation>{part(other, u"adopter"_s), part(kept, u"aligned"_s, "2020-12-18")}));
    BOOST_TEST(done.folded == QStringList({u"“Own act”: “Adopter” stays, “Aligned” goes."_s,
                                           u"“Alignment”: “Aligned” stands there once."_s}));
    requireSoundAndUndoable(before);
}

BOOST_AUTO_TEST_CASE(memberships_are_put_together_and_nobody_is_a_member_or_part_of_itself)
{
    const ActorId union_ = saved(*catalogue, actorNamed(u"Union"_s, u"igo"_s));
    Actor one = actorNamed(u"Council"_s, u"igo_organ"_s);
    one.memberships = {Membership{union_, u"member"_s, {}, {}, {}, {}, {}}};
    const ActorId kept = saved(*catalogue, one);
    Actor two = actorNamed(u"Council of the Union"_s, u"igo_organ"_s);
    two.parent = union_;
    two.memberships = {Membership{union_, u"member"_s, PartialDate::parse(u"1995"_s).value(), {}, {}, {}, {}},
                       Membership{kept, u"observer"_s, {}, {}, {}, {}, {}}};
    const ActorId merged = saved(*catalogue, two);
    Actor again = actor(kept);
    again.parent = merged;
    saved(*catalogue, again);
    const QStringList before = logicalDump(catalogue->database());

    const RecordMerge done = merge(kept, merged);
    BOOST_TEST((actor(kept).parent == union_));
    BOOST_TEST((actor(kept).memberships == QList<Membership>{two.memberships.first()}));
    BOOST_TEST(done.folded == QStringList{u"That one of them is a member of the other goes."_s});
    requireSoundAndUndoable(before);
}

BOOST_AUTO_TEST_CASE(a_merger_that_would_make_an_actor_part_of_itself_is_refused)
{
    const ActorId top = saved(*catalogue, actorNamed(u"Organisation"_s, u"igo"_s));
    Actor between = actorNamed(u"Organ"_s, u"igo_organ"_s);
    between.parent = top;
    const ActorId organ = saved(*catalogue, between);
    Actor below = actorNamed(u"Committee"_s, u"igo_organ"_s);
    below.parent = organ;
    const ActorId committee = saved(*catalogue, below);
    const auto refused = planMerge(catalogue->database(), {committee.value, top.value});
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().kind == ErrorKind::Invalid);

    merge(top, committee);
    BOOST_TEST(actor(top).parent.isNull());
    BOOST_TEST((actor(organ).parent == top));
}

BOOST_AUTO_TEST_CASE(fields_in_which_two_actors_differ_are_listed_and_the_others_can_be_chosen)
{
    Actor one = actorNamed(u"Belarus Red Cross"_s, u"ngo"_s);
    one.code = u"BRC"_s;
    one.seat = u"Minsk"_s;
    const ActorId kept = saved(*catalogue, one);
    Actor two = actorNamed(u"Red Cross of Belarus"_s, u"other_actor"_s);
    two.name.set(u"be"_s, u"Беларускі Чырвоны Крыж"_s);
    two.code = u"BRK"_s;
    two.seat = u"Miensk"_s;
    two.neutralBasis = u"Statute"_s;
    const ActorId merged = saved(*catalogue, two);

    const RecordMerge planned = plan(kept, merged);
    BOOST_TEST((planned.conflicts == QList<MergedField>{{u"code"_s, u"Short name"_s, u"BRC"_s, u"BRK"_s},
                                                        {u"type"_s, u"Type"_s, u"ngo"_s, u"other_actor"_s},
                                                        {u"seat"_s, u"Seat"_s, u"Minsk"_s, u"Miensk"_s}}));
    BOOST_TEST(planned.aliases == QStringList({u"Red Cross of Belarus"_s, u"BRK"_s}));
    const auto unknown = planMerge(catalogue->database(), {kept.value, merged.value, {u"colour"_s}});
    BOOST_REQUIRE(!unknown.has_value());
    BOOST_TEST(unknown.error().kind == ErrorKind::Usage);

    merge(kept, merged, {u"code"_s, u"name_en"_s});
    BOOST_TEST(actor(kept).code == u"BRK"_s);
    BOOST_TEST(actor(kept).name.text(u"en"_s) == u"Red Cross of Belarus"_s);
    BOOST_TEST(actor(kept).name.text(u"be"_s) == u"Беларускі Чырвоны Крыж"_s);
    BOOST_TEST(actor(kept).aliases == QStringList({u"Belarus Red Cross"_s, u"BRC"_s}));
    BOOST_TEST(actor(kept).seat == u"Minsk"_s);
}

BOOST_AUTO_TEST_CASE(citations_of_two_sources_become_citations_of_one_and_a_second_place_in_it_stays)
{
    const SourceId kept = saved(*catalogue, sourceTitled(u"Press release"_s, u"https://example.org/a"_s));
    Source twin = sourceTitled(u"Press release"_s, u"https://example.org/a"_s);
    twin.publisher = u"Council"_s;
    twin.archiveUrl = u"https://archive.example/a"_s;
    twin.note = u"first seen there"_s;
    const SourceId merged = saved(*catalogue, twin);
    Response twice = ResponseBuilder().titled(u"Cites both"_s);
    twice.citations = {Citation{merged, u"p. 2"_s, {}, {}}, Citation{kept, {}, {}, {}},
                       Citation{merged, u"p. 7"_s, {}, {}}};
    const ResponseId both = saved(*catalogue, twice);
    Response once = ResponseBuilder().titled(u"Cites one"_s);
    once.citations = {Citation{merged, {}, {}, {}}};
    once.milestones = {Milestone{u"adopted"_s, {}, merged}};
    const ResponseId single = saved(*catalogue, once);
    const QStringList before = logicalDump(catalogue->database());

    const RecordMerge done = merge(kept, merged);
    BOOST_TEST(
        (response(both).citations == QList<Citation>{{kept, u"p. 2"_s, {}, {}}, {kept, u"p. 7"_s, {}, {}}}));
    BOOST_TEST((response(single).citations.first().source == kept));
    BOOST_TEST((response(single).milestones.first().source == kept));
    BOOST_TEST(done.folded == QStringList{u"“Cites both” cites it once."_s});
    const Source source = findSource(catalogue->database(), kept)->value();
    BOOST_TEST(source.publisher == u"Council"_s);
    BOOST_TEST(source.archiveUrl == u"https://archive.example/a"_s);
    requireSoundAndUndoable(before);
}

BOOST_AUTO_TEST_CASE(copies_of_a_page_do_not_follow_to_a_source_with_another_address)
{
    const SourceId kept = saved(*catalogue, sourceTitled(u"Page"_s, u"https://example.org/a"_s));
    Source twin = sourceTitled(u"Page"_s, u"https://example.org/b"_s);
    twin.archiveUrl = u"https://archive.example/b"_s;
    const SourceId merged = saved(*catalogue, twin);
    const RecordMerge done = merge(kept, merged);
    BOOST_TEST(findSource(catalogue->database(), kept)->value().archiveUrl == QString());
    BOOST_TEST(done.taken.isEmpty());
    BOOST_TEST(done.conflicts.size() == 2);
}

BOOST_AUTO_TEST_CASE(two_targets_under_one_measure_are_listed_once)
{
    const TargetId kept = target(7001, "Lukashenka");
    const TargetId merged = target(7002, "Lukashenko");
    REQUIRE_OK(catalogue->readAnew());
    Response listed =
        ResponseBuilder().on("2020-11-06").titled(u"Listing"_s).doing("travel_ban").taking("travel");
    listed.measures.first().id = {newRecordId()};
    const MeasureId measure = listed.measures.first().id;
    listed.listings = {
        Listing{{}, measure, merged, {}, {}, {}, u"head of state"_s, {}},
        Listing{{}, measure, kept, PartialDate::parse(u"2020-11-06"_s).value(), {}, {}, {}, {}}};
    const ResponseId id = saved(*catalogue, listed);
    const QStringList before = logicalDump(catalogue->database());

    const RecordMerge done = merge(kept, merged);
    const QList<Listing> listings = response(id).listings;
    BOOST_TEST_REQUIRE(listings.size() == 1);
    BOOST_TEST((listings.first().target == kept));
    BOOST_TEST(listings.first().reason == u"head of state"_s);
    BOOST_TEST(listings.first().listedOn.edtf() == u"2020-11-06"_s);
    BOOST_TEST(done.folded == QStringList{u"“Listing” lists it once."_s});
    BOOST_TEST(done.conflicts.size() == 1); // the name
    requireSoundAndUndoable(before);
}

BOOST_AUTO_TEST_CASE(records_of_different_sorts_and_a_record_with_itself_are_not_merged)
{
    const ActorId actor = saved(*catalogue, actorNamed(u"Poland"_s));
    const SourceId source = saved(*catalogue, sourceTitled(u"Page"_s));
    const ResponseId response = saved(*catalogue, Response(responseBy(actor).titled(u"Act"_s)));
    const auto kind = [&](qint64 one, qint64 other) {
        return planMerge(catalogue->database(), {one, other}).error().kind;
    };
    BOOST_TEST(kind(actor.value, source.value) == ErrorKind::Invalid);
    BOOST_TEST(kind(response.value, response.value) == ErrorKind::Usage);
    BOOST_TEST(kind(response.value, actor.value) == ErrorKind::Invalid);
    BOOST_TEST(kind(actor.value, 12) == ErrorKind::NotFound);
}

BOOST_AUTO_TEST_CASE(the_history_of_each_record_that_named_the_merged_one_tells_it)
{
    const ActorId kept = saved(*catalogue, actorNamed(u"Latvia"_s));
    const ActorId merged = saved(*catalogue, actorNamed(u"Republic of Latvia"_s));
    const ResponseId response = saved(*catalogue, Response(responseBy(merged).titled(u"Act"_s)));
    merge(kept, merged);
    for (const qint64 record : {kept.value, merged.value, response.value})
        BOOST_TEST(history(catalogue->database(), record)->first().records.contains(response.value));
}

BOOST_AUTO_TEST_CASE(what_was_decided_about_the_merged_record_holds_for_the_kept_one)
{
    const auto person = [this](const QString &name, const QList<TargetIdentifier> &known) {
        return saved(*catalogue, Target{{}, u"person"_s, LocalizedText(u"en"_s, name), true, {}, known});
    };
    const TargetId kept = person(u"Kept"_s, {{u"eu"_s, u"1"_s}});
    const TargetId merged = person(u"Merged"_s, {{u"eu"_s, u"1"_s}, {u"ofac"_s, u"22"_s}});
    const TargetId other = person(u"Other"_s, {});
    edited(*catalogue, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.markDistinct(merged.value, other.value));
        VODHUK_TRY(edit.answerFinding({merged.value, u"W48"_s, u"name"_s, u"No other name is known."_s}));
        VODHUK_TRY(edit.answerFinding({merged.value, u"W39"_s, u""_s, u"Of the merged one."_s}));
        return edit.answerFinding({kept.value, u"W39"_s, u""_s, u"Of the kept one."_s});
    });
    const QStringList before = logicalDump(catalogue->database());
    merge(kept, merged);

    const Target target = findTargets(catalogue->database(), {kept.value})->first();
    BOOST_CHECK((target.identifiers == QList<TargetIdentifier>{{u"eu"_s, u"1"_s}, {u"ofac"_s, u"22"_s}}));
    const auto pairs = distinctPairs(catalogue->database(), {kept.value}).value();
    BOOST_TEST(pairs.contains({kept.value, other.value}));
    QStringList reasons;
    for (const FindingAnswer &answer : answersAbout(catalogue->database(), {kept.value})->value(kept.value))
        reasons.append(answer.reason);
    reasons.sort();
    BOOST_TEST(reasons == (QStringList{u"No other name is known."_s, u"Of the kept one."_s}));
    requireSoundAndUndoable(before);
}

BOOST_AUTO_TEST_CASE(that_the_two_were_told_apart_is_said_before_they_are_merged)
{
    const SourceId kept = saved(*catalogue, sourceTitled(u"Page"_s));
    const SourceId merged = saved(*catalogue, sourceTitled(u"Page of another day"_s));
    BOOST_TEST(plan(kept, merged).folded.isEmpty());
    edited(*catalogue, [&](Edit &edit) { return edit.markDistinct(kept.value, merged.value); });
    const QStringList before = logicalDump(catalogue->database());
    BOOST_TEST(plan(kept, merged).folded.size() == 1);
    merge(kept, merged);
    BOOST_TEST(distinctPairs(catalogue->database(), {kept.value})->isEmpty());
    requireSoundAndUndoable(before);
}

BOOST_AUTO_TEST_CASE(listings_and_memberships_that_say_different_things_both_stay)
{
    const auto day = [](const char *text) { return PartialDate::parse(QString::fromLatin1(text)).value(); };
    const TargetId kept = saved(*catalogue, Target{{}, u"person"_s, {}, true, {}, {}});
    const TargetId merged = saved(*catalogue, Target{{}, u"person"_s, {}, true, {}, {}});
    Response listed =
        ResponseBuilder().on("2020-11-06").titled(u"Listing"_s).doing("travel_ban").taking("travel");
    listed.measures.first().id = {newRecordId()};
    const MeasureId measure = listed.measures.first().id;
    listed.listings = {Listing{{}, measure, kept, day("2006"), {}, day("2016"), {}, {}},
                       Listing{{}, measure, merged, day("2020"), {}, {}, {}, {}}};
    const ResponseId id = saved(*catalogue, listed);

    const ActorId union_ = saved(*catalogue, actorNamed(u"Union"_s, u"igo"_s));
    const ActorId twin = saved(*catalogue, actorNamed(u"The Union"_s, u"igo"_s));
    Actor member = actorNamed(u"Member"_s);
    member.memberships = {Membership{union_, u"member"_s, day("1973"), day("2020"), {}, {}, {}},
                          Membership{twin, u"member"_s, day("1974"), {}, {}, {}, {}}};
    const ActorId state = saved(*catalogue, member);

    BOOST_TEST(merge(kept, merged).folded.isEmpty());
    BOOST_TEST(merge(union_, twin).folded.isEmpty());
    BOOST_REQUIRE_EQUAL(response(id).listings.size(), 2);
    for (const Listing &listing : response(id).listings)
        BOOST_CHECK(listing.target == kept);
    BOOST_REQUIRE_EQUAL(actor(state).memberships.size(), 2);
    for (const Membership &membership : actor(state).memberships)
        BOOST_CHECK(membership.organisation == union_);
}

BOOST_AUTO_TEST_SUITE_END()
