#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/table/cellediting.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

using Column = ResponseTableModel::Column;

/// A table with all its columns, over the two responses.
struct Cells : SmallWorkspace {
    Cells()
        : table(*workspace)
        , hints(&table.cells(), &CellEditing::hinted)
        , opened(&table, &ResponseTableView::opened)
    {
        for (int column = 0; column < ResponseTableModel::columns; ++column)
            table.setColumnHidden(column, false);
        table.resize(1600, 500);
        table.show();
        table.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&table));
        BOOST_REQUIRE(
            waitFor([this] { return rows() == 2 && !index(listing, Column::Title).data().isNull(); }));
        table.setFocus();
    }

    [[nodiscard]] int rows() const { return table.model()->rowCount(); }
    [[nodiscard]] QModelIndex index(ResponseId record, int column) const
    {
        const auto &model = static_cast<const ResponseTableModel &>(*table.model());
        return model.index(model.rowOf(record), column);
    }

    /// The one that is seen: one that was closed may wait for its end.
    [[nodiscard]] CellEditor *editor() const
    {
        for (CellEditor *one : table.findChildren<CellEditor *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString word() const
    {
        const QLabel *label = editor()->findChild<QLabel *>(u"cellWord"_s);
        return label->isVisible() ? label->text() : QString();
    }

    /// Goes to the cell and presses F2; gives what has the focus then.
    QWidget *open(ResponseId record, int column)
    {
        table.setCurrentIndex(index(record, column));
        QTest::keyClick(&table, Qt::Key_F2);
        return QApplication::focusWidget();
    }
    QWidget *openToType(ResponseId record, int column)
    {
        QWidget *input = open(record, column);
        BOOST_REQUIRE(editor());
        BOOST_REQUIRE(editor()->holdsFocus());
        return input;
    }

    [[nodiscard]] QString title(ResponseId record) const
    {
        return entry(record).response.title.text(u"en"_s);
    }
    [[nodiscard]] QString lastChange() const
    {
        const auto change = workspace->catalogue().undoable();
        REQUIRE_OK(change);
        return *change ? (*change)->label : QString();
    }
    void saveStatus(ResponseId record, const QString &status)
    {
        Entry changed = entry(record);
        changed.response.workflow = status;
        saveElsewhere(changed);
    }
    [[nodiscard]] QPoint middle(ResponseId record, int column) const
    {
        return table.visualRect(index(record, column)).center();
    }

    ResponseTableView table;
    QSignalSpy hints;
    QSignalSpy opened;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(cellediting, Cells)

BOOST_AUTO_TEST_CASE(a_title_typed_over_in_its_cell_is_one_change_and_one_undo_brings_the_old_one_back)
{
    const QString before = title(listing);
    QWidget *line = openToType(listing, Column::Title);
    BOOST_TEST(line->accessibleName() == u"Title"_s);
    QTest::keyClicks(line, u"Another title"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(!editor());
    BOOST_TEST(table.hasFocus());
    BOOST_TEST(title(listing) == u"Another title"_s);
    BOOST_TEST(lastChange().contains(u"Title"_s), lastChange().toStdString());
    BOOST_TEST(lastChange().contains(before.left(20)), lastChange().toStdString());
    BOOST_TEST(
        waitFor([this] { return index(listing, Column::Title).data().toString() == u"Another title"_s; }));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(title(listing) == before);
    BOOST_TEST(opened.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_cell_taken_while_another_program_writes_is_written_once_that_is_done)
{
    QWidget *line = openToType(listing, Column::Title);
    QTest::keyClicks(line, u"Another title"_s);
    auto other = Database::open(workspace->catalogue().path(), Access::ReadWrite);
    REQUIRE_OK(other);
    REQUIRE_OK(other->execute("BEGIN IMMEDIATE"));
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_REQUIRE(editor());
    BOOST_TEST(word().contains(u"as soon as"_s), word());
    REQUIRE_OK(other->execute("ROLLBACK"));
    BOOST_TEST(waitFor([this] { return !editor(); }));
    BOOST_TEST(title(listing) == u"Another title"_s);
}

BOOST_AUTO_TEST_CASE(what_is_typed_on_while_another_program_writes_is_not_written_in_half)
{
    const QString before = title(listing);
    QWidget *line = openToType(listing, Column::Title);
    QTest::keyClicks(line, u"Another"_s);
    auto other = Database::open(workspace->catalogue().path(), Access::ReadWrite);
    REQUIRE_OK(other);
    REQUIRE_OK(other->execute("BEGIN IMMEDIATE"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, u" ti"_s);
    REQUIRE_OK(other->execute("ROLLBACK"));
    BOOST_TEST(waitFor([this] { return word().contains(u"Not written yet"_s); }), word());
    QTest::keyClicks(line, u"tle"_s);
    BOOST_TEST(title(listing) == before);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(!editor());
    BOOST_TEST(title(listing) == u"Another title"_s);
}

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

BOOST_AUTO_TEST_CASE(enter_over_what_stands_there_already_writes_nothing)
{
    const QString change = lastChange();
    QTest::keyClick(openToType(listing, Column::Date), Qt::Key_Return);
    BOOST_TEST(!editor());
    QTest::keyClick(openToType(listing, Column::Instruments), Qt::Key_Return);
    BOOST_TEST(!editor());
    BOOST_TEST(lastChange() == change);
}

BOOST_AUTO_TEST_CASE(a_day_that_is_none_is_told_and_can_be_mended_in_the_cell)
{
    const QString change = lastChange();
    auto *line = qobject_cast<QLineEdit *>(openToType(listing, Column::Date));
    BOOST_REQUIRE(line);
    QTest::keyClicks(line, u"2020-02-30"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_REQUIRE(editor());
    BOOST_TEST(word().contains(u"29 days"_s), word().toStdString());
    BOOST_TEST(line->text() == u"2020-02-30"_s);
    BOOST_TEST(lastChange() == change);
    line->selectAll();
    QTest::keyClicks(line, u"3 Oct 2020"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(!editor());
    BOOST_TEST(entry(listing).response.date.edtf() == u"2020-10-03"_s);
}

BOOST_AUTO_TEST_CASE(a_published_record_that_would_break_a_rule_stays_and_the_rule_is_told)
{
    saveStatus(listing, u"published"_s);
    QWidget *line = openToType(listing, Column::Date);
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_REQUIRE(editor());
    BOOST_TEST(word().contains(u"E01"_s), word().toStdString());
    BOOST_TEST(word().contains(u"The date is missing."_s), word().toStdString());
    BOOST_TEST(entry(listing).response.date.edtf() == u"2020-10-02"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    BOOST_TEST(!editor());
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

BOOST_AUTO_TEST_CASE(a_status_is_chosen_from_a_list_of_labels)
{
    auto *box = qobject_cast<QComboBox *>(openToType(listing, Column::Status));
    BOOST_REQUIRE(box);
    BOOST_TEST(box->currentText() == u"Reviewed"_s);
    QTest::keyClick(box, Qt::Key_Up);
    BOOST_TEST(box->currentText() == u"Coded twice"_s);
    QTest::keyClick(box, Qt::Key_Return);
    BOOST_TEST(!editor());
    BOOST_TEST(entry(listing).response.workflow == u"double_coded"_s);
}

BOOST_AUTO_TEST_CASE(an_instrument_typed_by_its_label_joins_those_that_are_there)
{
    QWidget *line = openToType(listing, Column::Instruments);
    QTest::keyClicks(line, u"Statement"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(!editor());
    BOOST_TEST(entry(listing).response.instruments ==
               QStringList({u"travel_ban"_s, u"asset_freeze"_s, u"statement"_s}));
}

BOOST_AUTO_TEST_CASE(a_value_taken_away_with_the_mouse_leaves_the_editor_open_until_enter)
{
    QWidget *line = openToType(listing, Column::Instruments);
    const QList<QAbstractButton *> chips = editor()->findChildren<QAbstractButton *>();
    BOOST_REQUIRE(chips.size() == 2);
    QTest::mouseClick(chips.last(), Qt::LeftButton);
    QTest::qWait(20);
    BOOST_REQUIRE(editor());
    BOOST_TEST(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(entry(listing).response.instruments == QStringList{u"travel_ban"_s});
}

BOOST_AUTO_TEST_CASE(a_code_that_is_none_is_told_and_nothing_is_written)
{
    const QString change = lastChange();
    QWidget *line = openToType(listing, Column::Instruments);
    QTest::keyClicks(line, u"embrgo of everything"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_REQUIRE(editor());
    BOOST_TEST(word().contains(u"embrgo of everything"_s), word().toStdString());
    BOOST_TEST(lastChange() == change);
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

BOOST_AUTO_TEST_CASE(what_somebody_else_wrote_meanwhile_is_told_before_it_is_written_over)
{
    QWidget *line = openToType(listing, Column::Title);
    QTest::keyClicks(line, u"Mine"_s);
    Entry theirs = entry(listing);
    theirs.response.title.set(u"en"_s, u"Theirs"_s);
    saveInAnotherProgram(theirs);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_REQUIRE(editor());
    BOOST_TEST(word().contains(u"Theirs"_s), word().toStdString());
    BOOST_TEST(title(listing) == u"Theirs"_s);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middle(extension, Column::Date));
    QTest::qWait(20);
    BOOST_REQUIRE(editor());
    BOOST_TEST(title(listing) == u"Theirs"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(!editor());
    BOOST_TEST(title(listing) == u"Mine"_s);
}

BOOST_AUTO_TEST_CASE(what_is_typed_stays_while_the_rows_are_read_anew)
{
    auto *line = qobject_cast<QLineEdit *>(openToType(listing, Column::Title));
    BOOST_REQUIRE(line);
    QTest::keyClicks(line, u"Half"_s);
    QSignalSpy results(workspace.get(), &Workspace::resultChanged);
    Query turned = workspace->query();
    turned.sort = SortOrder{u"date"_s, true};
    workspace->setQuery(turned);
    BOOST_REQUIRE(waitFor([&] { return !results.isEmpty(); }));
    BOOST_REQUIRE(editor());
    BOOST_TEST(line->text() == u"Half"_s);
    QTest::qWait(20);
    BOOST_TEST(editor()->geometry().contains(middle(listing, Column::Title)));
}

BOOST_AUTO_TEST_CASE(what_was_typed_for_a_record_that_leaves_the_table_is_told_and_not_written)
{
    Query query;
    query.words = parseQuery(u"people"_s).value().words;
    workspace->setQuery(query);
    BOOST_TEST(waitFor([this] { return workspace->result()->query.words.size() == 1; }));
    QSignalSpy told(&table.cells(), &CellEditing::told);
    QTest::keyClicks(openToType(extension, Column::Title), u"Half a thought"_s);
    Entry other = entry(extension);
    other.response.title.set(u"en"_s, u"Something else"_s);
    other.response.summary = LocalizedText(u"en"_s, u"Other words."_s);
    saveElsewhere(other);
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
    BOOST_TEST(!editor());
    BOOST_REQUIRE(told.size() == 1);
    BOOST_TEST(told.first().first().toString().contains(u"Half a thought"_s));
    BOOST_TEST(title(extension) == u"Something else"_s);
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
