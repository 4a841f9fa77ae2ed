#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "tests/ui/support/usualsettings.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/table/rowcopying.h"
#include "ui/table/tablearrangement.h"
#include "ui/table/tablecolumns.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace rowcopying
{

struct Copying : UsualSettings, SmallWorkspace {
    Copying()
        : UsualSettings(u"table"_s)
        , table(*workspace)
        , hinted(&table.copying(), &RowCopying::hinted)
        , told(&table.copying(), &RowCopying::told)
    {
        table.resize(1000, 400);
        table.show();
        QGuiApplication::clipboard()->setText(u"before"_s);
        BOOST_REQUIRE(waitFor([this] { return table.model()->rowCount() == 2; }));
        table.selectAll();
    }
    [[nodiscard]] static QString text() { return QGuiApplication::clipboard()->text(); }

    ResponseTableView table;
    QSignalSpy hinted;
    QSignalSpy told;
};

} // namespace rowcopying

BOOST_FIXTURE_TEST_SUITE(rowcopying, Copying)

BOOST_AUTO_TEST_CASE(ctrl_and_c_puts_the_selected_rows_there_as_text_and_as_a_table)
{
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    BOOST_REQUIRE(waitFor([this] { return hinted.size() == 1; }));
    const QStringList lines = text().split(u'\n', Qt::SkipEmptyParts);
    BOOST_REQUIRE(lines.size() == 3);
    BOOST_TEST(lines[0] == u"Date\tActor\tTitle\tInstruments\tPersons"_s);
    BOOST_TEST(lines[1].startsWith(u"2020-10-02\tEuropean Union\tFirst package"_s));
    BOOST_TEST(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>European Union</td>"_s));
}

BOOST_AUTO_TEST_CASE(a_record_that_is_not_public_is_not_copied_and_that_is_told)
{
    Entry other = entry(extension);
    other.response.sensitivity = u"confidential"_s;
    saveElsewhere(other);
    BOOST_REQUIRE(waitFor([this] { return !workspace->background().isBusy(); }));
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    BOOST_REQUIRE(waitFor([this] { return told.size() == 1; }));
    BOOST_TEST(text().contains(u"First package"_s));
    BOOST_TEST(!text().contains(u"Second package"_s));
}

BOOST_AUTO_TEST_CASE(each_format_holds_all_selected_rows)
{
    const auto copied = [this](CopyFormat format) {
        hinted.clear();
        table.copying().copyAs(format);
        BOOST_REQUIRE(waitFor([this] { return hinted.size() == 1; }));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        BOOST_TEST(data->text().contains(u"First package: 40 people"_s));
        BOOST_TEST(data->text().contains(u"Second package: 15 people"_s));
        return data->text();
    };
    const auto lines = [](const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); };
    BOOST_TEST(lines(copied(CopyFormat::Text)).size() == 3);
    BOOST_TEST(lines(copied(CopyFormat::Csv)).size() == 3);
    BOOST_TEST(QGuiApplication::clipboard()->mimeData()->data(u"text/csv"_s).startsWith("Date,Actor,Title"));
    const QStringList marked = lines(copied(CopyFormat::Markdown));
    BOOST_REQUIRE(marked.size() == 4);
    BOOST_TEST(marked[0].startsWith(u"| Date | Actor"_s), marked[0]);
    BOOST_TEST(copied(CopyFormat::Html).count(u"<tr>"_s) == 3);
    const QStringList citations = lines(copied(CopyFormat::Citation));
    BOOST_REQUIRE(citations.size() == 2);
    BOOST_TEST(citations[0].contains(recordIdText(listing)));
    BOOST_TEST(citations[1].contains(recordIdText(extension)));
}

BOOST_AUTO_TEST_CASE(frozen_columns_are_copied_like_the_others)
{
    table.arrangement().freezeUpTo(ResponseTableModel::Date);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    BOOST_REQUIRE(waitFor([this] { return hinted.size() == 1; }));
    BOOST_TEST(text().startsWith(u"Date\tActor\tTitle"_s));
}

BOOST_AUTO_TEST_CASE(columns_are_copied_in_the_order_in_which_they_stand)
{
    table.columns().show({u"title"_s, u"date"_s});
    table.copying().copyAs(CopyFormat::Csv);
    BOOST_REQUIRE(waitFor([this] { return hinted.size() == 1; }));
    BOOST_TEST(text().startsWith(u"Title,Date\n"_s));
}

BOOST_AUTO_TEST_CASE(an_order_of_columns_made_by_hand_is_there_in_the_next_table)
{
    QHeaderView *head = table.horizontalHeader();
    head->moveSection(head->visualIndex(ResponseTableModel::Title), 0);
    const ResponseTableView next(*workspace);
    BOOST_TEST(next.columns().shown().first() == u"title"_s);
    BOOST_TEST(next.columns().shown().size() == 5);
}

BOOST_AUTO_TEST_SUITE_END()
