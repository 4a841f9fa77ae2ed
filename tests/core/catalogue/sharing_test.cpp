#include "core/catalogue/rows.h"
#include "core/catalogue/sharing.h"
#include "tests/support/savedrecords.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace sharing
{

struct OneFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    [[nodiscard]] static qint64 countActors(const Database &database)
    {
        qint64 count = -1;
        REQUIRE_OK(forEachRow(database, u"SELECT count(*) FROM actor"_s, {},
                              [&](const Statement &row) { count = row.number(0); }));
        return count;
    }
};

} // namespace sharing

BOOST_FIXTURE_TEST_SUITE(sharing, OneFile)

BOOST_AUTO_TEST_CASE(a_reader_beside_a_writer_sees_what_was_committed_and_does_not_wait)
{
    REQUIRE_OK(shareForReading(catalogue->database()));
    const Database reader = Database::open(path, Access::ReadOnly).value();
    edited(*catalogue, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(actorNamed(u"Poland"_s)));
        BOOST_TEST(countActors(reader) == 0);
        return {};
    });
    BOOST_TEST(countActors(reader) == 1);
}

BOOST_AUTO_TEST_CASE(a_catalogue_that_was_shared_is_one_file_again_when_it_is_closed)
{
    REQUIRE_OK(shareForReading(catalogue->database()));
    saved(*catalogue, actorNamed(u"Poland"_s));
    BOOST_TEST(QFile::exists(path + u"-wal"_s));
    catalogue.reset();
    BOOST_TEST(!QFile::exists(path + u"-wal"_s));
    BOOST_TEST(!QFile::exists(path + u"-shm"_s));
    constexpr qsizetype placeOfVersions = 18; // of SQLite's file header: 1 is a journal that is rolled back
    BOOST_TEST((bytes().sliced(placeOfVersions, 2) == QByteArray("\1\1", 2)));
    BOOST_TEST(countActors(Database::open(path, Access::ReadOnly).value()) == 1);
}

BOOST_AUTO_TEST_CASE(reading_alone_leaves_every_byte_as_it_is)
{
    catalogue.reset();
    const QByteArray before = bytes();
    {
        const auto reading = Catalogue::open(path, Access::ReadOnly);
        REQUIRE_OK(reading);
        REQUIRE_OK(shareForReading((*reading)->database()));
        BOOST_TEST(countActors((*reading)->database()) == 0);
    }
    BOOST_TEST((bytes() == before));
    BOOST_TEST(!QFile::exists(path + u"-wal"_s));
}

BOOST_AUTO_TEST_SUITE_END()
