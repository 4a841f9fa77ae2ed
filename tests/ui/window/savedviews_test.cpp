#include "core/catalogue/repositories.h"
#include "core/query/viewtext.h"
#include "tests/support/printing.h"
#include "tests/ui/support/heldworkers.h"
#include "tests/ui/support/smallworkspace.h"
#include "tests/ui/support/usualsettings.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/table/tablearrangement.h"
#include "ui/table/tablecolumns.h"
#include "ui/window/mainwindow.h"
#include "ui/window/savedviews.h"
#include "ui/window/viewcounts.h"
#include "ui/window/viewsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace savedviews
{

struct Views : SmallWorkspace {
    [[nodiscard]] QList<SavedView> kept() const
    {
        const auto views = allSavedViews(workspace->catalogue().database());
        REQUIRE_OK(views);
        return *views;
    }
    void keep(const QString &path, const QString &query)
    {
        SavedView view;
        setViewPath(view, path);
        view.query = query;
        BOOST_REQUIRE(keepView(*workspace, view));
    }
};

} // namespace savedviews

BOOST_FIXTURE_TEST_SUITE(savedviews, Views)

BOOST_AUTO_TEST_CASE(a_view_of_a_name_that_is_there_leaves_that_one_alone_and_takes_a_free_name)
{
    keep(u"Reports/Bans"_s, u"instrument:travel_ban"_s);
    keep(u"Reports/Bans"_s, u"instrument:asset_freeze"_s);
    keep(u"Bans"_s, u"year:2020"_s);
    QStringList paths;
    for (const SavedView &view : kept())
        paths.append(viewPath(view));
    BOOST_TEST(paths == (QStringList{u"Bans"_s, u"Reports/Bans"_s, u"Reports/Bans 2"_s}));
    BOOST_TEST(kept()[1].query == u"instrument:travel_ban"_s);
}

BOOST_AUTO_TEST_CASE(saving_under_a_name_that_is_there_asks_and_replaces_only_if_that_is_said)
{
    keep(u"Bans"_s, u"instrument:travel_ban"_s);
    QWidget window;
    window.show();
    SavedView seen;
    seen.query = u"year:2020"_s;
    const auto answer = [&](const QString &button) {
        saveViewByName(*workspace, seen, &window);
        auto *dialog = window.findChild<QInputDialog *>(u"viewName"_s);
        BOOST_REQUIRE(dialog);
        dialog->setTextValue(u"Bans"_s);
        dialog->accept();
        const QPointer<QMessageBox> box(window.findChild<QMessageBox *>(u"viewIsThere"_s));
        BOOST_REQUIRE(box);
        BOOST_TEST(kept().first().query == u"instrument:travel_ban"_s);
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() == button)
                QTest::mouseClick(each, Qt::LeftButton);
        }
        BOOST_REQUIRE(waitFor([&] { return !box && !window.findChild<QInputDialog *>(); }));
    };
    answer(MainWindow::tr("Keep both"));
    BOOST_REQUIRE(kept().size() == 2);
    BOOST_TEST(kept().last().name == u"Bans 2"_s);
    answer(MainWindow::tr("Replace it"));
    BOOST_REQUIRE(kept().size() == 2);
    BOOST_TEST(kept().first().query == u"year:2020"_s);
}

BOOST_AUTO_TEST_CASE(counts_come_one_by_one_and_a_view_without_an_answer_holds_none_up)
{
    QList<SavedView> views(3);
    views[0].query = u"instrument:travel_ban"_s;
    views[1].query = u"actor:nobodyatall"_s;
    views[2].query = u"date:2020-11"_s;
    ViewCounts counts(*workspace, u"test"_s, nullptr);
    QSignalSpy counted(&counts, &ViewCounts::counted);
    counts.count(views);
    BOOST_TEST(waitFor([&] { return counted.size() == 2; }));
    BOOST_TEST((counted == QList<QList<QVariant>>{{qsizetype(0), qint64(2)}, {qsizetype(2), qint64(1)}}));
}

BOOST_AUTO_TEST_CASE(a_view_that_takes_long_lets_the_others_go_first)
{
    QList<SavedView> views(2);
    views[0].query = u"instrument:travel_ban"_s;
    views[1].query = u"date:2020-11"_s;
    BOOST_REQUIRE(waitFor([this] { return workspace->isCounted() && !workspace->background().isBusy(); }));
    HeldWorkers held(workspace->background());
    ViewCounts counts(*workspace, u"test"_s, nullptr);
    QSignalSpy counted(&counts, &ViewCounts::counted);
    counts.count(views);
    QTest::qWait(650); // the first one is given up for now, the second one is asked
    held.letGo();
    BOOST_TEST(waitFor([&] { return counted.size() == 2; }));
    BOOST_TEST(counted.first().first().toInt() == 1);
}

BOOST_AUTO_TEST_CASE(a_folder_in_a_folder_is_a_menu_in_its_menu)
{
    keep(u"Reports/Of May/Bans"_s, u"instrument:travel_ban"_s);
    keep(u"Reports/Freezes"_s, u"instrument:asset_freeze"_s);
    QMenu menu;
    fillWithSavedViews(menu, *workspace, {});
    BOOST_REQUIRE(menu.actions().size() == 1);
    const QMenu *reports = menu.actions().first()->menu();
    BOOST_REQUIRE(reports);
    BOOST_REQUIRE(reports->actions().size() == 2);
    QStringList inside;
    for (const QAction *action : reports->actions()) {
        if (action->menu())
            inside.append(action->text() + u'/' +
                          action->menu()->actions().first()->text().section(u'\t', 0, 0));
    }
    BOOST_TEST(inside == QStringList{u"Of May/Bans"_s});
}

BOOST_AUTO_TEST_CASE(the_menu_has_folders_and_tells_how_many_records_a_view_finds)
{
    keep(u"Reports/Bans"_s, u"instrument:travel_ban"_s);
    keep(u"Of November"_s, u"date:2020-11"_s);
    QMenu menu;
    QString shown;
    fillWithSavedViews(menu, *workspace, [&shown](const SavedView &view) { shown = view.query; });
    BOOST_REQUIRE(menu.actions().size() == 2);
    QAction *alone = menu.actions().first();
    BOOST_TEST(waitFor([alone] { return alone->text() == u"Of November\t1"_s; }));
    const QMenu *reports = menu.actions().last()->menu();
    BOOST_REQUIRE(reports);
    BOOST_TEST(reports->title() == u"Reports"_s);
    BOOST_TEST(waitFor([reports] { return reports->actions().first()->text() == u"Bans\t2"_s; }));
    reports->actions().first()->trigger();
    BOOST_TEST(shown == u"instrument:travel_ban"_s);
}

BOOST_AUTO_TEST_CASE(a_view_copied_as_text_and_pasted_after_its_deletion_is_there_again)
{
    keep(u"Reports/Bans"_s, u"instrument:travel_ban"_s);
    ViewsDialog dialog(*workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto press = [&dialog](const QString &name) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton);
    };
    const auto *list = dialog.findChild<QTreeWidget *>(u"savedViews"_s);
    press(u"copySavedView"_s);
    press(u"deleteSavedView"_s);
    BOOST_TEST(waitFor([list] { return list->topLevelItemCount() == 0; }));
    press(u"pasteSavedView"_s);
    BOOST_TEST(waitFor([list] { return list->topLevelItemCount() == 1; }));
    BOOST_TEST(waitFor([list] { return list->topLevelItem(0)->text(2) == u"2"_s; }));
    BOOST_TEST(viewPath(kept().first()) == u"Reports/Bans"_s);
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    QGuiApplication::clipboard()->setText(u"no view at all"_s);
    press(u"pasteSavedView"_s);
    BOOST_TEST(failed.size() == 1);
    BOOST_TEST(kept().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_name_changed_in_the_list_is_kept)
{
    keep(u"Reports/Bans"_s, u"instrument:travel_ban"_s);
    ViewsDialog dialog(*workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>(u"savedViews"_s);
    list->setFocus();
    list->editItem(list->topLevelItem(0), 0);
    auto *line = list->findChild<QLineEdit *>();
    BOOST_REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, u"Travel bans"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(waitFor([this] { return viewPath(kept().first()) == u"Reports/Travel bans"_s; }));
}

BOOST_AUTO_TEST_CASE(a_view_that_was_renamed_is_the_one_that_delete_means_wherever_it_stands_now)
{
    keep(u"Bans"_s, u"instrument:travel_ban"_s);
    keep(u"Freezes"_s, u"instrument:asset_freeze"_s);
    ViewsDialog dialog(*workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>(u"savedViews"_s);
    list->setCurrentItem(list->topLevelItem(0));
    list->topLevelItem(0)->setText(0, u"Travel bans"_s);
    BOOST_REQUIRE(waitFor([list] { return list->topLevelItem(1)->text(0) == u"Travel bans"_s; }));
    BOOST_TEST(list->currentItem()->text(0) == u"Travel bans"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"deleteSavedView"_s), Qt::LeftButton);
    BOOST_TEST(kept().size() == 1);
    BOOST_TEST(kept().first().name == u"Freezes"_s);
}

BOOST_AUTO_TEST_CASE(a_name_that_another_view_has_is_refused_and_a_slash_in_a_name_parts_its_folder)
{
    keep(u"Bans"_s, u"instrument:travel_ban"_s);
    keep(u"Freezes"_s, u"instrument:asset_freeze"_s);
    ViewsDialog dialog(*workspace);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    const auto *list = dialog.findChild<QTreeWidget *>(u"savedViews"_s);
    list->topLevelItem(1)->setText(0, u"Bans"_s);
    BOOST_TEST(failed.size() == 1);
    BOOST_TEST(waitFor([list] { return list->topLevelItem(1)->text(0) == u"Freezes"_s; }));
    list->topLevelItem(1)->setText(0, u"Mine/Freezes"_s);
    BOOST_TEST(waitFor([list] { return list->topLevelItem(1)->text(1) == u"Mine"_s; }));
    BOOST_TEST(kept().last().name == u"Freezes"_s);
    BOOST_TEST(failed.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_saved_view_brings_back_query_order_columns_and_tab)
{
    const UsualSettings usual(u"table"_s);
    const QString path = workspace->catalogue().path();
    workspace.reset();
    const QPointer<MainWindow> window(new MainWindow);
    window->show();
    window->openCatalogue(path);
    BOOST_REQUIRE(window->workspace());
    auto *table = window->findChild<ResponseTableView *>();
    auto *tabs = window->findChild<QTabWidget *>(u"views"_s);
    window->workspace()->setQuery(parseQuery(u"instrument:travel_ban sort:-date"_s).value());
    table->columns().show({u"title"_s, u"framing"_s});
    table->arrangement().freezeUpTo(ResponseTableModel::Title);
    window->findChild<QAction *>(u"saveView"_s)->trigger();
    auto *dialog = window->findChild<QInputDialog *>(u"viewName"_s);
    BOOST_REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Mine/Bans"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    window->workspace()->setQuery(Query());
    table->columns().show({u"date"_s, u"title"_s});
    table->arrangement().freezeUpTo(-1);
    tabs->setCurrentIndex(1);

    window->findChild<QAction *>(u"listViews"_s)->trigger();
    auto *list = window->findChild<ViewsDialog *>();
    BOOST_REQUIRE(list);
    QTest::mouseClick(list->findChild<QPushButton *>(u"showSavedView"_s), Qt::LeftButton);
    BOOST_TEST(window->workspace()->query().toText() == u"instrument:travel_ban sort:-date"_s);
    BOOST_TEST(table->columns().shown() == (QStringList{u"title"_s, u"framing"_s}));
    BOOST_TEST(table->arrangement().layout().frozen == u"title"_s);
    BOOST_TEST(tabs->currentIndex() == 0);
    delete window.data();
}

BOOST_AUTO_TEST_SUITE_END()
