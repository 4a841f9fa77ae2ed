#include "tests/ui/window/openedwindow.h"
#include "ui/checks/wordlistsdialog.h"
#include "ui/report/reportview.h"
#include "ui/report/saving/exportdialog.h"
#include "ui/window/preferences.h"
#include "ui/window/windowactions.h"

#include <QStatusBar>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// A briefing of the search, in the midst of being written.
QString beginToWriteBriefing(const OpenedWindow &opened)
{
    ExportDialog *dialog = opened.window->findChild<ReportView *>()->openExport();
    BOOST_REQUIRE(dialog);
    const auto *save = dialog->findChild<QPushButton *>(u"saveBriefing"_s);
    BOOST_REQUIRE(OpenedWindow::waitFor([save] { return save->isEnabled(); }));
    const QString file = opened.folder.filePath(u"briefing.pdf"_s);
    dialog->saveAs(file);
    BOOST_REQUIRE(dialog->isWriting());
    return file;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(mainwindow, OpenedWindow)

BOOST_AUTO_TEST_CASE(a_title_saved_in_the_editor_shows_in_the_table_and_undo_brings_the_old_one_back)
{
    const QString before = title(0);
    retitle(u"Changed by hand"_s);
    press(u"Save"_s);
    BOOST_TEST(waitFor([this] { return title(0) == u"Changed by hand"_s; }));
    part<QAction>(u"undo"_s).trigger();
    BOOST_TEST(waitFor([&] { return title(0) == before; }));
}

BOOST_AUTO_TEST_CASE(undo_and_redo_name_the_record_they_act_on)
{
    const auto &undo = part<QAction>(u"undo"_s);
    const auto &redo = part<QAction>(u"redo"_s);
    retitle(u"Rights & freedoms"_s);
    press(u"Save"_s);
    BOOST_TEST(waitFor([&] { return undo.text().contains(u"Edit response: “Rights && freedoms”"_s); }),
               undo.text());
    part<QAction>(u"undo"_s).trigger();
    BOOST_TEST(part<QLabel>(u"noticeText"_s).text() == u"Undone: Edit response: “Rights & freedoms”"_s);
    BOOST_TEST(redo.text().contains(u"Edit response: “Rights && freedoms”"_s), redo.text());
}

BOOST_AUTO_TEST_CASE(a_notice_moves_nothing_that_somebody_is_about_to_press)
{
    const QWidget &search = part<QLineEdit>(u"searchLine"_s);
    const QWidget &table = part<QTableView>(u"table"_s);
    const QPoint line = search.mapTo(window.data(), QPoint());
    const QPoint rows = table.mapTo(window.data(), QPoint());
    chooseFirst();
    part<QAction>(u"deleteRecord"_s).trigger();
    BOOST_REQUIRE(part<QLabel>(u"noticeText"_s).isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    BOOST_TEST((search.mapTo(window.data(), QPoint()) == line));
    BOOST_TEST((table.mapTo(window.data(), QPoint()) == rows));
}

BOOST_AUTO_TEST_CASE(a_title_stands_in_a_notice_as_it_was_typed)
{
    retitle(u"<b>Ban</b>"_s);
    press(u"Save"_s);
    const auto &undo = part<QAction>(u"undo"_s);
    BOOST_REQUIRE(waitFor([&] { return undo.text().contains(u"<b>Ban</b>"_s); }));
    part<QAction>(u"undo"_s).trigger();
    const auto &notice = part<QLabel>(u"noticeText"_s);
    BOOST_TEST(notice.text().contains(u"<b>Ban</b>"_s), notice.text());
    BOOST_TEST((notice.textFormat() == Qt::PlainText));
}

BOOST_AUTO_TEST_CASE(a_deleted_record_comes_back_by_undo)
{
    chooseFirst();
    part<QAction>(u"deleteRecord"_s).trigger();
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
    press(u"Undo"_s);
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
}

BOOST_AUTO_TEST_CASE(a_new_catalogue_never_takes_the_place_of_a_file)
{
    const QString text = folder.filePath(u"letter.vodhuk"_s);
    QFile file(text);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a catalogue");
    file.close();
    window->makeCatalogue(text);
    BOOST_TEST(part<QLabel>(u"noticeText"_s).isVisible());
    BOOST_TEST(window->workspace()->catalogue().path() == path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST(file.readAll() == "not a catalogue");

    window->makeCatalogue(path);
    BOOST_TEST(rows() == 2);
    window->makeCatalogue(folder.filePath(u"new.vodhuk"_s));
    BOOST_TEST(waitFor([this] { return rows() == 0; }));
    open();
}

BOOST_AUTO_TEST_CASE(a_closed_catalogue_opens_again_as_it_was)
{
    part<QAction>(u"closeCatalogue"_s).trigger();
    BOOST_TEST(!window->workspace());
    BOOST_TEST(part<QWidget>(u"welcome"_s).isVisible());
    open();
}

BOOST_AUTO_TEST_CASE(the_briefing_that_was_open_is_open_again_but_not_for_who_wants_no_traces)
{
    const auto keeper = [this]() -> BriefingKeeper & { return window->findChild<ReportView *>()->keeper(); };
    BriefingDocument document;
    document.name = u"For the committee"_s;
    BOOST_REQUIRE(keeper().add(document, u"New briefing"_s));
    open();
    BOOST_TEST(keeper().current().name == u"For the committee"_s);
    setKeepsRecentCatalogues(false);
    open();
    BOOST_TEST(keeper().current().id.isNull());
    BOOST_REQUIRE(keeper().choose(keeper().documents().first().id));
    open();
    BOOST_TEST(keeper().current().id.isNull());
    setKeepsRecentCatalogues(true);
}

BOOST_AUTO_TEST_CASE(closing_the_window_asks_about_text_that_is_not_saved)
{
    retitle(u"Half a thought"_s);
    BOOST_TEST(!window->close());
    press(u"Go on editing"_s);
    QTest::qWait(20);
    BOOST_REQUIRE(window);
    BOOST_TEST(editor().hasUnsavedChanges());
    BOOST_TEST(!window->close());
    press(u"Discard changes"_s);
    BOOST_TEST(waitFor([this] { return !window; }));
}

BOOST_AUTO_TEST_CASE(closing_the_window_asks_about_a_briefing_that_is_being_written)
{
    const QString file = beginToWriteBriefing(*this);
    BOOST_TEST(!window->close());
    press(u"Go on writing"_s);
    BOOST_TEST(waitFor([&] { return QFile::exists(file); }));
    BOOST_REQUIRE(window);
    const auto *dialog = window->findChild<ExportDialog *>();
    BOOST_REQUIRE(waitFor([dialog] { return !dialog->isWriting(); }));
    BOOST_TEST(window->close());
}

BOOST_AUTO_TEST_CASE(a_briefing_is_left_unwritten_only_by_who_says_so)
{
    const QString file = beginToWriteBriefing(*this);
    window->makeCatalogue(folder.filePath(u"new.vodhuk"_s));
    BOOST_TEST(window->workspace()->catalogue().path() == path);
    press(u"Leave it unwritten"_s);
    BOOST_TEST(waitFor([this] { return window->workspace()->catalogue().path() != path; }));
    BOOST_TEST(!QFile::exists(file));
}

BOOST_AUTO_TEST_CASE(text_that_is_not_saved_is_asked_about_before_a_briefing_that_is_being_written)
{
    retitle(u"Half a thought"_s);
    const QString file = beginToWriteBriefing(*this);
    BOOST_TEST(!window->close());
    press(u"Go on editing"_s);
    BOOST_TEST(waitFor([&] { return QFile::exists(file); })); // what stays open goes on writing
    BOOST_TEST(window->isVisible());
}

BOOST_AUTO_TEST_CASE(changes_saved_when_asked_are_there_in_the_file_opened_anew)
{
    retitle(u"A whole thought"_s);
    window->closeCatalogue();
    BOOST_TEST(window->workspace());
    press(u"Save"_s);
    BOOST_TEST(waitFor([this] { return !window->workspace(); }));
    open();
    BOOST_TEST(waitFor([this] { return title(0) == u"A whole thought"_s; }));
}

BOOST_AUTO_TEST_CASE(while_an_import_writes_nothing_else_may)
{
    auto &actions = *window->findChild<WindowActions *>();
    actions.hold(true);
    actions.follow(&window->workspace()->catalogue());
    for (const QAction *action : {actions.undo, actions.redo, actions.newResponse, actions.editRecord,
                                  actions.deleteRecord, actions.openCatalogue, actions.closeCatalogue})
        BOOST_TEST(!action->isEnabled(), action->text().toStdString());
    actions.hold(false);
    actions.follow(&window->workspace()->catalogue());
    BOOST_TEST(actions.undo->isEnabled());
}

BOOST_AUTO_TEST_CASE(a_window_come_back_to_shows_what_another_program_wrote_meanwhile)
{
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&elsewhere));
    saveFromElsewhere(u"Written elsewhere"_s);
    window->activateWindow();
    BOOST_TEST(waitFor([this] { return title(0) == u"Written elsewhere"_s; }));
    BOOST_TEST(part<QLabel>(u"noticeText"_s).text().contains(u"Another program"_s));
}

BOOST_AUTO_TEST_CASE(a_window_come_back_to_says_nothing_if_nobody_else_wrote)
{
    retitle(u"Mine"_s);
    press(u"Save"_s);
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&elsewhere));
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    BOOST_TEST(!part<QLabel>(u"noticeText"_s).isVisible());
}

BOOST_AUTO_TEST_CASE(the_form_gets_room_and_leaves_the_table_enough_to_find_a_record)
{
    window->resize(1440, 900);
    chooseFirst();
    QTest::keyClick(&part<QTableView>(u"table"_s), Qt::Key_Return);
    BOOST_REQUIRE(editor().isVisible());
    BOOST_TEST(editor().width() >= 60 * editor().fontMetrics().averageCharWidth());
    BOOST_TEST(part<QTableView>(u"table"_s).viewport()->width() >= 300);
}

BOOST_AUTO_TEST_CASE(a_record_is_opened_edited_saved_and_taken_back_without_the_mouse)
{
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    auto &table = part<QTableView>(u"table"_s);
    BOOST_REQUIRE(waitFor([this] { return !title(0).isEmpty(); }));
    const QString before = title(0);
    QTest::keyClick(&table, Qt::Key_Return);
    BOOST_REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), u" by hand"_s);
    BOOST_TEST(editor().form().fieldText(u"title"_s) == before + u" by hand"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    BOOST_TEST(waitFor([&] { return title(0) == before + u" by hand"_s; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    BOOST_TEST(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(waitFor([&] { return title(0) == before; }));
}

BOOST_AUTO_TEST_CASE(a_title_typed_in_its_cell_is_written_before_the_catalogue_closes)
{
    typeIntoCell(2, u"Typed in the table"_s);
    BOOST_TEST(!editor().isVisible());
    window->closeCatalogue();
    BOOST_TEST(waitFor([this] { return !window->workspace(); }));
    open();
    BOOST_TEST(waitFor([this] { return title(0) == u"Typed in the table"_s; }));
}

BOOST_AUTO_TEST_CASE(a_cell_with_a_date_that_is_none_keeps_the_catalogue_open)
{
    typeIntoCell(0, u"2020-02-30"_s);
    window->closeCatalogue();
    QTest::qWait(20);
    BOOST_TEST(window->workspace());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    window->closeCatalogue();
    BOOST_TEST(!window->workspace());
}

BOOST_AUTO_TEST_CASE(
    a_record_with_unsaved_changes_in_a_form_is_not_changed_in_the_table_and_its_form_comes_up)
{
    retitle(u"Half a thought"_s);
    auto &table = part<QTableView>(u"table"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    BOOST_TEST(!window->findChild<QWidget *>(u"cellEditor"_s));
    BOOST_TEST(editor().isVisible());
    BOOST_TEST(editor().form().fieldText(u"title"_s) == u"Half a thought"_s);
    BOOST_TEST(part<QLabel>(u"noticeText"_s).text().contains(u"not saved"_s));
}

BOOST_AUTO_TEST_CASE(why_a_cell_has_no_editor_is_told_in_the_status_bar)
{
    chooseFirst();
    auto &table = part<QTableView>(u"table"_s);
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_F2);
    BOOST_TEST(!editor().isVisible());
    BOOST_TEST(window->statusBar()->currentMessage().contains(u"roles"_s));
}

BOOST_AUTO_TEST_CASE(no_two_actions_share_a_key)
{
    QMap<QString, QString> owners;
    for (QAction *action : window->findChildren<QAction *>()) {
        const bool ofText =
            qobject_cast<QLineEdit *>(action->parent()) || action->parent()->inherits("QMenu");
        for (const QKeySequence &keys : action->shortcuts()) {
            if (ofText && !window->actions().contains(action))
                continue;          // a context menu tells keys of its line
            const QString inside = // keys of a panel work in that panel alone
                action->shortcutContext() == Qt::WidgetWithChildrenShortcut
                    ? QString::fromLatin1(action->parent()->metaObject()->className()) + u' '
                    : QString();
            BOOST_TEST(!owners.contains(keys.toString()),
                       keys.toString() << ": " << action->text() << ", " << owners.value(keys.toString()));
            BOOST_TEST(!owners.contains(inside + keys.toString()));
            owners[inside + keys.toString()] = action->text();
        }
    }
    BOOST_TEST(owners.size() > 10);
}

BOOST_AUTO_TEST_CASE(the_status_bar_says_whether_a_form_holds_changes_that_are_not_saved)
{
    const auto &state = part<QLabel>(u"statusFile"_s);
    BOOST_TEST(state.text().startsWith(u"all changes saved"_s), state.text());
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    chooseFirst();
    part<QAction>(u"editRecord"_s).trigger();
    BOOST_TEST(state.text().startsWith(u"all changes saved"_s), state.text());
    QTest::keyClicks(QApplication::focusWidget(), u"Again"_s);
    BOOST_TEST(state.text().startsWith(u"unsaved changes"_s), state.text());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    BOOST_TEST(state.text().startsWith(u"all changes saved"_s), state.text());
}

BOOST_AUTO_TEST_CASE(the_word_lists_open_once_and_go_with_the_catalogue)
{
    auto &action = part<QAction>(u"wordListsAction"_s);
    action.trigger();
    action.trigger();
    BOOST_TEST(window->findChildren<WordListsDialog *>().size() == 1);
    BOOST_TEST(window->findChild<WordListsDialog *>()->isVisible());
    window->closeCatalogue();
    BOOST_TEST(window->findChildren<WordListsDialog *>().isEmpty());
    BOOST_TEST(!action.isEnabled());
}

BOOST_AUTO_TEST_CASE(undo_does_not_take_back_another_programs_edit_unseen)
{
    retitle(u"Mine"_s);
    press(u"Save"_s);
    BOOST_TEST(waitFor([this] { return title(0) == u"Mine"_s; }));
    saveFromElsewhere(u"Theirs"_s);
    part<QAction>(u"undo"_s).trigger();
    BOOST_TEST(waitFor([this] { return title(0) == u"Theirs"_s; }));
    part<QAction>(u"undo"_s).trigger();
    BOOST_TEST(waitFor([this] { return title(0) == u"Mine"_s; }));
}

BOOST_AUTO_TEST_SUITE_END()
