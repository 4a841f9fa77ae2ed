#include "core/catalogue/catalogue.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/sharing.h"
#include "core/catalogue/steadyreading.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace steadyreading
{

/// A file with a reader, and a writer beside it.
struct Fixture {
    Fixture()
    {
        REQUIRE_OK(Catalogue::create(path));
        writer = std::make_unique<Database>(Database::open(path, Access::ReadWrite).value());
        REQUIRE_OK(shareForReading(*writer));
        reader = std::make_unique<Database>(Database::open(path, Access::ReadOnly).value());
        write(1);
    }

    void write(int value) const
    {
        REQUIRE_OK(execute(*writer, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('tested', ?)"_s,
                           {QString::number(value)}));
    }
    [[nodiscard]] int seen() const
    {
        int value = 0;
        REQUIRE_OK(forEachRow(*reader, u"SELECT value FROM meta WHERE key = 'tested'"_s, {},
                              [&](const Statement &row) { value = row.text(0).toInt(); }));
        return value;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Database> writer;
    std::unique_ptr<Database> reader;
};

} // namespace steadyreading

BOOST_FIXTURE_TEST_SUITE(steadyreading, Fixture)

BOOST_AUTO_TEST_CASE(what_others_write_is_seen_behind_it_alone)
{
    {
        const auto steady = SteadyReading::begin(*reader);
        REQUIRE_OK(steady);
        BOOST_TEST(seen() == 1);
        write(2);
        BOOST_TEST(seen() == 1);
    }
    BOOST_TEST(seen() == 2);
    write(3);
    BOOST_TEST(seen() == 3);
}

BOOST_AUTO_TEST_CASE(one_within_another_ends_with_the_outer_one)
{
    const auto outer = SteadyReading::begin(*reader);
    REQUIRE_OK(outer);
    BOOST_TEST(seen() == 1);
    {
        const auto inner = SteadyReading::begin(*reader);
        REQUIRE_OK(inner);
    }
    write(2);
    BOOST_TEST(seen() == 1);
    BOOST_TEST(reader->inTransaction());
}

BOOST_AUTO_TEST_SUITE_END()
