#include "core/catalogue/briefings.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/migration.h"
#include "core/catalogue/paststate.h"
#include "core/catalogue/repositories.h"
#include "core/codebook/codebook.h"
#include "tests/support/printing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);

    void make() const { REQUIRE_OK(Catalogue::create(path)); }
    /// As an earlier program made it: without a vocabulary and without definitions in Belarusian.
    void makeOlder() const
    {
        make();
        auto database = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("DELETE FROM term_text WHERE vocabulary = 'direction';"
                                    "DELETE FROM term WHERE vocabulary = 'direction';"
                                    "DELETE FROM term_text WHERE field = 'definition' AND language = 'be'"));
    }
    /// As the program of that version left it, with one actor.
    void makeOfVersion(qsizetype version) const
    {
        auto database = Database::create(path).value();
        REQUIRE_OK(migrate(database, schemaSteps().first(version)));
        REQUIRE_OK(database.execute("INSERT INTO record (id, type) VALUES (5, 'actor');"
                                    "INSERT INTO actor (id, type) VALUES (5, 'state');"
                                    "INSERT INTO record_text VALUES (5, 'name', 'en', 'Poland')"));
    }
    /// What stands in the file itself, not what the program adds.
    [[nodiscard]] bool knowsWholeCodebook() const
    {
        const auto database = Database::open(path, Access::ReadOnly).value();
        const Codebook inFile(allTerms(database).value());
        const Codebook builtIn = Codebook::builtIn();
        return std::ranges::all_of(builtIn.vocabularies(), [&](const QString &vocabulary) {
            return inFile.terms(vocabulary) == builtIn.terms(vocabulary);
        });
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] ErrorKind errorOnOpening() const
    {
        const QByteArray before = bytes();
        const auto opened = Catalogue::open(path, Access::ReadWrite);
        BOOST_REQUIRE(!opened.has_value());
        BOOST_TEST(!opened.error().message.isEmpty());
        BOOST_TEST(bytes() == before);
        return opened.error().kind;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(opening)

BOOST_AUTO_TEST_CASE(a_new_catalogue_knows_the_whole_codebook)
{
    const Folder folder;
    const auto catalogue = Catalogue::create(folder.path);
    REQUIRE_OK(catalogue);
    const Codebook builtIn = Codebook::builtIn();
    for (const QString &vocabulary : builtIn.vocabularies())
        BOOST_TEST(((*catalogue)->codebook().terms(vocabulary) == builtIn.terms(vocabulary)), vocabulary);
}

BOOST_AUTO_TEST_CASE(an_older_catalogue_gets_the_terms_it_lacks_without_an_edit)
{
    const Folder folder;
    folder.makeOlder();
    const auto catalogue = Catalogue::open(folder.path, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    BOOST_TEST(folder.knowsWholeCodebook());
    BOOST_TEST(!(*catalogue)->undoable().value().has_value());
    const Term *term = (*catalogue)->codebook().find(u"instrument"_s, u"travel_ban"_s);
    BOOST_REQUIRE(term);
    BOOST_TEST(!term->definition.text(u"be"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_older_catalogue_that_is_only_read_shows_the_terms_it_lacks_and_stays_as_it_is)
{
    const Folder folder;
    folder.makeOlder();
    const QByteArray before = folder.bytes();
    {
        const auto catalogue = Catalogue::open(folder.path, Access::ReadOnly);
        REQUIRE_OK(catalogue);
        BOOST_TEST((*catalogue)->codebook().label(u"direction"_s, u"withdraws"_s, u"be"_s) == u"Адбірае"_s);
    }
    BOOST_TEST((folder.bytes() == before));
    BOOST_TEST(!folder.knowsWholeCodebook());
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_never_replaced)
{
    const Folder folder;
    folder.write("precious");
    const auto catalogue = Catalogue::create(folder.path);
    BOOST_REQUIRE(!catalogue.has_value());
    BOOST_TEST(catalogue.error().kind == ErrorKind::Exists);
    BOOST_TEST(folder.bytes() == "precious");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_database_is_refused_and_left_alone)
{
    const Folder folder;
    folder.write(QByteArray(5000, '\x7f'));
    BOOST_TEST(folder.errorOnOpening() == ErrorKind::NotACatalogue);
    folder.write("");
    BOOST_TEST(folder.errorOnOpening() == ErrorKind::NotACatalogue);
}

BOOST_AUTO_TEST_CASE(a_database_of_another_program_is_refused_and_left_alone)
{
    const Folder folder;
    {
        auto other = Database::create(folder.path).value();
        REQUIRE_OK(
            other.execute("PRAGMA journal_mode = DELETE; CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
    }
    BOOST_TEST(folder.errorOnOpening() == ErrorKind::NotACatalogue);
}

BOOST_AUTO_TEST_CASE(a_catalogue_that_was_cut_off_is_told_as_damaged)
{
    const Folder folder;
    folder.make();
    const QByteArray whole = folder.bytes();
    folder.write(whole.first(whole.size() / 2));
    BOOST_TEST(folder.errorOnOpening() == ErrorKind::Damaged);
}

BOOST_AUTO_TEST_CASE(a_catalogue_with_broken_pages_is_told_as_damaged)
{
    const Folder folder;
    folder.make();
    QByteArray bytes = folder.bytes();
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7);
    folder.write(bytes);
    BOOST_TEST(folder.errorOnOpening() == ErrorKind::Damaged);
}

BOOST_AUTO_TEST_CASE(parts_without_their_record_are_told_as_damage)
{
    for (const char *tampering :
         {"INSERT INTO actor_alias (actor_id, position, alias) VALUES (7, 0, 'Nobody')",
          "INSERT INTO term_text (vocabulary, code, field, language, text) VALUES ('x', 'y', 'label', 'en', "
          "'z')"}) {
        const Folder folder;
        folder.make();
        {
            auto database = Database::open(folder.path, Access::ReadWrite).value();
            REQUIRE_OK(database.execute("PRAGMA foreign_keys = OFF"));
            REQUIRE_OK(database.execute(tampering));
        }
        BOOST_TEST(folder.errorOnOpening() == ErrorKind::Damaged, tampering);
    }
}

BOOST_AUTO_TEST_CASE(a_catalogue_of_a_newer_version_opens_for_reading_and_says_so)
{
    const Folder folder;
    folder.make();
    {
        auto database = Database::open(folder.path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("PRAGMA user_version = 999"));
    }
    const auto catalogue = Catalogue::open(folder.path, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    BOOST_TEST((*catalogue)->isReadOnly());
    BOOST_TEST((*catalogue)->readOnlyReason().contains(u"newer"_s));
    const auto change = (*catalogue)->edit(u"x"_s, [](Edit &) { return Status(); });
    BOOST_REQUIRE(!change.has_value());
    BOOST_TEST(change.error().kind == ErrorKind::ReadOnly);
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_not_made_by_opening_it)
{
    const Folder folder;
    const auto catalogue = Catalogue::open(folder.path, Access::ReadWrite);
    BOOST_REQUIRE(!catalogue.has_value());
    BOOST_TEST(catalogue.error().kind == ErrorKind::NotFound);
    BOOST_TEST(!QFile::exists(folder.path));
}

BOOST_AUTO_TEST_CASE(migration_runs_only_the_steps_that_are_lacking)
{
    auto database = Database::inMemory().value();
    const QList<QByteArray> one{"CREATE TABLE a (x)"};
    const QList<QByteArray> two{"CREATE TABLE a (x)",
                                "CREATE TABLE b (x); CREATE TRIGGER t AFTER INSERT ON a BEGIN "
                                "INSERT INTO b VALUES (new.x); END;"};
    BOOST_TEST((migrate(database, one).value() == MigrationOutcome::Migrated));
    REQUIRE_OK(database.execute("INSERT INTO a VALUES (1)"));
    BOOST_TEST((migrate(database, two).value() == MigrationOutcome::Migrated));
    BOOST_TEST((migrate(database, two).value() == MigrationOutcome::UpToDate));
    BOOST_TEST((migrate(database, one).value() == MigrationOutcome::Newer));
    REQUIRE_OK(database.execute("INSERT INTO a VALUES (2)"));
    auto count = database.read(u"SELECT count(*) FROM b"_s).value();
    REQUIRE_OK(count.run());
    BOOST_REQUIRE(count.next());
    BOOST_TEST(count.number(0) == 1);
}

BOOST_AUTO_TEST_CASE(a_catalogue_of_each_older_version_comes_up_to_date_with_its_records_and_its_undo)
{
    for (qsizetype version = 1; version < schemaSteps().size(); ++version) {
        const Folder folder;
        folder.makeOfVersion(version);
        const auto catalogue = Catalogue::open(folder.path, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        BOOST_TEST(schemaVersion((*catalogue)->database()).value() == schemaSteps().size());
        BOOST_TEST((*catalogue)->actors().named(u"Poland"_s).size() == 1);
        REQUIRE_OK((*catalogue)->edit(u"Rename"_s, [&](Edit &edit) -> Status {
            Actor actor = *(*catalogue)->actors().find((*catalogue)->actors().named(u"Poland"_s).first());
            actor.name.set(u"en"_s, u"Republic of Poland"_s);
            VODHUK_TRY(edit.save(actor));
            return {};
        }));
        BOOST_TEST((*catalogue)->undo().value().has_value());
        BOOST_TEST((*catalogue)->actors().named(u"Poland"_s).size() == 1);
    }
}

BOOST_AUTO_TEST_CASE(a_catalogue_of_each_older_version_keeps_briefings_and_can_be_seen_as_it_was)
{
    for (qsizetype version = 1; version < schemaSteps().size(); ++version) {
        const Folder folder;
        folder.makeOfVersion(version);
        const auto catalogue = Catalogue::open(folder.path, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        BOOST_TEST(briefings((*catalogue)->database()).value().isEmpty());
        BriefingDocument document;
        document.name = u"Report"_s;
        REQUIRE_OK(keepBriefing(**catalogue, document));
        const ChangeId state = newestChange((*catalogue)->database()).value();
        REQUIRE_OK(dropBriefing(**catalogue, document));
        auto database = Database::open(folder.path, Access::ReadWrite).value();
        const auto past = PastState::at(database, state);
        REQUIRE_OK(past);
        BOOST_TEST((briefings(database).value() == QList{document}));
    }
}

BOOST_AUTO_TEST_CASE(words_for_the_checks_of_an_older_catalogue_are_still_there)
{
    const Folder folder;
    folder.makeOfVersion(2);
    {
        auto database = Database::open(folder.path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("INSERT INTO checked_word VALUES ('worth', 'en', 'plucky')"));
    }
    const auto catalogue = Catalogue::open(folder.path, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    const QList<CheckedWord> words = allCheckedWords((*catalogue)->database()).value();
    BOOST_TEST((words == QList{CheckedWord{u"worth"_s, u"en"_s, u"plucky"_s}}));
}

BOOST_AUTO_TEST_CASE(a_step_that_fails_leaves_the_file_as_it_was)
{
    auto database = Database::inMemory().value();
    BOOST_TEST(!migrate(database, {"CREATE TABLE a (x)", "CREATE TABLE nonsense ("}).has_value());
    BOOST_TEST(schemaVersion(database).value() == 0);
    BOOST_TEST(!database.read(u"SELECT * FROM a"_s).has_value());
}

BOOST_AUTO_TEST_CASE(a_reading_statement_cannot_write)
{
    auto database = Database::inMemory().value();
    REQUIRE_OK(database.execute("CREATE TABLE a (x)"));
    BOOST_TEST(!database.read(u"INSERT INTO a VALUES (1)"_s).has_value());
    BOOST_TEST(!database.scratch(u"INSERT INTO a VALUES (1)"_s).has_value());
    BOOST_TEST(database.scratch(u"CREATE TABLE temp.b (x)"_s).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
