#include "core/catalogue/catalogue.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace catalogue
{

Entry sampleEntry()
{
    Entry entry;
    Response &response = entry.response;
    response.date = PartialDate::parse(u"2020-10-02").value();
    response.title = LocalizedText(u"en"_s, u"First package: 40 people listed"_s);
    response.title.set(u"be"_s, u"Першы пакет: 40 чалавек у спісе"_s);
    response.summary = LocalizedText(u"en"_s, u"Lukashenko; \"quotes\"\nand a line"_s);
    response.instruments = {u"travel_ban"_s, u"asset_freeze"_s};
    response.triggers = {u"election_2020"_s};
    response.binding = {u"on_members"_s};
    response.framing = u"not_stated"_s;
    response.workflow = u"published"_s;
    response.personsNew = 40;
    Measure travel;
    travel.instrument = u"travel_ban"_s;
    travel.benefit = u"travel"_s;
    travel.direction = u"withdraws"_s;
    travel.inForceFrom = PartialDate::parse(u"2020-10-02").value();
    response.measures = {travel};
    response.legalActs = {
        LegalAct{{}, u"Council Implementing Decision (CFSP) 2020/1388"_s, {}, {}, {}, {}, {}, {}, {}}};
    response.notes = {Note{u"check"_s, u"internal"_s}};
    response.tags = {u"first"_s};
    Source source;
    source.title = u"Press release"_s;
    source.url = u"https://example.org/a"_s;
    entry.sources = {source};
    return entry;
}

ResponseId saved(Catalogue &catalogue, const Entry &entry, const QString &label = u"Add response"_s)
{
    ResponseId id;
    const auto change = catalogue.edit(label, [&](Edit &edit) -> Status {
        const auto result = edit.save(entry);
        if (!result)
            return std::unexpected(result.error());
        id = *result;
        return {};
    });
    REQUIRE_OK(change);
    BOOST_REQUIRE(change->has_value());
    return id;
}

struct InFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();
};

} // namespace catalogue

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(a_saved_record_reads_back_whole)
{
    InFile file;
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    const auto entry = ResponseRepository(file.catalogue->database()).findEntry(id);
    REQUIRE_OK(entry);
    BOOST_REQUIRE(entry->has_value());
    Entry expected = sampleEntry();
    expected.response.id = id;
    expected.response.measures[0].id = (*entry)->response.measures[0].id;
    expected.response.legalActs[0].id = (*entry)->response.legalActs[0].id;
    expected.response.citations = (*entry)->response.citations;
    expected.sources[0].id = (*entry)->sources[0].id;
    BOOST_TEST((**entry == expected));
    BOOST_TEST(!(*entry)->response.citations[0].source.isNull());
}

BOOST_AUTO_TEST_CASE(saving_what_is_there_already_records_no_change)
{
    InFile file;
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    const Entry entry = ResponseRepository(file.catalogue->database()).findEntry(id).value().value();
    const auto change = file.catalogue->edit(u"Nothing"_s, [&](Edit &edit) -> Status {
        const auto result = edit.save(entry);
        return result ? Status() : std::unexpected(result.error());
    });
    REQUIRE_OK(change);
    BOOST_TEST(!change->has_value());
    BOOST_TEST(history(file.catalogue->database()).value().size() == 1);
}

BOOST_AUTO_TEST_CASE(undo_and_redo_survive_closing_and_opening)
{
    InFile file;
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    Entry changed = ResponseRepository(file.catalogue->database()).findEntry(id).value().value();
    changed.response.title.set(u"en"_s, u"Another title"_s);
    changed.response.measures.clear();
    saved(*file.catalogue, changed, u"Edit response"_s);
    file.catalogue.reset();

    file.catalogue = Catalogue::open(file.path, Access::ReadWrite).value();
    const auto undone = file.catalogue->undo();
    REQUIRE_OK(undone);
    BOOST_TEST(undone->value().label == u"Edit response"_s);
    const auto title = [&] {
        return ResponseRepository(file.catalogue->database()).find(id).value().value().title.text(u"en"_s);
    };
    BOOST_TEST(title() == u"First package: 40 people listed"_s);
    BOOST_TEST(ResponseRepository(file.catalogue->database()).find(id).value()->measures.size() == 1);
    file.catalogue.reset();

    file.catalogue = Catalogue::open(file.path, Access::ReadWrite).value();
    REQUIRE_OK(file.catalogue->redo());
    BOOST_TEST(title() == u"Another title"_s);
    const auto changes = history(file.catalogue->database()).value();
    BOOST_TEST(changes.size() == 4);
    BOOST_TEST((changes.first().kind == Change::Kind::Redo));
    BOOST_TEST(history(file.catalogue->database(), id.value).value().size() == 4);
    BOOST_TEST(!file.catalogue->redo().value().has_value());
    BOOST_TEST(!checkIntegrity(*file.catalogue).value().damaged);
}

BOOST_AUTO_TEST_CASE(an_undo_that_is_stopped_on_its_way_leaves_everything_as_it_was)
{
    InFile file;
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    EditWatch watch;
    watch.cancellation.cancel();
    const auto undone = file.catalogue->undo({}, watch);
    BOOST_REQUIRE(!undone.has_value());
    BOOST_TEST((undone.error().kind == ErrorKind::Cancelled));
    BOOST_TEST(ResponseRepository(file.catalogue->database()).find(id).value().has_value());
    BOOST_TEST(history(file.catalogue->database()).value().size() == 1);
    BOOST_TEST(!checkIntegrity(*file.catalogue).value().damaged);
}

BOOST_AUTO_TEST_CASE(an_undo_tells_how_many_records_are_behind_it)
{
    InFile file;
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    Entry changed = ResponseRepository(file.catalogue->database()).findEntry(id).value().value();
    changed.response.title.set(u"en"_s, u"Another title"_s);
    saved(*file.catalogue, changed);
    qint64 most = 0;
    EditWatch watch;
    watch.progress = [&most](qint64, qint64 total) { most = std::max(most, total); };
    REQUIRE_OK(file.catalogue->undo({}, watch));
    BOOST_TEST(most == 1);
}

BOOST_AUTO_TEST_CASE(an_undo_meant_for_another_edit_than_the_last_one_does_nothing)
{
    InFile file;
    saved(*file.catalogue, sampleEntry());
    const ChangeId first = file.catalogue->undoable().value().value().id;
    const ResponseId second = saved(*file.catalogue, sampleEntry());
    const auto undone = file.catalogue->undo(first);
    BOOST_REQUIRE(!undone.has_value());
    BOOST_TEST((undone.error().kind == ErrorKind::Conflict));
    BOOST_TEST(ResponseRepository(file.catalogue->database()).find(second).value().has_value());
}

BOOST_AUTO_TEST_CASE(a_new_edit_after_an_undo_drops_what_could_be_brought_back)
{
    InFile file;
    saved(*file.catalogue, sampleEntry());
    REQUIRE_OK(file.catalogue->undo());
    BOOST_TEST(ResponseRepository(file.catalogue->database()).count().value() == 0);
    saved(*file.catalogue, sampleEntry());
    BOOST_TEST(!file.catalogue->redoable().value().has_value());
    BOOST_TEST(history(file.catalogue->database()).value().size() == 3);
}

BOOST_AUTO_TEST_CASE(an_edit_that_fails_leaves_nothing_behind)
{
    InFile file;
    const auto change = file.catalogue->edit(u"Half"_s, [&](Edit &edit) -> Status {
        REQUIRE_OK(edit.save(sampleEntry()));
        return fail(ErrorKind::Invalid, u"no"_s);
    });
    BOOST_TEST(!change.has_value());
    BOOST_TEST(ResponseRepository(file.catalogue->database()).count().value() == 0);
    BOOST_TEST(history(file.catalogue->database()).value().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_countermove_names_what_it_answers_by_date_and_title)
{
    InFile file;
    const ResponseId response = saved(*file.catalogue, sampleEntry());
    Entry move;
    move.response.kind = RecordKind::Countermove;
    move.response.date = PartialDate::parse(u"2020-10-02").value();
    move.response.title = LocalizedText(u"en"_s, u"Unpublished entry ban list"_s);
    move.response.code = u"entry_ban"_s;
    move.relation = u"mirrors"_s;
    move.answers = {u"2020-10-02|Першы пакет: 40 чалавек у спісе"_s};
    const ResponseId id = saved(*file.catalogue, move);
    const Entry back = ResponseRepository(file.catalogue->database()).findEntry(id).value().value();
    BOOST_TEST(back.relation == u"mirrors"_s);
    BOOST_TEST(back.answers == QStringList{u"2020-10-02|First package: 40 people listed"_s});
    const Response answered = ResponseRepository(file.catalogue->database()).find(response).value().value();
    BOOST_TEST((answered.links == QList<RecordLink>{{id, u"mirrors"_s, true}}));

    move.answers = {u"2020-10-02|No such title"_s};
    const auto refused = file.catalogue->edit(u"Add"_s, [&](Edit &edit) -> Status {
        const auto result = edit.save(move);
        return result ? Status() : std::unexpected(result.error());
    });
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().kind == ErrorKind::Invalid);
    BOOST_TEST(refused.error().message.contains(u"No such title"_s));
}

BOOST_AUTO_TEST_CASE(what_a_record_answers_comes_back_in_the_order_it_was_written)
{
    InFile file;
    QStringList answered;
    for (const QString &title : {u"First"_s, u"Second"_s, u"Third"_s}) {
        Entry entry = sampleEntry();
        entry.response.title = LocalizedText(u"en"_s, title);
        answered.prepend(recordIdText(saved(*file.catalogue, entry)));
    }
    Entry move;
    move.response.kind = RecordKind::Countermove;
    move.response.date = PartialDate::parse(u"2020-10-03").value();
    move.response.title = LocalizedText(u"en"_s, u"Answer to three steps"_s);
    move.answers = answered;
    const ResponseId id = saved(*file.catalogue, move);

    const auto read = ResponseRepository(file.catalogue->database()).findEntry(id);
    REQUIRE_OK(read);
    QStringList titles;
    for (const QString &answer : (*read)->answers)
        titles.append(answer.section(u'|', 1));
    BOOST_TEST(titles == QStringList({u"Third"_s, u"Second"_s, u"First"_s}));
}

BOOST_AUTO_TEST_CASE(a_legal_act_keeps_its_id_when_the_record_is_saved_again)
{
    InFile file;
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    const ResponseRepository records(file.catalogue->database());
    Entry entry = records.findEntry(id).value().value();
    const LegalActId act = entry.response.legalActs.first().id;
    BOOST_TEST(!act.isNull());

    entry.response.title.set(u"en"_s, u"Another title"_s);
    entry.response.legalActs.prepend(LegalAct{{}, u"Regulation 2020/1387"_s, {}, {}, {}, {}, {}, {}, act});
    saved(*file.catalogue, entry);
    const Response read = records.find(id).value().value();
    BOOST_TEST_REQUIRE(read.legalActs.size() == 2);
    BOOST_TEST((read.legalActs[1].id == act));
    BOOST_TEST((read.legalActs[0].amends == act));

    entry = records.findEntry(id).value().value();
    entry.response.legalActs.clear();
    saved(*file.catalogue, entry);
    BOOST_TEST(records.find(id).value().value().legalActs.isEmpty());
    const auto checked = checkIntegrity(*file.catalogue);
    REQUIRE_OK(checked);
    BOOST_TEST(!checked->damaged);
}

BOOST_AUTO_TEST_CASE(a_record_can_be_saved_whose_measure_a_later_one_supersedes)
{
    InFile file;
    const ResponseId first = saved(*file.catalogue, sampleEntry());
    const ResponseRepository records(file.catalogue->database());
    const MeasureId ban = records.find(first).value().value().measures[0].id;
    Entry later = sampleEntry();
    later.response.title = LocalizedText(u"en"_s, u"Second package"_s);
    later.response.measures[0].supersedes = ban;
    saved(*file.catalogue, later);

    Entry again = records.findEntry(first).value().value();
    again.response.title.set(u"en"_s, u"First package, corrected"_s);
    saved(*file.catalogue, again);
    BOOST_TEST((records.find(first).value().value().measures[0].id == ban));

    again = records.findEntry(first).value().value();
    again.response.measures.clear();
    const auto refused = file.catalogue->edit(u"Drop"_s, [&](Edit &edit) -> Status {
        const auto result = edit.save(again);
        return result ? Status() : std::unexpected(result.error());
    });
    BOOST_TEST(!refused.has_value());
    BOOST_TEST(records.find(first).value().value().measures.size() == 1);
}

BOOST_AUTO_TEST_CASE(saving_an_old_copy_of_a_record_does_not_drop_links_that_others_made_to_it)
{
    InFile file;
    const ResponseId response = saved(*file.catalogue, sampleEntry());
    Entry old = ResponseRepository(file.catalogue->database()).findEntry(response).value().value();
    for (const auto &[relation, code] :
         {std::pair{u"comments"_s, u"welcome"_s}, std::pair{u"demanded_by"_s, u"call"_s}}) {
        Entry reaction;
        reaction.response.kind = RecordKind::Reaction;
        reaction.response.title = LocalizedText(u"en"_s, code);
        reaction.response.code = code;
        reaction.relation = relation;
        reaction.answers = {recordIdText(response)};
        saved(*file.catalogue, reaction);
    }
    old.response.title.set(u"en"_s, u"Changed"_s);
    saved(*file.catalogue, old);
    const Response now = ResponseRepository(file.catalogue->database()).find(response).value().value();
    BOOST_TEST(now.title.text(u"en"_s) == u"Changed"_s);
    BOOST_TEST(now.links.size() == 2);
}

BOOST_AUTO_TEST_CASE(removing_a_record_takes_its_links_along_and_undo_brings_both_back)
{
    InFile file;
    const ResponseId response = saved(*file.catalogue, sampleEntry());
    Entry move;
    move.response.kind = RecordKind::Countermove;
    move.response.title = LocalizedText(u"en"_s, u"Answer"_s);
    move.answers = {recordIdText(response)};
    const ResponseId id = saved(*file.catalogue, move);
    REQUIRE_OK(file.catalogue->edit(u"Remove"_s, [&](Edit &edit) { return edit.remove(response); }));
    BOOST_TEST(ResponseRepository(file.catalogue->database()).find(id).value()->links.isEmpty());
    BOOST_TEST(!checkIntegrity(*file.catalogue).value().damaged);
    REQUIRE_OK(file.catalogue->undo());
    BOOST_TEST(ResponseRepository(file.catalogue->database()).find(id).value()->links.size() == 1);
    BOOST_TEST(ResponseRepository(file.catalogue->database()).find(response).value()->measures.size() == 1);
    BOOST_TEST(!checkIntegrity(*file.catalogue).value().damaged);
}

BOOST_AUTO_TEST_CASE(a_program_that_writes_keeps_the_other_from_writing_with_a_clear_word)
{
    InFile file;
    auto other = Database::open(file.path, Access::ReadWrite).value();
    sqlite3_busy_timeout(other.handle(), 10);
    REQUIRE_OK(file.catalogue->edit(u"Outer"_s, [&](Edit &edit) -> Status {
        REQUIRE_OK(edit.save(sampleEntry()));
        const auto transaction = Transaction::begin(other);
        BOOST_REQUIRE(!transaction.has_value());
        BOOST_TEST(transaction.error().kind == ErrorKind::Locked);
        return {};
    }));
}

BOOST_AUTO_TEST_CASE(undo_refuses_when_the_record_was_changed_by_other_means)
{
    InFile file;
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    auto other = Database::open(file.path, Access::ReadWrite).value();
    REQUIRE_OK(other.execute("UPDATE response SET persons_new = 41"));
    const auto undone = file.catalogue->undo();
    BOOST_REQUIRE(!undone.has_value());
    BOOST_TEST(undone.error().kind == ErrorKind::Conflict);
    BOOST_TEST(ResponseRepository(file.catalogue->database()).find(id).value()->personsNew.value() == 41);
}

BOOST_AUTO_TEST_CASE(changed_names_the_records_that_were_touched)
{
    InFile file;
    QList<qint64> told;
    QObject::connect(file.catalogue.get(), &Catalogue::changed,
                     [&](const ChangeSet &changes) { told = changes.records; });
    const ResponseId id = saved(*file.catalogue, sampleEntry());
    BOOST_TEST(told.contains(id.value));
}

BOOST_AUTO_TEST_SUITE_END()
