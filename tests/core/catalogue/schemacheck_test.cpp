#include "core/catalogue/migration.h"
#include "core/catalogue/schemacheck.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// The version that this program makes.
int present()
{
    return static_cast<int>(schemaSteps().size());
}

Database schemaOfVersion(int version)
{
    auto database = Database::inMemory().value();
    REQUIRE_OK(migrate(database, schemaSteps().first(version)));
    return database;
}

/// What is said of a catalogue of today with which this was done.
Error refusal(const QByteArray &tampering, int version = present())
{
    auto database = schemaOfVersion(present());
    REQUIRE_OK(database.execute(tampering));
    const Status checked = checkSchema(database, version);
    BOOST_REQUIRE_MESSAGE(!checked.has_value(), tampering.toStdString());
    return checked.error();
}

} // namespace

BOOST_AUTO_TEST_SUITE(schema_check)

BOOST_AUTO_TEST_CASE(a_schema_of_each_version_passes_as_that_version)
{
    for (int version = 1; version <= present(); ++version)
        REQUIRE_OK(checkSchema(schemaOfVersion(version), version));
}

BOOST_AUTO_TEST_CASE(an_older_schema_is_not_one_of_today)
{
    BOOST_REQUIRE(present() > 1);
    const Status checked = checkSchema(schemaOfVersion(present() - 1), present());
    BOOST_REQUIRE(!checked.has_value());
    BOOST_TEST(checked.error().kind == ErrorKind::Damaged);
}

BOOST_AUTO_TEST_CASE(what_could_act_by_itself_or_hide_something_is_named_and_refused)
{
    const std::vector<std::pair<QByteArray, QString>> foreign{
        {"CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM note; END", u"trigger “spy”"_s},
        {"CREATE VIEW looks AS SELECT * FROM note", u"view “looks”"_s},
        {"CREATE TABLE hidden (x)", u"table “hidden”"_s},
        {"CREATE VIRTUAL TABLE words USING fts5 (x)", u"table “words”"_s},
        {"CREATE INDEX spread ON note (text)", u"index “spread”"_s}};
    for (const auto &[tampering, name] : foreign) {
        const Error error = refusal(tampering);
        BOOST_TEST(error.kind == ErrorKind::NotACatalogue, tampering.toStdString());
        BOOST_TEST(error.message.contains(name), error.message.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(a_name_that_would_fill_the_screen_is_cut)
{
    const QByteArray name(5000, 'x');
    BOOST_TEST(refusal("CREATE TABLE " + name + " (x)").message.size() < 500);
}

BOOST_AUTO_TEST_CASE(what_is_missing_or_made_otherwise_is_named_as_damage)
{
    const std::vector<std::pair<QByteArray, QString>> damages{
        {"DROP INDEX listing_by_target", u"index “listing_by_target”"_s},
        {"DROP TABLE saved_view", u"table “saved_view”"_s},
        {"ALTER TABLE saved_view ADD COLUMN extra TEXT", u"table “saved_view”"_s},
        {"DROP INDEX draft_by_record; CREATE INDEX draft_by_record ON draft (record_id)",
         u"index “draft_by_record”"_s},
        {"DROP TABLE saved_view; CREATE TABLE saved_view (id INTEGER PRIMARY KEY, name TEXT)",
         u"table “saved_view”"_s}};
    for (const auto &[tampering, name] : damages) {
        const Error error = refusal(tampering);
        BOOST_TEST(error.kind == ErrorKind::Damaged, tampering.toStdString());
        BOOST_TEST(error.message.contains(name), error.message.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(notes_of_sqlite_about_the_tables_are_no_matter)
{
    auto database = schemaOfVersion(present());
    REQUIRE_OK(database.execute("ANALYZE"));
    REQUIRE_OK(checkSchema(database, present()));
}

BOOST_AUTO_TEST_CASE(of_a_newer_file_only_what_this_program_reads_must_be_there)
{
    auto database = schemaOfVersion(present());
    REQUIRE_OK(
        database.execute("CREATE TABLE of_tomorrow (x); ALTER TABLE saved_view ADD COLUMN extra TEXT"));
    REQUIRE_OK(checkSchema(database, present() + 1));
    BOOST_TEST(refusal("DROP TABLE saved_view", present() + 1).kind == ErrorKind::Damaged);
}

BOOST_AUTO_TEST_SUITE_END()
