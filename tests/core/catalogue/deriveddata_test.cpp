#include "core/catalogue/deriveddata.h"
#include "core/query/queryengine.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace deriveddata
{

struct OlderFile {
    /// As a program without stems left it: no version, and an index of bare words.
    OlderFile()
    {
        {
            const auto catalogue = Catalogue::create(path).value();
            const ActorId actor = saved(*catalogue, actorNamed(u"Poland"_s));
            (void)saved(*catalogue, responseBy(actor).on("2021-01-01").titled(u"New bodies"_s).response());
        }
        auto database = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("DELETE FROM meta WHERE key = 'derived_version';"
                                    "UPDATE response_search SET plain = 'new bodies poland '"));
    }

    /// How many records are found in the file as it is opened.
    [[nodiscard]] qint64 found(const QString &text, Access access) const
    {
        const auto catalogue = Catalogue::open(path, access);
        REQUIRE_OK(catalogue);
        const auto result = queryEngine(**catalogue).run(parseQuery(text).value(), {});
        BOOST_REQUIRE(result.has_value());
        REQUIRE_OK(*result);
        return (*result)->total;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
};

} // namespace deriveddata

BOOST_AUTO_TEST_SUITE(deriveddata)

BOOST_AUTO_TEST_CASE(older_derived_data_answer_by_words_where_the_file_is_only_read)
{
    const OlderFile file;
    BOOST_TEST(file.found(u"bodies"_s, Access::ReadOnly) == 1);
    BOOST_TEST(file.found(u"bodies sort:relevance"_s, Access::ReadOnly) == 1);
    BOOST_TEST(file.found(u"body"_s, Access::ReadOnly) == 0);
}

BOOST_AUTO_TEST_CASE(older_derived_data_are_made_anew_once_where_the_file_is_written)
{
    const OlderFile file;
    BOOST_TEST(file.found(u"body"_s, Access::ReadWrite) == 1);
    BOOST_TEST(file.found(u"body"_s, Access::ReadOnly) == 1);
    {
        auto database = Database::open(file.path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("UPDATE response_search SET plain = 'other'"));
    }
    BOOST_TEST(file.found(u"body"_s, Access::ReadWrite) == 0);
}

BOOST_AUTO_TEST_CASE(a_new_catalogue_has_nothing_to_make_anew_and_making_it_is_no_edit)
{
    const auto catalogue = Catalogue::inMemory().value();
    BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
    BOOST_TEST(!catalogue->undoable().value().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
