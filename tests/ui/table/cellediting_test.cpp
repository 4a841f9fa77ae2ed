#include "tests/ui/table/editedcells.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(cellediting, EditedCells)

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
    BOOST_TEST(waitFor(
        [this] { return editor() && editor()->geometry().contains(middle(listing, Column::Title)); }));
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

BOOST_AUTO_TEST_SUITE_END()
