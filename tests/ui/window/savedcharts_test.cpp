#include "core/catalogue/repositories.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/charts/chartsview.h"
#include "ui/pictures/pictureview.h"
#include "ui/window/savedviews.h"
#include "ui/window/viewsdialog.h"
#include "ui/window/viewtabs.h"

#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QListWidget>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace saved_charts
{

struct SavedCharts : OpenedWindow {
    SavedCharts()
        : tabs(*window->findChild<ViewTabs *>())
        , charts(*window->findChild<ChartsView *>())
    {
    }

    [[nodiscard]] bool shown(const QString &title) const
    {
        return charts.isVisible() && charts.picture().picture().title == title;
    }
    void chooseColumns(const QString &field) const
    {
        auto &box = part<QComboBox>(u"chartColumns"_s);
        box.setCurrentIndex(box.findData(field));
        Q_EMIT box.activated(box.currentIndex());
    }
    void save(const QString &name) const
    {
        part<QAction>(u"saveView"_s).trigger();
        auto &dialog = part<QInputDialog>(u"viewName"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), name);
        QTest::keyClick(&dialog, Qt::Key_Return);
    }
    [[nodiscard]] SavedView kept() const
    {
        const auto views = allSavedViews(window->workspace()->catalogue().database());
        REQUIRE_OK(views);
        BOOST_REQUIRE(views->size() == 1);
        return views->first();
    }
    void keep(const QString &view) const
    {
        SavedView made;
        made.name = u"Handed on"_s;
        made.view = view;
        BOOST_REQUIRE(keepView(*window->workspace(), made));
    }
    void showKept() const
    {
        part<QAction>(u"listViews"_s).trigger();
        const QPointer<ViewsDialog> list = window->findChild<ViewsDialog *>();
        BOOST_REQUIRE(list);
        QTest::mouseClick(list->findChild<QPushButton *>(u"showSavedView"_s), Qt::LeftButton);
        list->close();
    }

    ViewTabs &tabs;
    ChartsView &charts;
};

} // namespace saved_charts

BOOST_FIXTURE_TEST_SUITE(saved_charts, SavedCharts)

BOOST_AUTO_TEST_CASE(a_view_brings_back_its_chart_as_it_was_chosen)
{
    tabs.showView(u"charts"_s);
    charts.showKind(u"matrix"_s);
    chooseColumns(u"binding"_s);
    save(u"Who is bound"_s);
    BOOST_TEST(kept().view == u"charts;kind:matrix;columns:binding"_s);
    chooseColumns(u"instrument"_s);
    charts.showKind(u"timeline"_s);
    tabs.showView(u"table"_s);

    showKept();
    BOOST_TEST(tabs.currentName() == u"charts"_s);
    BOOST_TEST(charts.kind() == u"matrix"_s);
    BOOST_TEST(part<QComboBox>(u"chartColumns"_s).currentData().toString() == u"binding"_s);
    BOOST_TEST(waitFor([this] { return shown(u"Actor × Binding"_s); }));
}

BOOST_AUTO_TEST_CASE(a_chart_that_is_in_sight_changes_to_what_the_view_has_chosen)
{
    keep(u"charts;kind:matrix;columns:binding"_s);
    tabs.showView(u"charts"_s);
    charts.showKind(u"matrix"_s);
    chooseColumns(u"framing"_s);
    showKept();
    BOOST_TEST(waitFor([this] { return shown(u"Actor × Binding"_s); }));
}

BOOST_AUTO_TEST_CASE(a_view_of_the_table_keeps_no_chart)
{
    charts.showKind(u"matrix"_s);
    save(u"As a table"_s);
    BOOST_TEST(kept().view == u"table"_s);
    charts.showKind(u"timeline"_s);
    tabs.showView(u"charts"_s);
    showKept();
    BOOST_TEST(tabs.currentName() == u"table"_s);
    BOOST_TEST(charts.kind() == u"timeline"_s);
}

BOOST_AUTO_TEST_CASE(a_day_is_kept_only_if_one_was_chosen)
{
    tabs.showView(u"charts"_s);
    charts.showKind(u"calendar"_s);
    BOOST_TEST(part<QDateEdit>(u"chartDay"_s).date() == QDate::currentDate());
    BOOST_TEST(shownViewText({u"charts"_s, charts.settings()}) == u"charts;kind:calendar"_s);
    part<QDateEdit>(u"chartDay"_s).setDate(QDate(2022, 3, 1));
    save(u"From March"_s);
    BOOST_TEST(kept().view == u"charts;kind:calendar;day:2022-03-01"_s);
    part<QDateEdit>(u"chartDay"_s).setDate(QDate(2020, 1, 1));
    showKept();
    BOOST_TEST(part<QDateEdit>(u"chartDay"_s).date() == QDate(2022, 3, 1));
}

BOOST_AUTO_TEST_CASE(a_chart_of_a_later_version_is_told_and_stays_in_the_view)
{
    keep(u"charts;kind:hexagons;mood:calm"_s);
    showKept();
    BOOST_TEST(part<QLabel>(u"noticeText"_s).text().contains(u"hexagons"_s));
    BOOST_TEST(tabs.currentName() == u"charts"_s);
    BOOST_TEST(charts.kind() == u"timeline"_s);
    BOOST_TEST(kept().view == u"charts;kind:hexagons;mood:calm"_s);
}

BOOST_AUTO_TEST_CASE(a_view_that_names_the_tab_alone_leaves_the_chart_as_it_is)
{
    charts.showKind(u"framing"_s);
    keep(u"charts"_s);
    showKept();
    BOOST_TEST(tabs.currentName() == u"charts"_s);
    BOOST_TEST(charts.kind() == u"framing"_s);
}

BOOST_AUTO_TEST_SUITE_END()
