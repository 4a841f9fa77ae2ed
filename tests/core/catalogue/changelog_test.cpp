#include "core/catalogue/changelog.h"
#include "tests/support/savedrecords.h"

#include <QDateTime>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace change_log
{

struct Log {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();

    [[nodiscard]] const Database &database() const { return catalogue->database(); }

    [[nodiscard]] QStringList labels(qint64 record = 0, int limit = 0) const
    {
        const auto changes = history(database(), record, limit);
        REQUIRE_OK(changes);
        QStringList texts;
        for (const Change &change : *changes)
            texts.append(change.label + (change.kind == Change::Kind::Undo   ? u" (undo)"_s
                                         : change.kind == Change::Kind::Redo ? u" (redo)"_s
                                                                             : QString()));
        return texts;
    }
};

} // namespace change_log

BOOST_FIXTURE_TEST_SUITE(change_log, Log)

BOOST_AUTO_TEST_CASE(a_new_catalogue_has_no_history)
{
    BOOST_TEST(labels().isEmpty());
    BOOST_TEST(newestChange(database()).value().isNull());
    BOOST_TEST(!lastDone(database()).value().has_value());
    BOOST_TEST(!lastUndone(database()).value().has_value());
    BOOST_TEST(!catalogue->undo().value().has_value());
    BOOST_TEST(!catalogue->redo().value().has_value());
}

BOOST_AUTO_TEST_CASE(changes_come_newest_first_with_the_steps_that_took_them_back)
{
    const ActorId one = saved(*catalogue, actorNamed(u"One"_s), u"Add one"_s);
    saved(*catalogue, actorNamed(u"Two"_s), u"Add two"_s);
    REQUIRE_OK(catalogue->undo());
    REQUIRE_OK(catalogue->redo());
    BOOST_TEST(labels() ==
               (QStringList{u"Add two (redo)"_s, u"Add two (undo)"_s, u"Add two"_s, u"Add one"_s}));
    BOOST_TEST(labels(one.value) == QStringList{u"Add one"_s});
    BOOST_TEST(labels(0, 2) == (QStringList{u"Add two (redo)"_s, u"Add two (undo)"_s}));
    BOOST_TEST(labels(newRecordId()).isEmpty());
}

BOOST_AUTO_TEST_CASE(undo_goes_back_step_by_step_and_redo_the_same_way_forward)
{
    for (const QString &label : {u"First"_s, u"Second"_s, u"Third"_s})
        saved(*catalogue, actorNamed(label), label);
    for (const QString &label : {u"Third"_s, u"Second"_s, u"First"_s}) {
        BOOST_TEST(lastDone(database()).value()->label == label);
        BOOST_TEST(catalogue->undo().value()->label == label);
    }
    BOOST_TEST(catalogue->actors().actors().empty());
    for (const QString &label : {u"First"_s, u"Second"_s, u"Third"_s}) {
        BOOST_TEST(lastUndone(database()).value()->label == label);
        BOOST_TEST(catalogue->redo().value()->label == label);
    }
    BOOST_TEST(catalogue->actors().actors().size() == 3);
}

BOOST_AUTO_TEST_CASE(a_change_tells_who_made_it_when_and_to_what)
{
    catalogue->setAuthor(u"Алеся \"A.\" | 1"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const ActorId one = saved(*catalogue, actorNamed(u"One"_s), u"Add\none"_s);
    const Change change = history(database()).value().first();
    BOOST_TEST(change.author == u"Алеся \"A.\" | 1"_s);
    BOOST_TEST(change.label == u"Add\none"_s);
    BOOST_CHECK(change.records == QList<qint64>{one.value});
    const QDateTime time = QDateTime::fromString(change.time, Qt::ISODate);
    BOOST_TEST(change.time.endsWith(u'Z'));
    BOOST_TEST((time >= before && time <= QDateTime::currentDateTimeUtc()));
}

BOOST_AUTO_TEST_CASE(a_change_of_very_many_records_lists_a_thousand_and_knows_them_all)
{
    edited(*catalogue, [&](Edit &edit) -> Status {
        for (int number = 0; number < 1001; ++number)
            VODHUK_TRY(edit.save(sourceTitled(u"Source %1"_s.arg(number))));
        return {};
    });
    const Change change = history(database()).value().first();
    BOOST_TEST(change.records.size() == 1000);
    BOOST_TEST(changeRecords(database(), change.id).value().size() == 1001);
}

BOOST_AUTO_TEST_CASE(a_walk_through_the_changes_ends_when_it_is_told_to_or_fails)
{
    saved(*catalogue, actorNamed(u"One"_s), u"First"_s);
    saved(*catalogue, actorNamed(u"Two"_s), u"Second"_s);
    QStringList seen;
    REQUIRE_OK(eachChange(database(), 0, [&](const Change &change) -> Result<bool> {
        seen.append(change.label);
        return false;
    }));
    BOOST_TEST(seen == QStringList{u"Second"_s});
    const Status failed = eachChange(
        database(), 0, [](const Change &) -> Result<bool> { return fail(ErrorKind::Io, u"no"_s); });
    BOOST_REQUIRE(!failed.has_value());
    BOOST_TEST(failed.error().kind == ErrorKind::Io);
}

BOOST_AUTO_TEST_CASE(changes_behind_one_are_counted_steps_included)
{
    saved(*catalogue, actorNamed(u"One"_s));
    const ChangeId seen = newestChange(database()).value();
    BOOST_TEST(countChangesAfter(database(), seen).value() == 0);
    saved(*catalogue, actorNamed(u"Two"_s));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(countChangesAfter(database(), seen).value() == 2);
    BOOST_CHECK(nextChangeId(database()).value() > newestChange(database()).value());
}

BOOST_AUTO_TEST_CASE(a_part_that_was_never_recorded_is_told_as_damaged)
{
    saved(*catalogue, actorNamed(u"One"_s));
    const ChangeId change = newestChange(database()).value();
    BOOST_TEST(countParts(database(), change).value() == 1);
    BOOST_TEST(!changePart(database(), change, 0).value().isEmpty());
    BOOST_TEST(changePart(database(), change, 1).error().kind == ErrorKind::Damaged);
    BOOST_TEST(damagedChanges(database()).value().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
