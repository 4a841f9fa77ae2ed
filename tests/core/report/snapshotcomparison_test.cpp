#include "core/catalogue/briefings.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/paststate.h"
#include "core/catalogue/responserepository.h"
#include "core/report/leaks/leaks.h"
#include "core/report/sincelines.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace snapshot_comparison
{

/// Three published responses of 2021, one of 2022, and a briefing of 2021.
struct Compared {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();
    ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));
    ResponseId visas = published("2021-02-03", u"Visa ban"_s);
    ResponseId words = published("2021-03-04", u"Statement"_s);
    ResponseId assets = published("2021-01-02", u"Asset freeze"_s);
    ResponseId later = published("2022-01-02", u"Later step"_s);
    BriefingDocument document = kept();

    ResponseId published(const char *date, const QString &title) const
    {
        Response response = responseBy(poland).on(date).titled(title);
        response.workflow = u"published"_s;
        return saved(*catalogue, response);
    }

    [[nodiscard]] BriefingDocument kept() const
    {
        BriefingDocument made;
        made.name = u"Report"_s;
        made.query = u"year:2021"_s;
        REQUIRE_OK(keepBriefing(*catalogue, made));
        return made;
    }

    void change(ResponseId id, const std::function<void(Response &)> &what) const
    {
        Response response = ResponseRepository(catalogue->database()).find(id).value().value();
        what(response);
        saved(*catalogue, response);
    }

    void rename(ResponseId id, const QString &title) const
    {
        change(id, [&](Response &response) { response.title.set(u"en"_s, title); });
    }

    [[nodiscard]] BriefingSnapshot taken(const QString &name = u"first reading"_s) const
    {
        const auto snapshot = takeSnapshot(*catalogue, document, name);
        REQUIRE_OK(snapshot);
        return *snapshot;
    }

    [[nodiscard]] SinceSnapshot since(const BriefingSnapshot &snapshot) const
    {
        const auto changes = changedSince(queryEngine(*catalogue), snapshot);
        REQUIRE_OK(changes);
        return *changes;
    }

    /// The cells of each line, parted by strokes.
    [[nodiscard]] QStringList lines(const BriefingSnapshot &snapshot, const QString &language = u"en"_s) const
    {
        const auto made = sinceLines(queryEngine(*catalogue), snapshot, since(snapshot), language);
        REQUIRE_OK(made);
        QStringList texts;
        for (const SinceLine &line : *made)
            texts.append(sinceCells(line, language).join(u" | "_s));
        return texts;
    }
};

QList<ResponseId> idsOf(const BriefingSnapshot &snapshot)
{
    QList<ResponseId> ids;
    for (const SnapshotRecord &record : snapshot.records)
        ids.append(record.record);
    return ids;
}

} // namespace snapshot_comparison

BOOST_FIXTURE_TEST_SUITE(snapshot_comparison, Compared)

BOOST_AUTO_TEST_CASE(a_snapshot_holds_the_records_of_the_briefing_with_their_versions)
{
    rename(words, u"Statement of the foreign minister"_s);
    const ChangeId renamed = newestChange(catalogue->database()).value();
    const BriefingSnapshot snapshot = taken();
    BOOST_TEST((idsOf(snapshot) == QList{visas, words, assets})); // by id
    BOOST_TEST((snapshot.records[1].version == renamed));
    BOOST_TEST((snapshot.records[0].version < renamed));
    BOOST_TEST((snapshot.state == renamed));
    BOOST_TEST((briefingSnapshots(catalogue->database(), document.id).value() == QList{snapshot}));
}

BOOST_AUTO_TEST_CASE(drafts_and_what_is_not_public_are_in_no_snapshot)
{
    change(visas, [](Response &response) { response.workflow = u"draft"_s; });
    change(words, [](Response &response) { response.sensitivity = u"internal"_s; });
    BOOST_TEST((idsOf(taken()) == QList{assets}));
}

BOOST_AUTO_TEST_CASE(countermoves_to_its_records_are_in_it)
{
    Response move = responseBy(poland).kind(RecordKind::Countermove).on("2021-06-01").titled(u"Expulsion"_s);
    move.workflow = u"published"_s;
    move.links = {RecordLink{visas, u"answers"_s, false}};
    const ResponseId id = saved(*catalogue, move);
    BOOST_TEST(idsOf(taken()).contains(id));
}

BOOST_AUTO_TEST_CASE(taking_one_is_a_change_that_can_be_taken_back)
{
    (void)taken();
    BOOST_TEST(history(catalogue->database()).value().first().label ==
               u"Take the snapshot “first reading”"_s);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(briefingSnapshots(catalogue->database(), document.id).value().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_name_serves_one_snapshot_of_a_briefing)
{
    (void)taken();
    const auto again = takeSnapshot(*catalogue, document, u" first  reading"_s);
    BOOST_REQUIRE(!again.has_value());
    BOOST_TEST(again.error().kind == ErrorKind::Exists);
    BOOST_TEST(takeSnapshot(*catalogue, document, {}).error().kind == ErrorKind::Invalid);
    document = kept();
    (void)taken();
}

BOOST_AUTO_TEST_CASE(of_a_briefing_that_is_gone_or_whose_query_is_none_there_is_no_snapshot)
{
    BriefingDocument odd = document;
    odd.query = u"nonsense:1"_s;
    BOOST_TEST(takeSnapshot(*catalogue, odd, u"first"_s).error().kind == ErrorKind::Usage);
    REQUIRE_OK(dropBriefing(*catalogue, document));
    BOOST_TEST(takeSnapshot(*catalogue, document, u"first"_s).error().kind == ErrorKind::NotFound);
}

BOOST_AUTO_TEST_CASE(at_first_nothing_has_changed)
{
    const BriefingSnapshot snapshot = taken();
    BOOST_TEST(since(snapshot).isEmpty());
    BOOST_TEST(lines(snapshot).isEmpty());
    BOOST_TEST(sinceInShort({}, u"en"_s) == u"Nothing has changed since."_s);
    rename(later, u"Of another year"_s);
    BOOST_TEST(since(snapshot).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_came_went_and_changed_is_told_record_by_record)
{
    const BriefingSnapshot snapshot = taken();
    const ResponseId fresh = published("2021-05-06", u"Fresh"_s);
    rename(visas, u"Entry ban"_s);
    change(words, [](Response &response) { response.date = PartialDate::parse(u"2020-12-31"_s).value(); });
    edited(*catalogue, [&](Edit &edit) { return edit.remove(assets); });
    BOOST_TEST((since(snapshot) == SinceSnapshot{{fresh}, {words, assets}, {visas}}));
    const QStringList told = lines(snapshot);
    BOOST_TEST(told == (QStringList{u"added | 6 May 2021 | Fresh | "_s,
                                    u"no longer found | 31 December 2020 | Statement | Date"_s,
                                    u"removed from the catalogue | 2 January 2021 | Asset freeze | "_s,
                                    u"changed | 3 February 2021 | Entry ban | Title"_s}));
    BOOST_TEST(sinceInShort(since(snapshot), u"en"_s) ==
               u"Since then: 1 added, 2 no longer found, 1 changed."_s);
}

BOOST_AUTO_TEST_CASE(what_was_changed_and_changed_back_is_told_as_that)
{
    const BriefingSnapshot snapshot = taken();
    rename(visas, u"Entry ban"_s);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST((since(snapshot) == SinceSnapshot{{}, {}, {visas}}));
    BOOST_TEST(lines(snapshot) ==
               QStringList{u"saved since, and as it was | 3 February 2021 | Visa ban | "_s});
}

BOOST_AUTO_TEST_CASE(a_snapshot_keeps_its_own_query_when_the_briefing_gets_another)
{
    const BriefingSnapshot snapshot = taken();
    document.query = u"year:2022"_s;
    REQUIRE_OK(keepBriefing(*catalogue, document));
    BOOST_TEST(since(snapshot).isEmpty());
    BOOST_TEST((idsOf(taken(u"second reading"_s)) == QList{later}));
}

BOOST_AUTO_TEST_CASE(in_the_state_of_a_snapshot_nothing_has_changed_since_it)
{
    const BriefingSnapshot snapshot = taken();
    rename(visas, u"Entry ban"_s);
    edited(*catalogue, [&](Edit &edit) { return edit.remove(words); });
    auto database = Database::open(path, Access::ReadWrite).value();
    const auto past = PastState::at(database, snapshot.state);
    REQUIRE_OK(past);
    const auto engine = queryEngine(database);
    BOOST_REQUIRE(engine.has_value());
    const auto changes = changedSince(*engine, snapshot);
    REQUIRE_OK(changes);
    BOOST_TEST(changes->isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_closed_unpublished_or_removed_today_is_printed_from_no_snapshot)
{
    const BriefingSnapshot snapshot = taken();
    change(visas, [](Response &response) { response.sensitivity = u"internal"_s; });
    change(words, [](Response &response) { response.workflow = u"draft"_s; });
    edited(*catalogue, [&](Edit &edit) { return edit.remove(assets); });
    auto database = Database::open(path, Access::ReadWrite).value();
    const auto past = PastState::toPrintFrom(database, snapshot.state);
    REQUIRE_OK(past);
    const auto held = heldBack(database, snapshot.records, ExportProfile::Public);
    BOOST_TEST((held.value() == HeldBack{1, 2}));
    const auto internal = heldBack(database, snapshot.records, ExportProfile::Internal);
    BOOST_TEST((internal.value() == HeldBack{0, 2}));
    BriefingWish wish;
    wish.document = snapshot.document;
    BOOST_TEST(snapshotRecords(queryEngine(database).value(), wish)->isEmpty());
    wish.profile = ExportProfile::Internal;
    const auto printed = snapshotRecords(queryEngine(database).value(), wish);
    BOOST_REQUIRE_EQUAL(printed->size(), 1);
    BOOST_TEST((printed->first().record == visas));
}

BOOST_AUTO_TEST_CASE(notes_that_are_no_longer_public_are_printed_from_no_snapshot_and_told)
{
    change(visas, [](Response &response) {
        response.notes = {{u"Secret witness is Piotr"_s, u"public"_s}, {u"Open to all"_s, u"public"_s}};
    });
    change(words, [](Response &response) { response.notes = {{u"Said by phone"_s, u"public"_s}}; });
    const BriefingSnapshot snapshot = taken();
    change(visas, [](Response &response) { response.notes.first().sensitivity = u"internal"_s; });
    change(words, [](Response &response) { response.notes.clear(); });
    auto database = Database::open(path, Access::ReadWrite).value();
    const auto past = PastState::toPrintFrom(database, snapshot.state);
    REQUIRE_OK(past);
    const ResponseRepository then(database);
    const QList<Note> notes = then.find(visas).value()->notes;
    BOOST_REQUIRE_EQUAL(notes.size(), 2);
    BOOST_TEST(notes.first().sensitivity == u"internal"_s);
    BOOST_TEST(notes.last().sensitivity == u"public"_s);
    BOOST_TEST(then.find(words).value()->notes.first().sensitivity == u"confidential"_s);
    const HeldBack held = heldBack(database, snapshot.records, ExportProfile::Public).value();
    BOOST_TEST((held == HeldBack{0, 0, 2}));
    BOOST_TEST(heldBackInWords(held).first().contains(u"notes that are not public any more"_s));
    const auto internal = heldBack(database, snapshot.records, ExportProfile::Internal);
    BOOST_TEST((internal.value() == HeldBack{0, 0, 1}));
}

BOOST_AUTO_TEST_CASE(a_snapshot_of_another_version_of_the_program_says_so)
{
    BriefingSnapshot snapshot = taken();
    BOOST_TEST(otherProgramOf(snapshot).isEmpty());
    snapshot.madeWith = u"0.0.9"_s;
    HeldBack held;
    held.madeWith = otherProgramOf(snapshot);
    BOOST_TEST(!held.isEmpty());
    BOOST_TEST(heldBackInWords(held).first().contains(u"Taken with Vodhuk 0.0.9"_s));
}

BOOST_AUTO_TEST_CASE(internal_notes_and_coders_of_today_are_looked_for_in_a_snapshot)
{
    const BriefingSnapshot snapshot = taken();
    catalogue->setAuthor(u"coder9"_s);
    change(visas, [](Response &response) {
        response.notes = {{u"The witness lives in Vilnius now"_s, u"internal"_s}};
    });
    auto database = Database::open(path, Access::ReadWrite).value();
    const auto past = PastState::toPrintFrom(database, snapshot.state);
    REQUIRE_OK(past);
    const auto looked = protectedWords(queryEngine(database).value(), {visas});
    REQUIRE_OK(looked);
    BOOST_TEST(looked->coders.contains(u"coder9"_s));
    BOOST_TEST(looked->internalNotes == QStringList(u"The witness lives in Vilnius now"_s));
    BOOST_TEST(ResponseRepository(database).find(visas).value()->notes.isEmpty());
}

BOOST_AUTO_TEST_CASE(what_was_closed_then_stays_closed_and_what_was_opened_is_told_by_its_reason)
{
    change(visas, [](Response &response) { response.sensitivity = u"confidential"_s; });
    const BriefingSnapshot snapshot = taken();
    change(visas, [](Response &response) { response.sensitivity = u"public"_s; });
    change(words, [](Response &response) { response.sensitivity = u"confidential"_s; });
    change(assets, [](Response &response) { response.workflow = u"draft"_s; });
    const QString what = lines(snapshot).join(u'\n');
    BOOST_TEST(what.contains(u"left out: internal or confidential today"_s), what);
    BOOST_TEST(what.contains(u"left out: not published any more"_s), what);
    auto database = Database::open(path, Access::ReadWrite).value();
    const auto past = PastState::toPrintFrom(database, snapshot.state);
    REQUIRE_OK(past);
    BriefingWish wish;
    wish.document = snapshot.document;
    BOOST_TEST(snapshotRecords(queryEngine(database).value(), wish)->isEmpty());
}

BOOST_AUTO_TEST_CASE(a_mark_that_this_program_does_not_know_closes_a_record_of_a_snapshot)
{
    for (const auto &[then, today] :
         {std::pair{u"internal"_s, u"of_later"_s}, std::pair{u"of_later"_s, u"internal"_s}}) {
        change(visas, [&](Response &response) { response.sensitivity = then; });
        const BriefingSnapshot snapshot = taken(then);
        change(visas, [&](Response &response) { response.sensitivity = today; });
        auto database = Database::open(path, Access::ReadWrite).value();
        const auto past = PastState::toPrintFrom(database, snapshot.state);
        REQUIRE_OK(past);
        BriefingWish wish;
        wish.document = snapshot.document;
        wish.profile = ExportProfile::Internal;
        const auto printed = snapshotRecords(queryEngine(database).value(), wish);
        REQUIRE_OK(printed);
        BOOST_TEST(
            std::ranges::none_of(*printed, [&](const SnapshotRecord &each) { return each.record == visas; }));
    }
}

BOOST_AUTO_TEST_CASE(looking_it_up_can_be_stopped)
{
    const BriefingSnapshot snapshot = taken();
    rename(visas, u"Entry ban"_s);
    const Cancellation cancellation;
    cancellation.cancel();
    const auto stopped =
        sinceLines(queryEngine(*catalogue), snapshot, since(snapshot), u"en"_s, cancellation);
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST(stopped.error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_SUITE_END()
