#include "core/catalogue/responserepository.h"
#include "core/exchange/newcatalogue.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace new_catalogue
{

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"new.vodhuk"_s);

    [[nodiscard]] QStringList everything() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

} // namespace new_catalogue

BOOST_FIXTURE_TEST_SUITE(new_catalogue, Folder)

BOOST_AUTO_TEST_CASE(a_new_catalogue_is_one_file_that_opens_and_holds_nothing)
{
    REQUIRE_OK(makeCatalogueFile(path, NewContent::Empty));
    BOOST_TEST(everything() == QStringList{u"new.vodhuk"_s});
    const auto catalogue = Catalogue::open(path, Access::ReadOnly);
    REQUIRE_OK(catalogue);
    const auto ids = ResponseRepository((*catalogue)->database()).all();
    REQUIRE_OK(ids);
    BOOST_TEST(ids->isEmpty());
}

BOOST_AUTO_TEST_CASE(the_sample_tells_how_far_it_is_and_comes_with_its_records)
{
    qint64 steps = 0;
    const auto made = makeCatalogueFile(path, NewContent::Sample, [&](qint64, qint64) { ++steps; });
    REQUIRE_OK(made);
    BOOST_TEST(steps > 0);
    const auto keptAsDraft = [](const Problem &problem) {
        return problem.rule == "E10"_L1 && problem.column == "status"_L1;
    };
    BOOST_TEST(std::ranges::count_if(*made, keptAsDraft) == 1);
    const auto catalogue = Catalogue::open(path, Access::ReadOnly);
    REQUIRE_OK(catalogue);
    const auto ids = ResponseRepository((*catalogue)->database()).all();
    REQUIRE_OK(ids);
    BOOST_TEST(ids->size() == 444);
}

BOOST_AUTO_TEST_CASE(a_sample_that_is_cancelled_leaves_nothing_behind)
{
    Cancellation cancellation;
    const auto cancelAtOnce = [&](qint64, qint64) { cancellation.cancel(); };
    const auto made = makeCatalogueFile(path, NewContent::Sample, cancelAtOnce, cancellation);
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST(made.error().kind == ErrorKind::Cancelled);
    BOOST_TEST(everything() == QStringList());
}

BOOST_AUTO_TEST_CASE(a_name_that_is_taken_is_never_used_even_by_a_link_to_nowhere)
{
    BOOST_REQUIRE(QFile::link(folder.filePath(u"nowhere"_s), path));
    const auto made = makeCatalogueFile(path, NewContent::Empty);
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST(made.error().kind == ErrorKind::Exists);
    BOOST_TEST(!QFile::exists(folder.filePath(u"nowhere"_s)));
}

BOOST_AUTO_TEST_SUITE_END()
