#include "core/catalogue/rows.h"
#include "tests/core/query/wordsetsample.h"
#include "tests/support/logicaldump.h"
#include "tests/support/savedrecords.h"

#include <QFile>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(wordsets, WordSetSample)

BOOST_AUTO_TEST_CASE(sets_answer_as_the_text_index_does)
{
    make();
    BOOST_TEST(checkAlike(catalogue->database()) > 100);
    BOOST_TEST(checkAlike(catalogue->database(), 2) > 100);
}

BOOST_AUTO_TEST_CASE(inflected_forms_and_other_spellings_of_a_name_are_found_by_sets)
{
    make();
    const auto index = indexOf(catalogue->database());
    for (const QString &text : {u"sanctioned"_s, u"statement"_s, u"лукашэнка"_s, u"Лукашенко"_s,
                                u"Lukashenka"_s, u"сопротивления"_s, u"sanct"_s}) {
        const SearchWord word{.text = text};
        const auto rows = bySets(word, catalogue->database(), *index);
        BOOST_REQUIRE(rows.has_value());
        BOOST_CHECK_MESSAGE(*rows == byTextIndex(word, catalogue->database(), *index), text);
    }
    BOOST_TEST(!bySets({.text = u"лукашэнка"_s}, catalogue->database(), *index)->isEmpty());
}

BOOST_AUTO_TEST_CASE(phrases_and_letters_that_the_text_index_may_read_otherwise_are_left_to_it)
{
    BOOST_TEST(wordWays({.text = u"entry ban"_s, .phrase = true}).isEmpty());
    BOOST_TEST(wordWays({.text = u"მინსკი"_s}).isEmpty());
    BOOST_TEST(!wordWays({.text = u"ban"_s, .phrase = true}).isEmpty());
    BOOST_TEST(!wordWays({.text = u"ў"_s}).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_edited_removed_taken_back_and_brought_back_is_found_as_it_stands)
{
    make();
    rename(3, u"Zanzibar conference"_s);
    const ResponseId zoo = added(u"Zoo"_s);
    edited(*catalogue, [&](Edit &edit) { return edit.remove(zoo); });
    rename(7, u"Quagga"_s);
    checkAlike(catalogue->database());
    const auto isFound = [&](const QString &text) {
        const auto rows = bySets({.text = text}, catalogue->database(), *indexOf(catalogue->database()));
        BOOST_REQUIRE(rows.has_value());
        return !rows->isEmpty();
    };
    BOOST_TEST(isFound(u"zanzib"_s));
    BOOST_TEST(!isFound(u"zoo"_s));
    BOOST_TEST(catalogue->undo().value().has_value());
    BOOST_TEST(!isFound(u"quagga"_s));
    BOOST_TEST(catalogue->undo().value().has_value());
    BOOST_TEST(isFound(u"zoo"_s));
    BOOST_TEST(catalogue->redo().value().has_value());
    BOOST_TEST(!isFound(u"zoo"_s));
    checkAlike(catalogue->database());
}

BOOST_AUTO_TEST_CASE(a_name_of_an_actor_that_was_changed_is_found_in_all_of_its_records)
{
    make();
    const Response response = responseAt(0);
    Actor actor = *catalogue->actors().find(response.participations.first().actor);
    actor.name.set(u"en"_s, u"Ruritania"_s);
    saved(*catalogue, actor);
    const auto index = indexOf(catalogue->database());
    const auto rows = bySets({.text = u"ruritania"_s}, catalogue->database(), *index);
    BOOST_REQUIRE(rows.has_value());
    BOOST_TEST(rows->and_cardinality(index->rowsOf({response.id.value})) == 1U);
    BOOST_CHECK(*rows == byTextIndex({.text = u"ruritania"_s}, catalogue->database(), *index));
    checkAlike(catalogue->database());
}

BOOST_AUTO_TEST_CASE(an_index_that_follows_changes_finds_records_in_their_new_rows)
{
    const ResponseId early = added(u"Early statement"_s);
    const ResponseId late = added(u"Late statement"_s);
    make();
    auto index = indexOf(catalogue->database());
    QObject::connect(catalogue.get(), &Catalogue::changed, [&](const ChangeSet &changes) {
        const auto next = index->updated(catalogue->database(), changes);
        REQUIRE_OK(next);
        index = *next;
    });
    const auto check = [&] {
        for (const SearchWord &word : someWords(catalogue->database(), 3)) {
            const auto rows = bySets(word, catalogue->database(), *index);
            BOOST_REQUIRE(rows.has_value());
            BOOST_CHECK_MESSAGE((*rows & index->all()) == byTextIndex(word, catalogue->database(), *index),
                                word.text);
        }
    };
    check();
    Response moved = responseAt(5);
    moved.date = PartialDate::parse(u"2019-02-03"_s).value(); // its words stay
    saved(*catalogue, moved);
    check();
    edited(*catalogue, [&](Edit &edit) { return edit.remove(early); });
    check();
    BOOST_TEST(catalogue->undo().value().has_value());
    check();
    BOOST_TEST(catalogue->undo().value().has_value());
    check();
    // Removed before anybody asked this index for a word.
    edited(*catalogue, [&](Edit &edit) { return edit.remove(late); });
    index = indexOf(catalogue->database());
    check();
    saved(*catalogue, responseAt(1));
    moved = responseAt(2);
    moved.date = PartialDate::parse(u"2019-02-04"_s).value();
    saved(*catalogue, moved);
    check();
    BOOST_TEST(catalogue->undo().value().has_value());
    BOOST_TEST(catalogue->undo().value().has_value());
    check();
}

BOOST_AUTO_TEST_CASE(sets_are_needed_once_for_many_records_and_again_when_many_have_changed)
{
    const Database &database = catalogue->database();
    BOOST_TEST(!needWordSets(database).value()); // some hundred records
    BOOST_TEST(needWordSets(database, 1).value());
    make();
    BOOST_TEST(!needWordSets(database, 1).value());
    const auto first = state();
    make();
    BOOST_CHECK(state() == first);
    for (qsizetype number = 0; !needWordSets(database, 1).value(); ++number) {
        BOOST_REQUIRE(number < 100);
        rename(number, u"Changed title %1"_s.arg(number));
    }
    make();
    BOOST_TEST(state().valid > first.valid);
    BOOST_TEST(!needWordSets(database, 1).value());
    checkAlike(database);
}

BOOST_AUTO_TEST_CASE(making_them_is_no_change_of_the_catalogue)
{
    const QStringList before = logicalDump(catalogue->database());
    const auto undoable = catalogue->undoable().value();
    make();
    BOOST_TEST(!catalogue->changedElsewhere().value());
    BOOST_CHECK(catalogue->undoable().value() == undoable);
    BOOST_TEST(firstDifference(before, logicalDump(catalogue->database())) == QString());
}

BOOST_AUTO_TEST_CASE(cut_off_it_leaves_the_former_sets_and_begins_again)
{
    auto database = beside();
    const auto stopAfter = [&](int slices) {
        const Cancellation cancellation;
        const Status stopped = makeWordSets(
            database, ofFew,
            [&](qint64) {
                if (--slices == 0)
                    cancellation.cancel();
            },
            cancellation);
        BOOST_REQUIRE(!stopped.has_value());
        BOOST_TEST(stopped.error().kind == ErrorKind::Cancelled);
    };
    stopAfter(3);
    BOOST_TEST(!bySets({.text = u"s"_s}, catalogue->database(), *indexOf(catalogue->database())).has_value());
    rename(1, u"Zanzibar"_s);
    make();
    checkAlike(catalogue->database());

    for (qsizetype number = 0; !needWordSets(database, 1).value(); ++number)
        rename(number, u"Changed title %1"_s.arg(number));
    stopAfter(3);
    rename(2, u"Quagga"_s);
    checkAlike(catalogue->database());
    BOOST_TEST(needWordSets(database, 1).value());
    make();
    checkAlike(catalogue->database());
    qint64 makings = 0;
    REQUIRE_OK(forEachRow(database, u"SELECT count(DISTINCT making) FROM word_rows"_s, {},
                          [&](const Statement &row) { makings = row.number(0); }));
    BOOST_TEST(makings == 1);
}

BOOST_AUTO_TEST_CASE(what_is_written_meanwhile_is_found_as_it_stands)
{
    auto database = beside();
    int slices = 0;
    REQUIRE_OK(makeWordSets(database, ofFew, [&](qint64) {
        if (++slices % 3 == 0 && slices < 30)
            rename(slices, u"Meanwhile %1"_s.arg(slices));
        if (slices == 10)
            BOOST_TEST(catalogue->undo().value().has_value());
    }));
    BOOST_TEST(slices > 10);
    BOOST_TEST(checkAlike(catalogue->database()) > 100);
    BOOST_TEST(
        !bySets({.text = u"meanwhile"_s}, catalogue->database(), *indexOf(catalogue->database()))->isEmpty());
}

BOOST_AUTO_TEST_CASE(whoever_is_overtaken_ends_and_leaves_the_others_sets)
{
    auto database = beside();
    int slices = 0;
    REQUIRE_OK(makeWordSets(database, ofFew, [&](qint64) {
        if (++slices == 3)
            make();
    }));
    BOOST_TEST(slices <= 4);
    BOOST_TEST(state().begun == 0);
    BOOST_TEST(checkAlike(catalogue->database()) > 100);
}

BOOST_AUTO_TEST_CASE(a_repair_takes_them_away_and_stops_a_making)
{
    make();
    REQUIRE_OK(catalogue->renewDerived());
    BOOST_TEST(!bySets({.text = u"s"_s}, catalogue->database(), *indexOf(catalogue->database())).has_value());
    rename(1, u"Zanzibar"_s); // kept nowhere beside
    auto database = beside();
    int slices = 0;
    REQUIRE_OK(makeWordSets(database, ofFew, [&](qint64) {
        if (++slices == 3)
            REQUIRE_OK(catalogue->renewDerived());
    }));
    BOOST_TEST(state().valid == 0);
    make();
    checkAlike(catalogue->database());
}

BOOST_AUTO_TEST_CASE(damaged_sets_are_none_and_the_text_index_answers)
{
    for (const char *sql :
         {"UPDATE word_rows SET numbers = substr(numbers, 1, length(numbers) - 1) WHERE place < 4",
          "UPDATE word_rows SET numbers = zeroblob(length(numbers)) WHERE place < 4",
          "UPDATE word_rows SET numbers = x'' WHERE place < 4",
          "UPDATE word_rows SET numbers = substr(numbers, 1, 9) WHERE place = 4",
          "UPDATE word_rows SET numbers = zeroblob(8 * 400000) WHERE place = 4",
          "UPDATE word_rows SET numbers = substr(numbers, 1, 8) WHERE place = 4; "
          "UPDATE word_rows SET numbers = x'3a30000001000000ffff000010000000ffff' WHERE place < 4",
          "DELETE FROM word_rows WHERE place = 4", "UPDATE meta SET value = 'many' WHERE key = 'word_sets'",
          "DELETE FROM meta WHERE key = 'word_sets'"}) {
        BOOST_TEST_CONTEXT(sql)
        {
            tamper("DELETE FROM meta WHERE key = 'word_sets'");
            make();
            BOOST_REQUIRE(checkAlike(catalogue->database()) > 100);
            tamper(sql);
            const auto index = indexOf(catalogue->database());
            BOOST_CHECK(!bySets({.text = u"s"_s}, catalogue->database(), *index));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_can_only_be_read_and_a_copy_of_it_answer_by_their_sets)
{
    make();
    rename(1, u"Zanzibar"_s);
    catalogue.reset();
    const QString copy = folder.filePath(u"copy.vodhuk"_s);
    BOOST_REQUIRE(QFile::copy(path, copy));
    BOOST_REQUIRE(QFile::setPermissions(copy, QFile::ReadOwner));
    const auto readOnly = Catalogue::open(copy, Access::ReadOnly);
    REQUIRE_OK(readOnly);
    BOOST_TEST(checkAlike((*readOnly)->database()) > 100);
}

BOOST_AUTO_TEST_SUITE_END()
