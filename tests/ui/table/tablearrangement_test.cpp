#include "core/query/rowtext.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "tests/ui/support/usualsettings.h"
#include "ui/table/freezableheader.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/table/tablearrangement.h"
#include "ui/table/tablecolumns.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace tablearrangement
{

/// Every column in a narrow table: it scrolls sideways.
struct Arranged : UsualSettings, SmallWorkspace {
    Arranged()
        : UsualSettings(u"table"_s)
        , table(*workspace)
    {
        table.columns().show(rowColumns());
        table.resize(500, 400);
        table.show();
        BOOST_REQUIRE(waitFor([this] { return !text(0).isEmpty(); }));
        BOOST_REQUIRE(waitFor([this] { return table.horizontalScrollBar()->maximum() > 100; }));
    }
    [[nodiscard]] QString text(int row) const
    {
        return index(row, ResponseTableModel::Title).data().toString();
    }
    [[nodiscard]] QModelIndex index(int row, int column) const { return table.model()->index(row, column); }
    [[nodiscard]] QRect place(int row, int column) const { return table.visualRect(index(row, column)); }
    void scrollToTheEnd() const
    {
        table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    }
    /// Of the rows, from the left edge to the end of the frozen columns.
    [[nodiscard]] QImage frozenPicture()
    {
        const QRect rows(0, 0, table.heads().frozenWidth() - 1, place(1, 0).bottom());
        return table.viewport()->grab(rows).toImage();
    }

    ResponseTableView table;
};

} // namespace tablearrangement

BOOST_FIXTURE_TEST_SUITE(tablearrangement, Arranged)

BOOST_AUTO_TEST_CASE(frozen_columns_stay_in_place_while_the_others_scroll)
{
    table.arrangement().freezeUpTo(ResponseTableModel::Actor);
    const QRect actor = place(1, ResponseTableModel::Actor);
    const QImage before = frozenPicture();
    const int title = place(1, ResponseTableModel::Title).left();
    scrollToTheEnd();
    BOOST_TEST((place(1, ResponseTableModel::Actor) == actor));
    BOOST_TEST(place(1, ResponseTableModel::Title).left() < title);
    BOOST_TEST((frozenPicture() == before));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, actor.center());
    BOOST_TEST((workspace->chosen() == extension));
    BOOST_TEST(table.currentIndex().column() == static_cast<int>(ResponseTableModel::Actor));
}

BOOST_AUTO_TEST_CASE(a_click_on_a_frozen_head_sorts_by_its_column)
{
    table.arrangement().freezeUpTo(ResponseTableModel::Actor);
    scrollToTheEnd();
    const FreezableHeader &heads = table.heads();
    QTest::mouseClick(heads.viewport(), Qt::LeftButton, {},
                      {heads.sectionPosition(ResponseTableModel::Actor) + 20, heads.height() / 2});
    BOOST_TEST(workspace->query().sort.key == u"actor"_s);
}

BOOST_AUTO_TEST_CASE(a_frozen_column_is_sized_by_its_edge_while_others_are_scrolled)
{
    table.arrangement().freezeUpTo(ResponseTableModel::Actor);
    scrollToTheEnd();
    QWidget *heads = table.heads().viewport();
    const int before = table.columnWidth(ResponseTableModel::Date);
    const QPoint edge(before - 1, heads->height() / 2);
    QTest::mousePress(heads, Qt::LeftButton, {}, edge);
    QTest::mouseMove(heads, edge + QPoint(20, 0));
    QTest::mouseRelease(heads, Qt::LeftButton, {}, edge + QPoint(20, 0));
    BOOST_TEST(table.columnWidth(ResponseTableModel::Date) == before + 20);
    BOOST_TEST(workspace->query().sort.key == u"date"_s);
    BOOST_TEST(!workspace->query().sort.descending);
}

BOOST_AUTO_TEST_CASE(a_cell_that_is_gone_to_by_keyboard_never_stops_under_frozen_ones)
{
    table.arrangement().freezeUpTo(ResponseTableModel::Actor);
    table.setCurrentIndex(index(0, ResponseTableModel::Kind));
    scrollToTheEnd();
    for (int column = ResponseTableModel::Kind; column > ResponseTableModel::Title; --column) {
        QTest::keyClick(&table, Qt::Key_Left);
        BOOST_TEST(table.visualRect(table.currentIndex()).left() >= table.heads().frozenWidth());
    }
    QTest::keyClick(&table, Qt::Key_Left);
    BOOST_TEST(table.currentIndex().column() == static_cast<int>(ResponseTableModel::Actor));
    BOOST_TEST(place(0, ResponseTableModel::Actor).right() < table.heads().frozenWidth());
}

BOOST_AUTO_TEST_CASE(columns_are_frozen_from_the_menu_of_the_heads_and_in_the_next_table_too)
{
    FreezableHeader &heads = table.heads();
    const auto choose = [&](const QString &name) {
        Q_EMIT heads.customContextMenuRequested({heads.sectionPosition(ResponseTableModel::Actor) + 20, 5});
        auto *menu = table.findChild<QMenu *>(u"headMenu"_s);
        BOOST_REQUIRE(menu);
        menu->findChild<QAction *>(name)->trigger();
        delete menu;
    };
    choose(u"freeze"_s);
    BOOST_TEST(heads.frozenColumns() == (QList<int>{ResponseTableModel::Date, ResponseTableModel::Actor}));
    BOOST_TEST(ResponseTableView(*workspace).heads().lastFrozen() ==
               static_cast<int>(ResponseTableModel::Actor));
    choose(u"unfreeze"_s);
    BOOST_TEST(heads.frozenColumns().isEmpty());
    BOOST_TEST(ResponseTableView(*workspace).heads().lastFrozen() == -1);
}

BOOST_AUTO_TEST_CASE(frozen_columns_that_would_fill_a_narrow_table_scroll_like_the_others)
{
    table.arrangement().freezeUpTo(ResponseTableModel::Kind);
    scrollToTheEnd();
    BOOST_TEST(table.heads().frozenWidth() == 0);
    BOOST_TEST(place(0, ResponseTableModel::Date).right() < 0);
}

BOOST_AUTO_TEST_CASE(wrapped_rows_are_as_high_as_their_texts_and_flat_again_afterwards)
{
    const int usual = table.rowHeight(0);
    table.arrangement().setWraps(true);
    BOOST_TEST(waitFor([&] { return table.rowHeight(0) > usual; }));
    const int wrapped = table.rowHeight(0);
    table.columns().show({u"title"_s});
    table.resize(1400, 400);
    BOOST_TEST(waitFor([&] { return table.rowHeight(0) < wrapped; }));
    table.resize(250, 400);
    BOOST_TEST(waitFor([&] { return table.rowHeight(0) > usual; }));
    const ResponseTableView next(*workspace);
    BOOST_TEST(next.arrangement().wraps());
    table.arrangement().setWraps(false);
    BOOST_TEST(table.rowHeight(0) == usual);
    BOOST_TEST(table.rowHeight(1) == usual);
}

BOOST_AUTO_TEST_CASE(a_layout_is_shown_again_as_it_was)
{
    table.columns().show({u"actor"_s, u"title"_s, u"framing"_s});
    table.arrangement().freezeUpTo(ResponseTableModel::Actor);
    table.arrangement().setWraps(true);
    const TableLayout layout = table.arrangement().layout();
    BOOST_TEST(layoutText(layout) == u"actor;title;framing;frozen:actor;wrapped"_s);
    table.arrangement().show({.columns = {u"title"_s}});
    BOOST_TEST(table.heads().lastFrozen() == -1);
    BOOST_TEST(!table.arrangement().wraps());
    table.arrangement().show(layout);
    BOOST_TEST((table.arrangement().layout() == layout));
}

BOOST_AUTO_TEST_CASE(widths_given_by_hand_are_there_at_the_next_start_and_can_be_given_up)
{
    table.columns().show({u"date"_s, u"actor"_s, u"title"_s});
    table.horizontalHeader()->resizeSection(ResponseTableModel::Actor, 77);
    ResponseTableView next(*workspace);
    next.resize(900, 400);
    next.show();
    BOOST_TEST(next.columnWidth(ResponseTableModel::Actor) == 77);
    QMenu menu;
    next.columns().addActions(menu);
    menu.findChild<QAction *>(u"shareWidth"_s)->trigger();
    BOOST_TEST(next.columnWidth(ResponseTableModel::Actor) > 77);
    const ResponseTableView last(*workspace);
    BOOST_TEST(last.columnWidth(ResponseTableModel::Actor) != 77);
}

BOOST_AUTO_TEST_SUITE_END()
