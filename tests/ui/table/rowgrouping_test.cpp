#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "tests/ui/support/usualsettings.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/table/rowcopying.h"
#include "ui/table/rowgrouping.h"
#include "ui/table/tablearrangement.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace rowgrouping
{

/// Two responses; both have two instruments and no sanctions framework.
struct Grouped : UsualSettings, SmallWorkspace {
    Grouped()
        : UsualSettings(u"table"_s)
        , table(*workspace)
    {
        table.resize(1000, 400);
        table.show();
        BOOST_REQUIRE(waitForRows(2));
    }
    [[nodiscard]] bool waitForRows(int rows) const
    {
        return waitFor([this, rows] { return table.model()->rowCount() == rows; });
    }
    void groupBy(const QString &field, int groups)
    {
        table.arrangement().groupBy(field);
        BOOST_REQUIRE(waitFor(
            [this, groups] { return table.model()->rowCount() == groups + 1 && !spoken(0).isEmpty(); }));
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] ResponseId idAt(int row) const
    {
        return static_cast<const ResponseTableModel *>(table.model())->idAt(row);
    }
    void goTo(int row) { table.setCurrentIndex(table.model()->index(row, 0)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table, key, modifiers); }
    void open(int row, int rows)
    {
        goTo(row);
        press(Qt::Key_Right);
        BOOST_REQUIRE(waitForRows(rows));
    }
    void click(int row) const
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, 0)).center());
    }

    ResponseTableView table;
};

} // namespace rowgrouping

BOOST_FIXTURE_TEST_SUITE(rowgrouping, Grouped)

BOOST_AUTO_TEST_CASE(a_group_is_opened_and_folded_by_keys_and_its_records_are_read_beneath_it)
{
    groupBy(u"instrument"_s, 2);
    open(1, 5);
    BOOST_TEST((idAt(2) == listing));
    BOOST_TEST((idAt(3) == extension));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    BOOST_TEST((workspace->chosen() == extension));
    press(Qt::Key_Left);
    BOOST_TEST(table.currentIndex().row() == 1);
    press(Qt::Key_Minus);
    BOOST_TEST(waitForRows(3));
    BOOST_TEST((workspace->chosen() == extension));
    press(Qt::Key_Plus);
    BOOST_TEST(waitForRows(5));
    press(Qt::Key_Right);
    press(Qt::Key_Minus); // from a record of the group
    BOOST_TEST(waitForRows(3));
    BOOST_TEST(table.currentIndex().row() == 1);
}

BOOST_AUTO_TEST_CASE(the_first_row_says_that_places_are_more_than_records)
{
    groupBy(u"instrument"_s, 2);
    BOOST_TEST(spoken(0).contains(u"4 places of 2 records"_s), spoken(0));
    groupBy(u"event"_s, 1);
    BOOST_TEST(spoken(0).contains(u"2 record"_s), spoken(0));
    BOOST_TEST(!spoken(0).contains(u"places"_s), spoken(0));
}

BOOST_AUTO_TEST_CASE(records_that_state_nothing_are_a_group_of_their_own)
{
    groupBy(u"regime"_s, 1);
    BOOST_TEST(spoken(1).startsWith(RowGrouping::tr("Nothing stated")), spoken(1));
    click(1);
    BOOST_REQUIRE(waitForRows(4));
    BOOST_TEST((idAt(2) == listing));
    BOOST_TEST((idAt(3) == extension));
    click(1);
    BOOST_TEST(waitForRows(2));
}

BOOST_AUTO_TEST_CASE(a_record_selected_in_two_groups_is_one_record)
{
    groupBy(u"instrument"_s, 2);
    open(2, 5);
    open(1, 7);
    QSignalSpy counts(&table, &ResponseTableView::selectedCountChanged);
    table.selectAll();
    BOOST_TEST((table.selectedRecords() == QList<ResponseId>{listing, extension}));
    BOOST_REQUIRE(!counts.isEmpty());
    BOOST_TEST(counts.last().first().toInt() == 2);
    goTo(5); // in the second group
    BOOST_TEST((workspace->chosen() == listing));
    BOOST_TEST(table.currentIndex().row() == 5);
}

BOOST_AUTO_TEST_CASE(a_line_opens_no_form_and_no_cell)
{
    QSignalSpy opened(&table, &ResponseTableView::opened);
    groupBy(u"instrument"_s, 2);
    goTo(1);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    BOOST_TEST(waitForRows(5));
    goTo(0);
    press(Qt::Key_Return);
    BOOST_TEST(opened.isEmpty());
}

BOOST_AUTO_TEST_CASE(groups_stay_open_while_the_query_changes)
{
    groupBy(u"event"_s, 1);
    open(1, 4);
    workspace->setQuery(parseQuery(u"date:2020-11"_s).value());
    BOOST_TEST(waitForRows(3));
    BOOST_TEST((idAt(2) == extension));
    workspace->setQuery(Query());
    BOOST_TEST(waitForRows(4));
}

BOOST_AUTO_TEST_CASE(groups_stand_by_name_or_by_count_and_in_the_next_table_too)
{
    workspace->setQuery(parseQuery(u"kind:any"_s).value());
    BOOST_REQUIRE(waitForRows(3));
    QMenu menu;
    table.arrangement().addGroupActions(menu);
    menu.findChild<QAction *>(u"group_actor"_s)->trigger();
    BOOST_REQUIRE(waitFor([this] { return spoken(1).startsWith(u"Belarus"_s); }));
    menu.findChild<QAction *>(u"groupsByCount"_s)->trigger();
    BOOST_TEST(spoken(1).startsWith(u"European Union"_s), spoken(1));
    const ResponseTableView next(*workspace);
    BOOST_TEST(next.arrangement().layout().group == u"actor"_s);
    BOOST_TEST(next.arrangement().layout().groupsByCount);
}

BOOST_AUTO_TEST_CASE(copying_on_the_line_of_an_open_group_copies_its_records)
{
    groupBy(u"event"_s, 1);
    open(1, 4);
    QSignalSpy hinted(&table.copying(), &RowCopying::hinted);
    press(Qt::Key_C, Qt::ControlModifier);
    BOOST_REQUIRE(waitFor([&] { return hinted.size() == 1; }));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    BOOST_REQUIRE(lines.size() == 3);
    BOOST_TEST(lines[1].contains(u"First package"_s));
    BOOST_TEST(lines[2].contains(u"Second package"_s));
}

BOOST_AUTO_TEST_CASE(without_groups_the_record_that_is_read_is_the_current_row_again)
{
    workspace->choose(extension);
    groupBy(u"event"_s, 1);
    table.arrangement().groupBy({});
    BOOST_TEST(table.model()->rowCount() == 2);
    BOOST_TEST(table.currentIndex().row() == 1);
    BOOST_TEST((workspace->chosen() == extension));
}

BOOST_AUTO_TEST_CASE(an_edit_is_followed_by_the_groups_and_the_line_stays_current)
{
    groupBy(u"status"_s, 1);
    goTo(1);
    Entry other = entry(extension);
    other.response.workflow = u"draft"_s;
    saveElsewhere(other);
    BOOST_TEST(waitForRows(3));
    BOOST_TEST(table.currentIndex().isValid());
    BOOST_TEST(idAt(table.currentIndex().row()).isNull());
}

BOOST_AUTO_TEST_SUITE_END()
