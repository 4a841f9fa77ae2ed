#include "core/catalogue/briefings.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/paststate.h"
#include "core/catalogue/patience.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/sharing.h"
#include "core/catalogue/wordsetmaking.h"
#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "tests/support/logicaldump.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace past_state
{

QStringList rowsOf(const Database &database, const QString &sql)
{
    QStringList rows;
    REQUIRE_OK(forEachRow(database, sql, {}, [&](const Statement &row) { rows.append(row.text(0)); }));
    return rows;
}

/// What is computed from the records.
QStringList derivedDump(const Database &database)
{
    return rowsOf(database,
                  u"SELECT response_id || '|' || sense || '|' || instrument || '|' || hex(sort_title) || "
                  "'|' || hex(sort_actor) FROM response_derived ORDER BY response_id"_s) +
           rowsOf(database,
                  u"SELECT rowid || '|' || plain || '|' || names FROM response_search ORDER BY rowid"_s);
}

QStringList historyDump(const Database &database)
{
    QStringList lines;
    const QList<Change> changes = history(database).value();
    for (const Change &change : changes)
        lines.append(QStringList{recordIdText(change.id), change.label,
                                 QString::number(static_cast<int>(change.kind)), recordIdText(change.of),
                                 change.undone ? u"undone"_s : u"stands"_s,
                                 QString::number(change.records.size())}
                         .join(u' '));
    return lines;
}

QStringList answersOf(const QueryEngine &engine)
{
    QStringList answers;
    for (const QString &text :
         {u""_s, u"kind:any sort:title"_s, u"zanzibar"_s, u"ruritania"_s, u"visa"_s, u"\"entry ban\""_s,
          u"sanction:strict"_s, u"year:2021 sort:actor"_s, u"status:published"_s}) {
        const auto result = engine.run(parseQuery(text).value(), {});
        BOOST_REQUIRE(result.has_value());
        REQUIRE_OK(*result);
        QStringList ids{text};
        for (const ResponseId id : (*result)->ids)
            ids.append(recordIdText(id));
        answers.append(ids.join(u' '));
    }
    return answers;
}

/// Records, what is computed from them, history, and the answers to queries with and without an index in memory.
QStringList everythingIn(const Database &database)
{
    const auto engine = queryEngine(database);
    BOOST_REQUIRE(engine.has_value());
    const auto index = ResponseIndex::build(database);
    REQUIRE_OK(index);
    const QueryEngine indexed(database, engine->codebook(), engine->actors(), *index);
    return logicalDump(database) + derivedDump(database) + historyDump(database) + answersOf(*engine) +
           answersOf(indexed);
}

/// A catalogue in a file, and copies of it as it was after some of its changes.
struct Past {
    struct Kept {
        ChangeId state;
        QString copy;
    };

    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();
    QList<Kept> kept;

    void keep()
    {
        const QString copy = folder.filePath(u"copy%1.vodhuk"_s.arg(kept.size()));
        BOOST_REQUIRE(QFile::copy(path, copy));
        kept.append({newest(), copy});
    }

    [[nodiscard]] ChangeId newest() const { return newestChange(catalogue->database()).value(); }
    [[nodiscard]] Database beside() const { return Database::open(path, Access::ReadWrite).value(); }
    [[nodiscard]] QStringList present() const { return everythingIn(catalogue->database()); }

    [[nodiscard]] Response responseAt(qsizetype number) const
    {
        const ResponseRepository repository(catalogue->database());
        return repository.find(repository.all().value()[number]).value().value();
    }

    void rename(qsizetype number, const QString &title) const
    {
        Response response = responseAt(number);
        response.title.set(u"en"_s, title);
        saved(*catalogue, response);
    }

    /// An actor that acts in many records.
    void renameActor(const QString &name) const
    {
        Actor actor = *catalogue->actors().find(responseAt(0).participations.first().actor);
        actor.name.set(u"en"_s, name);
        actor.aliases.append(u"Zubrowka"_s);
        saved(*catalogue, actor);
    }

    void remove(qsizetype number) const
    {
        edited(*catalogue, [&](Edit &edit) { return edit.remove(responseAt(number).id); });
    }

    /// Two actors and a response to begin with.
    void fillWithLittle() const
    {
        const ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));
        for (const QString &title : {u"Visa ban"_s, u"Statement"_s})
            saved(*catalogue, Response(responseBy(poland).on("2021-02-03").titled(title)));
    }

    void addTermOfOurOwn() const
    {
        Term term;
        term.vocabulary = u"instrument"_s;
        term.code = u"own_code"_s;
        term.builtIn = false;
        term.label.set(u"en"_s, u"Of our own"_s);
        edited(*catalogue, [&](Edit &edit) { return edit.save(term); });
    }

    void checkEach() const
    {
        auto database = beside();
        for (const Kept &state : kept) {
            const auto copy = Database::open(state.copy, Access::ReadOnly).value();
            const QStringList then = everythingIn(copy);
            const auto past = PastState::at(database, state.state);
            REQUIRE_OK(past);
            BOOST_TEST(firstDifference(then, everythingIn(database)) == QString());
        }
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace past_state

BOOST_FIXTURE_TEST_SUITE(past_state, Past)

BOOST_AUTO_TEST_CASE(the_catalogue_is_read_as_it_was_after_each_of_its_changes)
{
    saved(*catalogue, actorNamed(u"Atlantis"_s));
    keep();
    fillWithSample(*catalogue);
    keep();
    rename(3, u"Zanzibar conference"_s);
    keep();
    renameActor(u"Ruritania"_s);
    keep();
    remove(5);
    keep();
    BOOST_TEST(catalogue->undo().value().has_value());
    keep();
    BOOST_TEST(catalogue->undo().value().has_value());
    keep();
    BOOST_TEST(catalogue->redo().value().has_value());
    keep();
    addTermOfOurOwn(); // what was undone is dropped
    keep();
    BriefingDocument document;
    document.name = u"Report"_s;
    REQUIRE_OK(keepBriefing(*catalogue, document));
    keep();
    remove(7);
    keep();
    const QStringList now = present();
    checkEach();
    BOOST_TEST(firstDifference(now, present()) == QString());
}

BOOST_AUTO_TEST_CASE(the_newest_state_is_the_present_one)
{
    fillWithLittle();
    keep();
    checkEach();
}

BOOST_AUTO_TEST_CASE(a_state_between_undo_and_redo_knows_what_stood_then)
{
    fillWithLittle();
    rename(0, u"Zanzibar"_s);
    BOOST_TEST(catalogue->undo().value().has_value());
    keep();
    BOOST_TEST(catalogue->redo().value().has_value());
    BOOST_TEST(catalogue->undo().value().has_value());
    rename(1, u"Something else"_s);
    keep();
    BOOST_TEST(catalogue->undo().value().has_value());
    checkEach();
    auto database = beside();
    const auto past = PastState::at(database, kept[0].state);
    REQUIRE_OK(past);
    BOOST_REQUIRE(lastUndone(database).value().has_value());
    BOOST_TEST(newestChange(database).value().value == kept[0].state.value);
}

BOOST_AUTO_TEST_CASE(sets_of_records_by_word_answer_as_they_would_have_then)
{
    fillWithSample(*catalogue);
    rename(3, u"Zanzibar conference"_s);
    keep();
    {
        auto database = beside();
        REQUIRE_OK(makeWordSets(database, {.bytes = 1 << 20, .fewest = 1}));
    }
    rename(3, u"Elsewhere"_s);
    rename(4, u"Zanzibar again"_s);
    renameActor(u"Ruritania"_s);
    remove(6);
    checkEach();
    BOOST_TEST(catalogue->undo().value().has_value());
    checkEach();
}

BOOST_AUTO_TEST_CASE(the_file_is_the_same_afterwards_byte_for_byte)
{
    fillWithLittle();
    keep();
    rename(0, u"Zanzibar"_s);
    const QStringList now = present();
    catalogue.reset();
    const QByteArray before = bytesOf(path);
    checkEach();
    BOOST_TEST((bytesOf(path) == before));
    catalogue = Catalogue::open(path, Access::ReadWrite).value();
    BOOST_TEST(firstDifference(now, present()) == QString());
}

BOOST_AUTO_TEST_CASE(others_go_on_reading_the_present_and_writers_wait)
{
    fillWithLittle();
    keep();
    rename(0, u"Zanzibar"_s);
    REQUIRE_OK(shareForReading(catalogue->database()));
    REQUIRE_OK(catalogue->readAnew());
    const QStringList now = present();
    const Patience patience(catalogue->database(), 20);
    auto database = beside();
    {
        const auto past = PastState::at(database, kept[0].state);
        REQUIRE_OK(past);
        BOOST_TEST(firstDifference(now, present()) == QString());
        const Error locked = refusal(*catalogue, [](Edit &edit) -> Status {
            VODHUK_TRY(edit.save(actorNamed(u"Late"_s)));
            return {};
        });
        BOOST_TEST(locked.kind == ErrorKind::Locked);
    }
    saved(*catalogue, actorNamed(u"Late"_s));
    BOOST_TEST(!catalogue->changedElsewhere().value());
}

BOOST_AUTO_TEST_CASE(names_that_are_protected_today_are_protected_in_former_states)
{
    fillWithLittle();
    keep();
    edited(*catalogue, [](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(CheckedWord{u"worth"_s, u"en"_s, u"plucky"_s}));
        return edit.save(CheckedWord{u"protected_name"_s, {}, u"Viasna"_s, u"a group"_s});
    });
    auto database = beside();
    const auto past = PastState::at(database, kept[0].state);
    REQUIRE_OK(past);
    const QList<CheckedWord> words = allCheckedWords(database).value();
    BOOST_REQUIRE(words.size() == 1);
    BOOST_TEST(words.first().word == u"Viasna"_s);
    BOOST_TEST(words.first().instead == u"a group"_s);
}

BOOST_AUTO_TEST_CASE(whoever_stops_it_leaves_the_file_as_it_was)
{
    fillWithLittle();
    keep();
    rename(0, u"Zanzibar"_s);
    rename(1, u"Quagga"_s);
    const QStringList now = present();
    auto database = beside();
    for (int steps = 1; steps <= 2; ++steps) {
        EditWatch watch;
        watch.progress = [&watch, left = steps](qint64, qint64) mutable {
            if (--left == 0)
                watch.cancellation.cancel();
        };
        const auto past = PastState::at(database, kept[0].state, watch);
        BOOST_REQUIRE(!past.has_value());
        BOOST_TEST(past.error().kind == ErrorKind::Cancelled);
        BOOST_TEST(!database.inTransaction());
        BOOST_TEST(firstDifference(now, present()) == QString());
    }
    REQUIRE_OK(PastState::at(database, kept[0].state));
}

BOOST_AUTO_TEST_CASE(how_far_it_is_is_told_and_never_goes_back)
{
    fillWithLittle();
    keep();
    rename(0, u"Zanzibar"_s);
    rename(1, u"Quagga"_s);
    QList<qint64> told;
    EditWatch watch;
    watch.progress = [&](qint64 done, qint64 total) {
        BOOST_TEST(done <= total);
        told.append(done);
    };
    auto database = beside();
    REQUIRE_OK(PastState::at(database, kept[0].state, watch));
    BOOST_TEST(told.size() >= 3);
    BOOST_TEST(std::ranges::is_sorted(told));
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_leaves_is_the_present)
{
    fillWithSample(*catalogue);
    keep();
    for (qsizetype number = 0; number < 5; ++number)
        rename(number, u"Zanzibar %1"_s.arg(number));
    const QStringList now = present();
    const QString left = folder.filePath(u"left.vodhuk"_s);
    {
        auto database = beside();
        REQUIRE_OK(database.execute("PRAGMA cache_size = 5")); // pages go to the disk in between
        const auto past = PastState::at(database, kept[0].state);
        REQUIRE_OK(past);
        BOOST_REQUIRE(QFile::copy(path, left));
        BOOST_REQUIRE(QFile::copy(path + u"-journal"_s, left + u"-journal"_s));
    }
    const auto reopened = Catalogue::open(left, Access::ReadWrite);
    REQUIRE_OK(reopened);
    const QString difference = firstDifference(now, everythingIn((*reopened)->database()));
    BOOST_TEST(difference == QString(), difference);
    BOOST_TEST(firstDifference(now, present()) == QString());
}

BOOST_AUTO_TEST_CASE(a_state_that_there_is_not_or_that_cannot_be_reached_is_told)
{
    fillWithLittle();
    keep();
    rename(0, u"Zanzibar"_s);
    auto database = beside();
    for (const ChangeId unknown : {ChangeId{}, ChangeId{1}, ChangeId{newRecordId()}})
        BOOST_TEST(PastState::at(database, unknown).error().kind == ErrorKind::NotFound);
    REQUIRE_OK(database.execute("UPDATE record_text SET text = 'By other means' WHERE text = 'Zanzibar'"));
    const QStringList now = logicalDump(database);
    BOOST_TEST(PastState::at(database, kept[0].state).error().kind == ErrorKind::Conflict);
    BOOST_TEST(!database.inTransaction());
    REQUIRE_OK(database.execute("DELETE FROM change_part WHERE change_id = (SELECT max(id) FROM change)"));
    BOOST_TEST(PastState::at(database, kept[0].state).error().kind == ErrorKind::Damaged);
    BOOST_TEST(firstDifference(now, logicalDump(database)) == QString());
}

BOOST_AUTO_TEST_CASE(a_connection_that_can_only_read_is_refused)
{
    fillWithLittle();
    auto database = Database::open(path, Access::ReadOnly).value();
    BOOST_TEST(PastState::at(database, newest()).error().kind == ErrorKind::ReadOnly);
}

BOOST_AUTO_TEST_SUITE_END()
