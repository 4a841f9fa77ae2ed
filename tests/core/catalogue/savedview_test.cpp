#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

void save(Catalogue &catalogue, const SavedView &view)
{
    REQUIRE_OK(catalogue.edit(u"Save view"_s, [&view](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(view));
        return {};
    }));
}

SavedView onlyView(const Catalogue &catalogue)
{
    const auto views = allSavedViews(catalogue.database());
    REQUIRE_OK(views);
    BOOST_REQUIRE(views->size() == 1);
    return views->first();
}

} // namespace

BOOST_AUTO_TEST_SUITE(saved_view)

BOOST_AUTO_TEST_CASE(the_chart_of_a_view_is_there_after_closing_and_goes_back_with_undo)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.vodhuk"_s);
    const QString grid = u"charts;kind:matrix;columns:binding;actors:A%3B B;mood:calm"_s;
    {
        const auto catalogue = Catalogue::create(path).value();
        save(*catalogue, {{}, u"Grid"_s, u"Reports"_s, u"year:2021"_s, u"date;title"_s, u"charts"_s});
        SavedView changed = onlyView(*catalogue);
        changed.view = grid;
        save(*catalogue, changed);
    }
    const auto reopened = Catalogue::open(path, Access::ReadWrite);
    REQUIRE_OK(reopened);
    BOOST_TEST(onlyView(**reopened).view == grid);
    REQUIRE_OK((*reopened)->undo());
    BOOST_TEST(onlyView(**reopened).view == u"charts"_s);
    REQUIRE_OK((*reopened)->redo());
    BOOST_TEST(onlyView(**reopened).view == grid);
}

BOOST_AUTO_TEST_SUITE_END()
