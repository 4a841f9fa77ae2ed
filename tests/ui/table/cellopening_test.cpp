#include "tests/ui/table/editedcells.h"

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(cellopening, EditedCells)

BOOST_AUTO_TEST_CASE(escape_leaves_the_cell_as_it_was)
{
    const QString before = title(listing);
    const QString change = lastChange();
    QWidget *line = openToType(listing, Column::Title);
    QTest::keyClicks(line, u"Half a thought"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    BOOST_TEST(!editor());
    BOOST_TEST(table.hasFocus());
    BOOST_TEST(title(listing) == before);
    BOOST_TEST(lastChange() == change);
}

BOOST_AUTO_TEST_CASE(cells_that_follow_from_others_or_have_roles_open_no_editor_and_say_why)
{
    for (const int column : {Column::Sanction, Column::Kind, Column::Actor}) {
        hints.clear();
        open(listing, column);
        BOOST_TEST(!editor());
        BOOST_REQUIRE(hints.size() == 1);
        BOOST_TEST(!hints.first().first().toString().isEmpty());
    }
    BOOST_TEST(opened.isEmpty());
}

BOOST_AUTO_TEST_CASE(tab_writes_and_goes_from_cell_to_cell_and_on_to_the_next_row)
{
    for (const int column : {Column::Trigger, Column::Framing, Column::Binding, Column::Status})
        table.setColumnHidden(column, true);
    QWidget *line = openToType(listing, Column::Title);
    QTest::keyClicks(line, u"Another title"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    BOOST_TEST(title(listing) == u"Another title"_s);
    BOOST_TEST(QApplication::focusWidget()->accessibleName() == u"Instruments"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    BOOST_TEST(QApplication::focusWidget()->accessibleName() == u"Persons"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    BOOST_TEST(QApplication::focusWidget()->accessibleName() == u"Instruments"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    BOOST_TEST(QApplication::focusWidget()->accessibleName() == u"Entities"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    BOOST_TEST(QApplication::focusWidget()->accessibleName() == u"Date"_s);
    BOOST_TEST((workspace->chosen() == extension));
}

BOOST_AUTO_TEST_CASE(a_click_on_another_row_writes_what_was_typed)
{
    QTest::keyClicks(openToType(listing, Column::Title), u"Another title"_s);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middle(extension, Column::Date));
    BOOST_TEST(waitFor([this] { return !editor(); }));
    BOOST_TEST(title(listing) == u"Another title"_s);
    BOOST_TEST((workspace->chosen() == extension));
}

BOOST_AUTO_TEST_CASE(a_second_click_on_a_cell_opens_it_and_one_on_another_cell_of_its_row_does_not)
{
    const QPoint place = middle(extension, Column::Title);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middle(extension, Column::Instruments));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QTest::qWait(2 * QApplication::doubleClickInterval());
    BOOST_TEST(!editor());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    BOOST_TEST(waitFor([this] { return editor() != nullptr; }));
    BOOST_TEST(opened.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_double_click_opens_the_record_and_no_cell)
{
    const QPoint place = middle(extension, Column::Title);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    BOOST_TEST(opened.size() == 1);
    QTest::qWait(2 * QApplication::doubleClickInterval());
    BOOST_TEST(!editor());
}

BOOST_AUTO_TEST_CASE(a_cell_that_the_window_forbids_stays_closed)
{
    table.cells().setGuard([](ResponseId) { return false; });
    open(listing, Column::Title);
    BOOST_TEST(!editor());
}

BOOST_AUTO_TEST_CASE(a_catalogue_opened_for_reading_has_no_editors_and_says_why)
{
    auto catalogue = Catalogue::open(workspace->catalogue().path(), Access::ReadOnly);
    REQUIRE_OK(catalogue);
    Workspace reading(*std::move(catalogue));
    ResponseTableView other(reading);
    other.show();
    BOOST_REQUIRE(waitFor([&] { return other.model()->rowCount() == 2; }));
    QSignalSpy why(&other.cells(), &CellEditing::hinted);
    other.setCurrentIndex(other.model()->index(0, Column::Title));
    QTest::keyClick(&other, Qt::Key_F2);
    BOOST_TEST(!other.findChild<CellEditor *>());
    BOOST_REQUIRE(why.size() == 1);
    BOOST_TEST(why.first().first().toString() == reading.catalogue().readOnlyReason());
}

BOOST_AUTO_TEST_SUITE_END()
