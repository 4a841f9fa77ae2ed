#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/responseeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace responseeditor
{

struct Editor : SmallWorkspace {
    Editor()
        : editor(*workspace)
    {
        editor.resize(1000, 800);
        editor.show();
        editor.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&editor));
    }

    /// Types over what stands in the input of a field.
    void type(const QString &field, const QString &text)
    {
        editor.form().focusField(field);
        QWidget *input = QApplication::focusWidget();
        BOOST_REQUIRE(input);
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(input, Qt::Key_Delete);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, input, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    [[nodiscard]] bool pressSave() { return editor.save(); }

    void answer(const QString &button)
    {
        for (QPushButton *one : editor.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == button)
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        BOOST_FAIL("no such button: " + button.toStdString());
    }

    ResponseEditor editor;
};

} // namespace responseeditor

BOOST_AUTO_TEST_SUITE(responseeditor)

BOOST_FIXTURE_TEST_CASE(a_title_edited_and_saved_changes_the_record_and_can_be_undone, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"First package: 40 people listed"_s);
    BOOST_TEST(pressSave());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"First package: 40 people listed"_s);
    BOOST_TEST(!editor.hasUnsavedChanges());
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) ==
               u"First package: 40 people listed for fraud and repression"_s);
    BOOST_TEST(editor.form().fieldText(u"title"_s) ==
               u"First package: 40 people listed for fraud and repression"_s);
}

BOOST_FIXTURE_TEST_CASE(a_new_record_is_edited_once_it_is_saved_and_the_history_says_so, Editor)
{
    editor.startNew(RecordKind::Response);
    const auto undoable = [this] { return workspace->catalogue().undoable().value().value().label; };
    const auto *heading = editor.findChild<QLabel *>(u"formHeading"_s);
    BOOST_REQUIRE(heading);
    BOOST_TEST(heading->text() == u"New response"_s);
    type(u"title"_s, u"A list"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    BOOST_REQUIRE(!editor.record().isNull());
    BOOST_TEST(heading->text() == u"Edit response"_s);
    BOOST_TEST(undoable() == u"New response: “A list”"_s);
    type(u"title"_s, u"A longer list"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    BOOST_TEST(undoable() == u"Edit response: “A longer list”"_s);
}

BOOST_FIXTURE_TEST_CASE(what_followed_is_asked_for_on_demand_and_there_once_the_record_says_it, Editor)
{
    editor.startNew(RecordKind::Response);
    const auto shows = [this](const QString &field) { return editor.form().row(field)->isVisible(); };
    BOOST_TEST(shows(u"listings"_s));
    BOOST_TEST(!shows(u"practical_effect"_s));
    BOOST_TEST(!shows(u"milestones"_s));
    QToolButton *more = nullptr;
    for (QToolButton *button : editor.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().contains(u"What followed, Milestones"_s))
            more = button;
    }
    BOOST_REQUIRE(more);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    BOOST_TEST(shows(u"milestones"_s));
    BOOST_TEST(editor.form().row(u"practical_effect"_s)->isAncestorOf(QApplication::focusWidget()));
    BOOST_TEST(!more->isVisible());

    Entry extended = entry(extension);
    extended.response.milestones = {{u"agreed"_s, PartialDate::fromDay(QDate(2020, 11, 2)), {}}};
    saveElsewhere(extended);
    editor.load(extension);
    BOOST_TEST(shows(u"milestones"_s));
    BOOST_TEST(!shows(u"practical_effect"_s));
}

BOOST_FIXTURE_TEST_CASE(saving_without_a_change_writes_nothing, Editor)
{
    const Entry before = entry(listing);
    editor.load(listing);
    BOOST_TEST(!editor.hasUnsavedChanges());
    BOOST_TEST(pressSave());
    BOOST_TEST((entry(listing) == before));
}

BOOST_FIXTURE_TEST_CASE(what_has_no_field_in_the_form_stays_as_it_was, Editor)
{
    const Entry before = entry(listing);
    editor.load(listing);
    type(u"persons"_s, u"41"_s);
    BOOST_TEST(pressSave());
    Entry after = entry(listing);
    BOOST_TEST(after.response.personsNew.value_or(0) == 41);
    after.response.personsNew = 40;
    BOOST_TEST((after == before));
}

BOOST_FIXTURE_TEST_CASE(a_date_that_is_none_shows_its_reason_keeps_its_text_and_is_not_saved, Editor)
{
    editor.load(listing);
    type(u"date"_s, u"2020-02-30"_s);
    BOOST_TEST(!pressSave());
    BOOST_TEST(editor.form().fieldText(u"date"_s) == u"2020-02-30"_s);
    BOOST_TEST(!editor.form().row(u"date"_s)->problemText().isEmpty());
    BOOST_TEST(editor.message().contains(u"Date"_s), editor.message());
    BOOST_TEST(entry(listing).response.date.edtf() == u"2020-10-02"_s);
}

BOOST_FIXTURE_TEST_CASE(an_unknown_actor_is_kept_as_typed_and_named_in_the_reason, Editor)
{
    editor.load(listing);
    editor.form().setFieldText(u"actors"_s, u"Ruritania"_s);
    BOOST_TEST(!pressSave());
    BOOST_TEST(editor.form().fieldText(u"actors"_s) == u"Ruritania"_s);
    BOOST_TEST(editor.message().contains(u"Ruritania"_s), editor.message());
}

BOOST_FIXTURE_TEST_CASE(a_draft_with_gaps_can_be_saved, Editor)
{
    QSignalSpy saved(&editor, &ResponseEditor::saved);
    editor.startNew(RecordKind::Response);
    type(u"title"_s, u"Something happened"_s);
    BOOST_TEST(pressSave());
    BOOST_REQUIRE(saved.size() == 1);
    const auto id = saved.first().first().value<ResponseId>();
    BOOST_TEST(entry(id).response.title.text(u"en"_s) == u"Something happened"_s);
    BOOST_TEST(entry(id).response.workflow == u"draft"_s);
}

BOOST_FIXTURE_TEST_CASE(publishing_with_errors_is_refused_with_the_rule, Editor)
{
    editor.load(listing);
    type(u"date"_s, QString());
    editor.form().setFieldText(u"status"_s, u"published"_s);
    BOOST_TEST(!pressSave());
    BOOST_TEST(editor.message().contains(u"E01"_s), editor.message());
    BOOST_TEST(entry(listing).response.workflow == u"reviewed"_s);
    answer(u"Save as “Reviewed”"_s);
    BOOST_TEST(entry(listing).response.date.isEmpty());
    BOOST_TEST(entry(listing).response.workflow == u"reviewed"_s);
}

BOOST_FIXTURE_TEST_CASE(a_published_record_with_an_old_error_gets_no_further_one_of_the_same_rule, Editor)
{
    Entry wrong = entry(listing);
    wrong.response.workflow = u"published"_s;
    wrong.response.date = {};
    const auto made = workspace->catalogue().edit(u"Wrong"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(wrong));
        return {};
    });
    REQUIRE_OK(made);
    editor.load(listing);
    type(u"persons"_s, u"41"_s);
    BOOST_TEST(pressSave(), editor.message());
    editor.form().setFieldText(u"actors"_s, QString());
    BOOST_TEST(!pressSave());
    BOOST_TEST(editor.message().contains(u"E01"_s), editor.message());
    BOOST_TEST(!editor.message().contains(u"The date is missing"_s), editor.message());
    BOOST_TEST(!entry(listing).response.participations.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(a_complete_record_can_be_published, Editor)
{
    editor.load(listing);
    editor.form().setFieldText(u"status"_s, u"published"_s);
    BOOST_TEST(pressSave(), editor.message());
    BOOST_TEST(entry(listing).response.workflow == u"published"_s);
}

BOOST_FIXTURE_TEST_CASE(what_somebody_else_saved_meanwhile_is_shown_and_kept, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My title"_s);
    Entry theirs = entry(listing);
    theirs.response.personsNew = 44;
    theirs.response.title.set(u"en"_s, u"Their title"_s);
    saveElsewhere(theirs);
    BOOST_TEST(editor.message().contains(u"changed meanwhile"_s), editor.message());
    BOOST_TEST(editor.form().fieldText(u"persons"_s) == u"44"_s);
    BOOST_TEST(editor.form().fieldText(u"title"_s) == u"My title"_s);
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"Their title"_s);
    answer(u"Keep mine"_s);
    BOOST_TEST(pressSave());
    BOOST_TEST(entry(listing).response.personsNew.value_or(0) == 44);
}

BOOST_FIXTURE_TEST_CASE(what_another_program_saved_meanwhile_is_not_overwritten, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My title"_s);
    Entry theirs = entry(listing);
    theirs.response.title.set(u"en"_s, u"Their title"_s);
    saveInAnotherProgram(theirs);
    BOOST_TEST(!pressSave());
    BOOST_TEST(editor.message().contains(u"changed meanwhile"_s), editor.message());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"Their title"_s);
    answer(u"Load the newer one"_s);
    BOOST_TEST(editor.form().fieldText(u"title"_s) == u"Their title"_s);
    BOOST_TEST(!editor.hasUnsavedChanges());
}

BOOST_FIXTURE_TEST_CASE(what_was_changed_before_the_newer_one_was_loaded_can_be_brought_back, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My title"_s);
    type(u"persons"_s, u"41"_s);
    Entry theirs = entry(listing);
    theirs.response.title.set(u"en"_s, u"Their title"_s);
    saveElsewhere(theirs);
    answer(u"Load the newer one"_s);
    BOOST_REQUIRE(editor.form().fieldText(u"persons"_s) == u"40"_s);
    answer(u"Bring back what I had changed"_s);
    BOOST_TEST(editor.form().fieldText(u"title"_s) == u"My title"_s);
    BOOST_TEST(editor.form().fieldText(u"persons"_s) == u"41"_s);
    BOOST_TEST(editor.hasUnsavedChanges());
    BOOST_TEST(pressSave(), editor.message());
    BOOST_TEST(entry(listing).response.personsNew.value_or(0) == 41);
}

BOOST_FIXTURE_TEST_CASE(saving_again_does_not_write_over_what_another_program_saved_in_the_same_field, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My title"_s);
    type(u"persons"_s, u"41"_s);
    Entry theirs = entry(listing);
    theirs.response.title.set(u"en"_s, u"Their title"_s);
    saveInAnotherProgram(theirs);
    for (int time = 0; time < 3; ++time) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"Their title"_s);
        BOOST_TEST(editor.message().contains(u"now Their title, before First package"_s), editor.message());
    }
    answer(u"Take theirs"_s);
    BOOST_TEST(editor.form().fieldText(u"title"_s) == u"Their title"_s);
    BOOST_TEST(pressSave(), editor.message());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"Their title"_s);
    BOOST_TEST(entry(listing).response.personsNew.value_or(0) == 41);
}

BOOST_FIXTURE_TEST_CASE(what_both_changed_is_told_with_both_texts_around_the_place_that_differs, Editor)
{
    const QString listed = QString(u"The Council listed people. "_s).repeated(10);
    Entry before = entry(listing);
    before.response.summary.set(u"en"_s, listed + u"Forty of them."_s);
    saveElsewhere(before);
    editor.load(listing);
    editor.form().setFieldText(u"summary"_s, listed + u"Fifty of them."_s);
    Entry theirs = entry(listing);
    theirs.response.summary.set(u"en"_s, listed + u"Sixty of them."_s);
    saveInAnotherProgram(theirs);
    BOOST_TEST(!pressSave());
    for (const QString &text : {u"Forty of them."_s, u"Fifty of them."_s, u"Sixty of them."_s})
        BOOST_TEST(editor.message().contains(text), editor.message());
}

BOOST_FIXTURE_TEST_CASE(one_may_go_on_editing_over_what_another_program_saved, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My title"_s);
    Entry theirs = entry(listing);
    theirs.response.title.set(u"en"_s, u"Their title"_s);
    theirs.response.personsNew = 44;
    saveInAnotherProgram(theirs);
    BOOST_TEST(!pressSave());
    answer(u"Keep mine"_s);
    BOOST_TEST(editor.form().fieldText(u"title"_s) == u"My title"_s);
    BOOST_TEST(pressSave());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"My title"_s);
    BOOST_TEST(entry(listing).response.personsNew.value_or(0) == 44);
}

BOOST_FIXTURE_TEST_CASE(another_record_changed_by_another_program_does_not_hold_up_saving, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My title"_s);
    Entry theirs = entry(extension);
    theirs.response.personsNew = 16;
    saveInAnotherProgram(theirs);
    BOOST_TEST(pressSave(), editor.message());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"My title"_s);
    BOOST_TEST(entry(extension).response.personsNew.value_or(0) == 16);
}

BOOST_FIXTURE_TEST_CASE(closing_asks_only_when_something_would_be_lost, Editor)
{
    QSignalSpy closed(&editor, &ResponseEditor::closed);
    editor.load(listing);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    BOOST_TEST(closed.size() == 1);
    type(u"title"_s, u"Another"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    BOOST_TEST(closed.size() == 1);
    BOOST_TEST(editor.message().contains(u"not saved"_s));
    answer(u"Discard changes"_s);
    BOOST_TEST(closed.size() == 2);
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) ==
               u"First package: 40 people listed for fraud and repression"_s);
}

BOOST_FIXTURE_TEST_CASE(a_question_that_comes_up_while_somebody_types_is_not_answered_by_what_is_typed_on,
                        Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My"_s);
    Entry theirs = entry(listing);
    theirs.response.title.set(u"en"_s, u"Their title"_s);
    saveElsewhere(theirs);
    BOOST_REQUIRE(editor.message().contains(u"changed meanwhile"_s));
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Space, Qt::Key_X})
        QTest::keyClick(QApplication::focusWidget(), key);
    BOOST_TEST(editor.form().fieldText(u"title"_s).startsWith(u"My "_s), editor.form().fieldText(u"title"_s));
    BOOST_TEST(editor.message().contains(u"changed meanwhile"_s), editor.message());
    BOOST_TEST(!pressSave());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) == u"Their title"_s);
}

BOOST_FIXTURE_TEST_CASE(the_question_about_unsaved_changes_is_not_answered_by_a_blank_typed_on, Editor)
{
    editor.load(listing);
    type(u"title"_s, u"My"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    BOOST_REQUIRE(editor.message().contains(u"not saved"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    BOOST_TEST(editor.message().contains(u"not saved"_s), editor.message());
    BOOST_TEST(entry(listing).response.title.text(u"en"_s) ==
               u"First package: 40 people listed for fraud and repression"_s);
}

BOOST_FIXTURE_TEST_CASE(a_countermove_has_its_own_fields, Editor)
{
    editor.load(countermove);
    BOOST_TEST(editor.form().row(u"public"_s));
    BOOST_TEST(!editor.form().row(u"instruments"_s));
    BOOST_TEST(editor.form().fieldText(u"code"_s) == u"entry_ban"_s);
}

BOOST_AUTO_TEST_SUITE_END()
