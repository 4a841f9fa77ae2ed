#include "core/catalogue/drafts.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/checks/wordlistsdialog.h"
#include "ui/common/noticebar.h"
#include "ui/editor/responseeditor.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registersview.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/conditionchip.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// The window over a file with two responses and a countermove.
struct Opened : SmallWorkspace {
    Opened()
        : path(workspace->catalogue().path())
        , window(new MainWindow)
    {
        workspace.reset();
        window->show();
        open();
    }
    ~Opened() { delete window.data(); }

    void open() const
    {
        window->openCatalogue(path);
        BOOST_REQUIRE(window->workspace());
        BOOST_REQUIRE(waitFor([this] { return rows() == 2; }));
    }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        BOOST_REQUIRE(found);
        return *found;
    }
    [[nodiscard]] int rows() const { return part<QTableView>(u"table"_s).model()->rowCount(); }
    [[nodiscard]] QString title(int row) const
    {
        return part<QTableView>(u"table"_s).model()->index(row, 2).data().toString();
    }
    [[nodiscard]] ResponseEditor &editor() const { return *window->findChild<ResponseEditor *>(); }

    void search(const QString &text) const { QTest::keyClicks(&part<QLineEdit>(u"searchLine"_s), text); }
    /// Answers of a notice before buttons of the same name elsewhere.
    void press(const QString &button) const
    {
        QList<QPushButton *> buttons = window->findChildren<QPushButton *>();
        std::ranges::stable_partition(
            buttons, [](const QPushButton *one) { return qobject_cast<NoticeBar *>(one->parentWidget()); });
        for (QPushButton *one : std::as_const(buttons)) {
            if (one->isVisible() && one->text() == button)
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        BOOST_FAIL("no such button: " + button.toStdString());
    }
    void chooseFirst() const
    {
        auto &table = part<QTableView>(u"table"_s);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(0, 2)).center());
    }
    void retitle(const QString &text) const
    {
        chooseFirst();
        part<QAction>(u"editRecord"_s).trigger();
        editor().form().setFieldText(u"title"_s, text);
    }

    /// Opens a cell of the first row and types over what stands there.
    void typeIntoCell(int column, const QString &text) const
    {
        window->activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
        auto &table = part<QTableView>(u"table"_s);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, column));
        QTest::keyClick(&table, Qt::Key_F2);
        BOOST_REQUIRE(part<QWidget>(u"cellEditor"_s).isVisible());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Another title for the first record.
    void saveFromElsewhere(const QString &text) const
    {
        const auto found = ResponseRepository(window->workspace()->catalogue().database()).findEntry(listing);
        REQUIRE_OK(found);
        Entry theirs = **found;
        theirs.response.title.set(u"en"_s, text);
        test::saveInAnotherProgram(path, theirs);
    }

    QString path;
    QPointer<MainWindow> window;
};

/// Nanoseconds this thread was ready to run and had no processor: the fault of the machine, not of the window.
qint64 waitedForProcessor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

/// The longest time in which the event loop did not come round, in milliseconds.
class Watchdog
{
public:
    Watchdog()
    {
        m_clock.start();
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest / 1'000'000; }

private:
    void turn()
    {
        const qint64 waited = waitedForProcessor();
        m_longest = std::max(m_longest, m_clock.nsecsElapsed() - (waited - m_waited));
        m_waited = waited;
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = waitedForProcessor();
    qint64 m_longest = 0;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(mainwindow, Opened)

BOOST_AUTO_TEST_CASE(typing_a_word_leaves_the_records_that_hold_it)
{
    search(u"repression"_s);
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
    BOOST_TEST(title(0).startsWith(u"First package"_s));
}

BOOST_AUTO_TEST_CASE(enter_searches_the_word_typed_and_takes_no_offer_that_was_not_chosen)
{
    search(u"Union"_s);
    QAbstractItemView *offers = window->findChild<QCompleter *>()->popup();
    BOOST_REQUIRE(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Return);
    BOOST_TEST(window->workspace()->query().conditions.isEmpty());
    BOOST_TEST(!window->workspace()->query().isEmpty());

    search(u" Unio"_s);
    BOOST_REQUIRE(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    BOOST_TEST(window->workspace()->query().conditions.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_refused_query_says_why_and_keeps_table_text_and_last_good_query)
{
    search(u"actor:nobodyatall "_s);
    auto &message = part<QLabel>(u"searchMessage"_s);
    BOOST_TEST(waitFor([&] { return message.isVisible(); }));
    BOOST_TEST(!message.text().isEmpty());
    BOOST_TEST(rows() == 2);
    BOOST_TEST(part<QLineEdit>(u"searchLine"_s).text().contains(u"nobodyatall"_s));
    BOOST_TEST(window->workspace()->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_condition_becomes_a_chip_and_a_click_on_its_cross_takes_it_away)
{
    search(u"instrument:travel_ban date:2020-11"_s);
    QTest::keyClick(&part<QLineEdit>(u"searchLine"_s), Qt::Key_Return);
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
    const auto chips = window->findChildren<ConditionChip *>();
    BOOST_REQUIRE(chips.size() == 2);
    QTest::mouseClick(chips.last(), Qt::LeftButton, {},
                      {chips.last()->width() - 8, chips.last()->height() / 2});
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
    BOOST_TEST(window->workspace()->query().values(u"instrument"_s) == QStringList(u"travel_ban"_s));
}

BOOST_AUTO_TEST_CASE(a_click_on_the_text_of_a_condition_edits_it_and_so_does_f2)
{
    auto &line = part<QLineEdit>(u"searchLine"_s);
    search(u"instrument:travel_ban date:2020-11"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
    const auto last = [this] { return window->findChildren<ConditionChip *>().last(); };
    QTest::mouseClick(last(), Qt::LeftButton, {}, {12, last()->height() / 2});
    BOOST_REQUIRE(waitFor([&] { return line.text() == u"date:2020-11"_s; }));
    BOOST_TEST(line.selectedText() == u"2020-11"_s);
    QTest::keyClicks(&line, u"2020-10"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST(waitFor(
        [this] { return window->workspace()->result()->query.values(u"date"_s).contains(u"2020-10"_s); }));
    BOOST_TEST(window->workspace()->query().toText() == u"instrument:travel_ban date:2020-10"_s);
    QTest::keyClick(window->findChildren<ConditionChip *>().first(), Qt::Key_F2);
    BOOST_TEST(waitFor([&] { return line.text() == u"instrument:travel_ban"_s; }));
}

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

BOOST_AUTO_TEST_CASE(an_unfinished_form_of_an_actor_is_offered_when_the_catalogue_is_opened_again)
{
    Draft form;
    form.type = u"actor"_s;
    form.record = poland.value;
    form.texts.insert(u"seat"_s, u"Warsaw"_s);
    REQUIRE_OK(window->workspace()->catalogue().keepDraft(form));
    window->closeCatalogue();
    open();
    BOOST_TEST(part<QLabel>(u"noticeText"_s).text().contains(u"Poland"_s));
    press(u"Go on with it"_s);
    auto &registers = *window->findChild<RegistersView *>();
    BOOST_TEST(registers.isVisible());
    BOOST_TEST(registers.editor().form().fieldText(u"seat"_s) == u"Warsaw"_s);
    BOOST_TEST(registers.hasUnsavedChanges());
}

BOOST_AUTO_TEST_CASE(unfinished_forms_are_offered_one_after_the_other_also_after_another_message)
{
    for (const QString &title : {u"First half"_s, u"Second half"_s}) {
        Draft form;
        form.type = u"response"_s;
        form.texts.insert(u"title"_s, title);
        REQUIRE_OK(window->workspace()->catalogue().keepDraft(form));
    }
    window->closeCatalogue();
    open();
    const auto &notice = part<QLabel>(u"noticeText"_s);
    const QString offered = notice.text();
    Q_EMIT window->findChild<CataloguePage *>()->told(u"Something else"_s);
    BOOST_TEST(notice.text() == u"Something else"_s);
    press(u"Close"_s);
    BOOST_TEST(notice.text() == offered);
    press(u"Go on with it"_s);
    BOOST_TEST(notice.isVisible());
    press(u"Go on with it"_s);
    BOOST_TEST(!notice.isVisible());
    QStringList titles;
    for (ResponseEditor *form : window->findChildren<ResponseEditor *>())
        titles += form->form().fieldText(u"title"_s);
    titles.sort();
    BOOST_TEST((titles == QStringList{u"First half"_s, u"Second half"_s}));
}

BOOST_AUTO_TEST_CASE(a_form_that_is_open_is_not_offered_as_unfinished_and_dropping_all_asks_first)
{
    Draft left;
    left.type = u"response"_s;
    left.texts.insert(u"title"_s, u"Left over"_s);
    REQUIRE_OK(window->workspace()->catalogue().keepDraft(left));
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    window->findChild<WindowActions *>()->newResponse->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"Being typed"_s);
    const auto kept = [this] { return allDrafts(window->workspace()->catalogue().database()).value(); };
    BOOST_REQUIRE(waitFor([&] { return kept().size() == 2; }));
    QMenu &menu = *window->findChild<WindowActions *>()->unfinished;
    Q_EMIT menu.aboutToShow();
    QStringList entries;
    for (const QAction *action : menu.actions())
        entries += action->text();
    BOOST_TEST(entries.filter(u"Left over"_s).size() == 1);
    BOOST_TEST(entries.filter(u"Being typed"_s).isEmpty());
    menu.actions().last()->trigger();
    BOOST_TEST(kept().size() == 2);
    press(u"Drop all of them"_s);
    BOOST_REQUIRE_EQUAL(kept().size(), 1);
    BOOST_TEST(kept().first().texts.value(u"title"_s) == u"Being typed"_s);
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

BOOST_AUTO_TEST_CASE(the_window_stays_awake_while_queries_run_over_thousands_of_records)
{
    const auto filled = window->workspace()->catalogue().edit(u"Fill"_s, [this](Edit &edit) -> Status {
        for (int i = 0; i < 3000; ++i)
            VODHUK_TRY(edit.save(test::responseBy(union_)
                                     .on("2021-06-04")
                                     .titled(u"Statement number %1"_s.arg(i))
                                     .doing("statement")
                                     .response()));
        return {};
    });
    REQUIRE_OK(filled);
    BOOST_REQUIRE(QTest::qWaitFor([this] { return rows() == 3002; }, 30000));
    const Watchdog watchdog;
    search(u"statement number 7"_s);
    BOOST_TEST(QTest::qWaitFor([this] { return rows() < 3002 && rows() > 0; }, 30000));
    part<QAction>(u"clearQuery"_s).trigger();
    BOOST_TEST(QTest::qWaitFor([this] { return rows() == 3002; }, 30000));
    BOOST_TEST_MESSAGE("longest time without a turn of the event loop: " << watchdog.longest() << " ms");
    BOOST_TEST(watchdog.longest() < 200);
}

BOOST_AUTO_TEST_CASE(the_window_stays_awake_while_a_table_comes_in_and_keeps_its_query)
{
    QFile table(folder.filePath(u"rows.csv"_s));
    BOOST_REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("date,actors,title,instruments,source_title,source_url\n");
    for (int i = 0; i < 800; ++i)
        table.write("2021-06-04,European Union,Statement number " + QByteArray::number(i) +
                    ",statement,Press release,https://example.org/" + QByteArray::number(i) + '\n');
    table.close();
    search(u"statement "_s);
    BOOST_TEST(waitFor([this] { return rows() == 0; }));
    const Watchdog watchdog;
    window->rehearseImport(table.fileName());
    BOOST_REQUIRE(
        QTest::qWaitFor([this] { return window->findChild<QPushButton *>(u"importApply"_s); }, 30000));
    QTest::mouseClick(&part<QPushButton>(u"importApply"_s), Qt::LeftButton);
    BOOST_TEST(QTest::qWaitFor([this] { return rows() == 800; }, 60000));
    BOOST_TEST(window->workspace()->query().words.size() == 1);
    BOOST_TEST(part<QLabel>(u"noticeText"_s).text().contains(u"800"_s));
    BOOST_TEST_MESSAGE("longest time without a turn of the event loop: " << watchdog.longest() << " ms");
    BOOST_TEST(watchdog.longest() < 200);
    part<QAction>(u"undo"_s).trigger();
    BOOST_TEST(QTest::qWaitFor([this] { return rows() == 0; }, 30000));
}

BOOST_AUTO_TEST_CASE(a_large_file_is_looked_through_beside_the_window_before_it_opens)
{
    window->closeCatalogue();
    {
        const auto catalogue = Catalogue::open(path, Access::ReadWrite);
        REQUIRE_OK(catalogue);
        const auto grown = (*catalogue)->edit(u"Grow"_s, [](Edit &edit) -> Status {
            SavedView view;
            view.query = QString(9 << 20, u'x');
            const auto saved = edit.save(view);
            return saved ? Status() : std::unexpected(saved.error());
        });
        REQUIRE_OK(grown);
    }
    window->openCatalogue(path);
    BOOST_TEST(!window->workspace());
    BOOST_REQUIRE(waitFor([this] { return window->workspace() && rows() == 2; }));
    window->closeCatalogue();

    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
    constexpr qint64 inTheLongText = 5 << 20; // each of its pages begins with the number of the next
    file.seek(inTheLongText);
    file.write(QByteArray(4, '\x7f'));
    file.close();
    window->openCatalogue(path);
    BOOST_REQUIRE(waitFor([this] { return part<QLabel>(u"noticeText"_s).text().contains(u"damaged"_s); }));
    BOOST_TEST(!window->workspace());
}

BOOST_AUTO_TEST_SUITE_END()
