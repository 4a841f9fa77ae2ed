#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/editorheader.h"
#include "ui/editor/responseeditor.h"
#include "ui/reading/readingpane.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/window/cataloguepage.h"

#include <QScrollBar>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace pagecolumns
{

struct Page : SmallWorkspace {
    Page()
        : page(*workspace)
        , table(page.table())
        , reading(*page.findChild<ReadingPane *>())
        , side(*reading.parentWidget())
        , editor(*page.findChild<ResponseEditor *>())
    {
    }

    void show(int width, int height)
    {
        page.resize(width, height);
        page.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&page));
        BOOST_REQUIRE(waitFor([this] { return table.model()->rowCount() == 2; }));
        table.selectRow(1);
        settle();
    }

    /// Until the bars of the table have followed its columns.
    static void settle() { QTest::qWait(50); }

    [[nodiscard]] QList<int> columnWidths() const
    {
        QList<int> widths;
        for (int column = 0; column < ResponseTableModel::columns; ++column) {
            if (!table.isColumnHidden(column))
                widths.append(table.columnWidth(column));
        }
        return widths;
    }
    [[nodiscard]] QRect chosenRow() const { return table.visualRect(table.currentIndex()); }

    void openForm()
    {
        page.edit(extension);
        settle();
        BOOST_REQUIRE(editor.isVisible());
    }
    void closeForm()
    {
        editor.close();
        settle();
        BOOST_REQUIRE(reading.isVisible());
    }

    CataloguePage page;
    ResponseTableView &table;
    ReadingPane &reading;
    QWidget &side; ///< in which the form takes the place of what is read
    ResponseEditor &editor;
};

} // namespace pagecolumns

BOOST_FIXTURE_TEST_SUITE(pagecolumns, Page)

BOOST_AUTO_TEST_CASE(a_form_leaves_columns_and_row_of_the_table_as_they_were_and_gives_its_room_back)
{
    show(1366, 768);
    const QList<int> columns = columnWidths();
    const QRect row = chosenRow();
    const int width = side.width();
    openForm();
    BOOST_TEST(side.width() > width);
    BOOST_TEST((columnWidths() == columns));
    BOOST_TEST(chosenRow().y() == row.y());
    BOOST_TEST(table.horizontalScrollBar()->value() == 0);
    BOOST_TEST(table.horizontalScrollBar()->maximum() > 0);
    closeForm();
    BOOST_TEST(side.width() == width);
    BOOST_TEST((columnWidths() == columns));
    BOOST_TEST(chosenRow().y() == row.y());
    BOOST_TEST(table.horizontalScrollBar()->maximum() == 0);
}

BOOST_AUTO_TEST_CASE(a_second_form_takes_no_further_room)
{
    show(1366, 768);
    openForm();
    const int width = side.width();
    page.editBeside(listing);
    settle();
    BOOST_REQUIRE_EQUAL(page.findChildren<ResponseEditor *>().size(), 2);
    BOOST_TEST(side.width() == width);
}

BOOST_AUTO_TEST_CASE(in_a_small_window_a_form_has_room_to_be_filled_in_and_leaves_the_table_some)
{
    show(1366, 768);
    openForm();
    BOOST_TEST(editor.width() >= 60 * editor.fontMetrics().averageCharWidth());
    BOOST_TEST(editor.width() <= page.width() / 2);
    BOOST_TEST(page.findChild<EditorHeader *>()->minimumSizeHint().width() <= editor.width());
    BOOST_TEST(table.viewport()->rect().contains(chosenRow().topLeft()));
    BOOST_TEST(table.viewport()->width() >= 300);
}

BOOST_AUTO_TEST_CASE(in_a_wide_window_what_is_read_is_as_wide_as_the_form_from_the_start)
{
    show(1366, 768);
    const int narrow = side.width();
    page.resize(1920, 1080);
    settle();
    const int width = side.width();
    BOOST_TEST(width > narrow);
    const QList<int> columns = columnWidths();
    openForm();
    BOOST_TEST(side.width() == width);
    BOOST_TEST((columnWidths() == columns));
    closeForm();
    BOOST_TEST(side.width() == width);
}

BOOST_AUTO_TEST_CASE(the_title_takes_what_is_over_while_a_form_is_open_and_is_no_narrower_than_before)
{
    show(1366, 768);
    const int title = table.columnWidth(ResponseTableModel::Title);
    openForm();
    page.resize(2400, 768);
    settle();
    BOOST_TEST(table.columnWidth(ResponseTableModel::Title) > title);
    BOOST_TEST(table.horizontalScrollBar()->maximum() == 0);
    page.resize(1366, 768);
    settle();
    BOOST_TEST(table.columnWidth(ResponseTableModel::Title) == title);
}

BOOST_AUTO_TEST_SUITE_END()
