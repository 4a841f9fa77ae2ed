#include "core/catalogue/edit.h"
#include "tests/support/responsebuilder.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/charts/chartsview.h"
#include "ui/pictures/pictureview.h"
#include "ui/window/conditionchip.h"
#include "ui/window/viewtabs.h"

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace linked_views
{

/// Beside the two packages of the European Union a statement of Poland.
struct LinkedViews : OpenedWindow {
    LinkedViews()
        : charts(*window->findChild<ChartsView *>())
        , picture(charts.picture())
    {
        window->resize(1366, 768);
        const auto made = test::responseBy(poland).on("2021-05-24").titled(statement).doing("statement");
        Catalogue &catalogue = window->workspace()->catalogue();
        Actor state = *catalogue.actors().find(poland);
        state.iso2 = u"PL"_s;
        REQUIRE_OK(catalogue.edit(u"Add"_s, [&](Edit &edit) -> Status {
            VODHUK_TRY(edit.save(state));
            VODHUK_TRY(edit.save(made.response()));
            return {};
        }));
        BOOST_REQUIRE(waitFor([this] { return rows() == 3; }));
    }

    void showChart(const QString &kind, const QString &title) const
    {
        window->findChild<ViewTabs *>()->showView(u"charts"_s);
        charts.showKind(kind);
        BOOST_REQUIRE(waitFor([&] { return picture.picture().title == title && hasAnswered(); }));
    }

    [[nodiscard]] bool hasAnswered() const
    {
        return window->workspace()->result()->query == window->workspace()->query();
    }

    /// The mark that says this, of those that a click does something on.
    void click(const QString &spoken) const
    {
        const auto &marks = picture.picture().marks;
        const auto mark = std::ranges::find_if(
            marks, [&](const Mark &one) { return !one.conditions.isEmpty() && one.spoken.contains(spoken); });
        QStringList all;
        for (const Mark &one : marks)
            all += one.spoken;
        all.removeAll(QString());
        BOOST_REQUIRE_MESSAGE(mark != marks.end(), spoken << " in " << all.join(u'\n'));
        const QPoint place = picture.placeOf(touchAreaOf(*mark).center()).toPoint();
        QTest::mouseClick(&picture, Qt::LeftButton, {}, place);
    }

    /// What the search box shows: its chips, and what stands in its line.
    [[nodiscard]] QStringList searched() const
    {
        QStringList texts;
        for (const ConditionChip *chip : window->findChildren<ConditionChip *>()) {
            if (!chip->isHidden())
                texts.append(chip->text());
        }
        const QString typed = part<QLineEdit>(u"searchLine"_s).text();
        return typed.isEmpty() ? texts : texts << typed;
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all.append(title(row));
        return all;
    }

    void check(const QStringList &conditions, const QStringList &records) const
    {
        BOOST_TEST(waitFor([&] { return searched() == conditions; }),
                   searched().join(u" | "_s) << " instead of " << conditions.join(u" | "_s));
        window->findChild<ViewTabs *>()->showView(u"table"_s);
        BOOST_TEST(waitFor([&] { return titles() == records; }),
                   titles().join(u" | "_s) << " instead of " << records.join(u" | "_s));
    }

    ChartsView &charts;
    PictureView &picture;
    const QString statement = u"Statement on the forced landing"_s;
};

} // namespace linked_views

BOOST_FIXTURE_TEST_SUITE(linked_views, LinkedViews)

BOOST_AUTO_TEST_CASE(a_click_on_a_country_is_in_the_search_box_and_leaves_its_rows_in_the_table)
{
    showChart(u"map"_s, u"Who has responded with what: Europe"_s);
    click(u"Poland: 1 response"_s);
    check({u"Actor: Poland"_s}, {statement});
}

BOOST_AUTO_TEST_SUITE_END()
