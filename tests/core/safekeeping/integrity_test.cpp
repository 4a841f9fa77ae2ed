#include "core/catalogue/changelog.h"
#include "core/query/queryengine.h"
#include "core/query/queryparser.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace integrity
{

struct OnDisk {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();
    ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));
    ResponseId response =
        saved(*catalogue, Response(responseBy(poland).on("2020-10-02").titled(u"Visa ban"_s)), u"Visas"_s);

    /// As another program or a broken disk would change the file.
    void tamper(const QByteArray &sql) const
    {
        auto other = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(other.execute("PRAGMA foreign_keys = OFF"));
        REQUIRE_OK(other.execute(sql));
    }

    [[nodiscard]] Integrity checked() const
    {
        const auto integrity = checkIntegrity(*catalogue);
        REQUIRE_OK(integrity);
        return *integrity;
    }

    [[nodiscard]] qint64 found(const QString &word) const
    {
        const auto result = queryEngine(*catalogue).run(parseQuery(word).value(), {});
        BOOST_REQUIRE(result.has_value());
        REQUIRE_OK(*result);
        return (*result)->total;
    }
};

} // namespace integrity

BOOST_FIXTURE_TEST_SUITE(integrity, OnDisk)

BOOST_AUTO_TEST_CASE(a_catalogue_that_was_worked_with_is_whole)
{
    REQUIRE_OK(catalogue->undo());
    REQUIRE_OK(catalogue->redo());
    edited(*catalogue, [&](Edit &edit) { return edit.remove(response); });
    const Integrity whole = checked();
    BOOST_TEST(!whole.damaged);
    BOOST_TEST(!whole.isOutdated);
    BOOST_TEST(whole.problems.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_row_that_refers_to_nothing_is_damage_and_named_by_its_table)
{
    tamper("DELETE FROM actor WHERE id = " + QByteArray::number(poland.value));
    const Integrity broken = checked();
    BOOST_TEST(broken.damaged);
    BOOST_REQUIRE(!broken.problems.isEmpty());
    BOOST_TEST(broken.problems.first().rule == u"reference"_s);
    BOOST_TEST(broken.problems.first().message.contains(u"“response_actor”"_s));
    BOOST_TEST(broken.problems.first().message.contains(u"“actor”"_s));
}

BOOST_AUTO_TEST_CASE(of_very_many_broken_rows_some_are_told)
{
    tamper("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
           "INSERT INTO tag (record_id, tag) SELECT i, 'lost' FROM n");
    BOOST_TEST(checked().damaged);
    BOOST_TEST(checked().problems.size() <= 100);
}

BOOST_AUTO_TEST_CASE(an_index_that_does_not_fit_its_records_is_no_damage_and_can_be_made_anew)
{
    for (const char *sql :
         {"UPDATE response_derived SET sense = 'strict'", "DELETE FROM response_derived",
          "INSERT INTO response_derived SELECT 77, sense, instrument, sort_title, sort_actor FROM "
          "response_derived",
          "UPDATE record_text SET text = 'Entry ban' WHERE field = 'title'"}) {
        BOOST_TEST_CONTEXT(sql)
        {
            tamper(sql);
            const Integrity outdated = checked();
            BOOST_TEST(!outdated.damaged);
            BOOST_TEST(outdated.isOutdated);
            BOOST_REQUIRE_EQUAL(outdated.problems.size(), 1);
            BOOST_TEST(outdated.problems.first().rule == u"derived"_s);
            REQUIRE_OK(catalogue->renewDerived());
            BOOST_TEST(!checked().isOutdated);
        }
    }
    BOOST_TEST(found(u"entry"_s) == 1);
    BOOST_TEST(found(u"visa"_s) == 0);
}

BOOST_AUTO_TEST_CASE(a_text_where_a_date_belongs_is_no_damage_and_told_with_its_place)
{
    tamper("UPDATE response SET date = '31.02.2020'");
    const Integrity told = checked();
    BOOST_TEST(!told.damaged);
    BOOST_TEST(!told.isOutdated);
    BOOST_REQUIRE_EQUAL(told.problems.size(), 1);
    const Problem &problem = told.problems.first();
    BOOST_TEST(problem.rule == u"date"_s);
    BOOST_TEST(problem.record == response.value);
    for (const QString &part : {u"“31.02.2020”"_s, u"“date”"_s, u"“response”"_s})
        BOOST_TEST(problem.message.contains(part), part.toStdString());
}

BOOST_AUTO_TEST_CASE(signs_that_mislead_readers_are_no_damage_and_told_with_their_place)
{
    for (const auto &[sql, parts] : std::initializer_list<std::pair<const char *, QStringList>>{
             {"UPDATE record_text SET text = 'Vi' || char(27) || 'sa ban' WHERE field = 'title'",
              {u"“record_text”"_s, u"“text”"_s, u"U+001B"_s, u"character 3"_s}},
             {"UPDATE response SET practical_effect = 'ends' || char(8238)",
              {u"“response”"_s, u"“practical_effect”"_s, u"U+202E"_s}},
             {"UPDATE response SET evidence = 'cut' || char(0) || 'off'",
              {u"“evidence”"_s, u"U+0000"_s, u"character 4"_s}}}) {
        BOOST_TEST_CONTEXT(sql)
        {
            const OnDisk file;
            file.tamper(sql);
            REQUIRE_OK(file.catalogue->renewDerived());
            const Integrity told = file.checked();
            BOOST_TEST(!told.damaged);
            BOOST_REQUIRE_EQUAL(told.problems.size(), 1);
            const Problem &problem = told.problems.first();
            BOOST_TEST(problem.rule == u"text"_s);
            BOOST_TEST(problem.record == file.response.value);
            for (const QString &part : parts)
                BOOST_TEST(problem.message.contains(part), part.toStdString());
        }
    }
}

BOOST_AUTO_TEST_CASE(line_breaks_tabs_and_marks_of_right_to_left_texts_may_stand_in_a_text)
{
    tamper("UPDATE response SET practical_effect = 'a' || char(9, 10, 13, 8206, 8207) || 'é'");
    REQUIRE_OK(catalogue->renewDerived());
    BOOST_TEST(checked().problems.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_recorded_change_that_cannot_be_read_harms_no_record_and_is_named)
{
    for (const char *damage :
         {"UPDATE change_part SET changeset = substr(changeset, 1, length(changeset) - 4)",
          "UPDATE change_part SET changeset = x'00'", "UPDATE change_part SET part = 1",
          "DELETE FROM change_part"}) {
        BOOST_TEST_CONTEXT(damage)
        {
            const OnDisk file;
            const qint64 change = newestChange(file.catalogue->database()).value().value;
            file.tamper(QByteArray(damage) + " WHERE change_id = " + QByteArray::number(change));
            const Integrity told = file.checked();
            BOOST_TEST(!told.damaged);
            BOOST_TEST(!told.isOutdated);
            BOOST_REQUIRE_EQUAL(told.problems.size(), 1);
            BOOST_TEST(told.problems.first().rule == u"history"_s);
            BOOST_TEST(told.problems.first().message.contains(u"“Visas”"_s));
            const auto undone = file.catalogue->undo();
            BOOST_REQUIRE(!undone.has_value());
            BOOST_TEST(undone.error().kind == ErrorKind::Damaged);
            BOOST_TEST(file.found(u"visa"_s) == 1);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
