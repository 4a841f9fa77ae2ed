#include "tests/ui/support/smallworkspace.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Table : SmallWorkspace {
    Table()
        : table(*workspace)
    {
        table.resize(1000, 400);
        table.show();
        BOOST_REQUIRE(waitFor([this] { return table.model()->rowCount() == 2 && !text(0).isEmpty(); }));
    }

    [[nodiscard]] QString text(int row) const
    {
        return table.model()->index(row, ResponseTableModel::Title).data().toString();
    }
    void clickHead(int column) const
    {
        const QHeaderView *head = table.horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(column) + 20, head->height() / 2});
    }

    ResponseTableView table;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(responsetableview, Table)

BOOST_AUTO_TEST_CASE(a_click_on_a_head_sorts_and_a_second_one_turns_the_order_round)
{
    BOOST_TEST(text(0).startsWith(u"First package"_s));
    clickHead(ResponseTableModel::Date);
    BOOST_TEST(waitFor([this] { return text(0).startsWith(u"Second package"_s); }));
    clickHead(ResponseTableModel::Date);
    BOOST_TEST(waitFor([this] { return text(0).startsWith(u"First package"_s); }));
}

BOOST_AUTO_TEST_CASE(a_click_on_a_row_chooses_its_record)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(1, ResponseTableModel::Title)).center());
    BOOST_TEST((workspace->chosen() == extension));
    BOOST_TEST(table.selectedRecords().size() == 1);
}

BOOST_AUTO_TEST_CASE(enter_opens_the_record_that_is_chosen)
{
    QSignalSpy opened(&table, &ResponseTableView::opened);
    workspace->choose(listing);
    QTest::keyClick(&table, Qt::Key_Return);
    BOOST_TEST(opened.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
