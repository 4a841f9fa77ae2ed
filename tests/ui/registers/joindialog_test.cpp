#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/registers/joindialog.h"
#include "ui/registers/registereditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace joindialog
{

/// The European Union was entered a second time, with another seat.
struct Twice : SmallWorkspace {
    Twice()
    {
        const auto done = workspace->catalogue().edit(u"Second"_s, [&](Edit &edit) -> Status {
            Actor first = *workspace->catalogue().actors().find(union_);
            first.seat = u"Brussels"_s;
            VODHUK_TRY(edit.save(first));
            Actor actor;
            actor.name = LocalizedText(u"en"_s, u"Union of Europe"_s);
            actor.type = first.type;
            actor.seat = u"Bruxelles"_s;
            const auto id = edit.save(actor);
            VODHUK_TRY(id);
            second = *id;
            return {};
        });
        REQUIRE_OK(done);
    }

    [[nodiscard]] const Actor *actor(ActorId id) const { return workspace->catalogue().actors().find(id); }

    /// The dialog of the editor in which the second one is chosen and its plan is shown.
    QPointer<JoinDialog> chosenIn(RegisterEditor &editor) const
    {
        editor.resize(900, 700);
        editor.setVisible(true);
        editor.load(RegisterKind::Actor, union_.value);
        editor.join();
        QPointer<JoinDialog> dialog = editor.findChild<JoinDialog *>();
        BOOST_REQUIRE(dialog);
        dialog->choose(second.value);
        BOOST_REQUIRE(waitFor([&] { return dialog->plan().contains(u"becomes a part"_s); }));
        return dialog;
    }

    static void pressJoin(JoinDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "Join"_L1)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        BOOST_FAIL("no button to join");
    }

    ActorId second;
};

} // namespace joindialog

BOOST_AUTO_TEST_SUITE(joindialog)

BOOST_FIXTURE_TEST_CASE(the_other_record_is_found_by_name_and_the_plan_is_told_before_anything_is_done, Twice)
{
    JoinDialog dialog(*workspace, RegisterKind::Actor, second.value);
    dialog.show();
    auto *list = dialog.findChild<QListView *>();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"european"_s);
    BOOST_REQUIRE(waitFor([&] { return list->model()->rowCount() == 1; }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    list->setCurrentIndex(list->model()->index(0, 0));
    BOOST_REQUIRE(waitFor([&] { return dialog.plan().contains(u"becomes a part"_s); }));
    BOOST_TEST(dialog.plan().contains(u"“European Union” becomes a part of “Union of Europe”."_s));
    BOOST_TEST(dialog.plan().contains(u"Parts in records"_s));
    BOOST_TEST(actor(union_));
}

BOOST_FIXTURE_TEST_CASE(return_chooses_the_one_that_is_left_and_joins_nothing_yet, Twice)
{
    JoinDialog dialog(*workspace, RegisterKind::Actor, second.value);
    dialog.show();
    const QSignalSpy wanted(&dialog, &JoinDialog::joinWanted);
    auto *line = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(line, u"european"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_REQUIRE(waitFor([&] { return dialog.plan().contains(u"becomes a part"_s); }));
    BOOST_TEST(dialog.plan().contains(u"“European Union” becomes a part of “Union of Europe”."_s));
    BOOST_TEST(wanted.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(return_chooses_none_of_several, Twice)
{
    JoinDialog dialog(*workspace, RegisterKind::Actor, second.value);
    dialog.show();
    const auto *list = dialog.findChild<QListView *>();
    BOOST_REQUIRE(waitFor([&] { return list->model()->rowCount() > 1; }));
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    BOOST_TEST(!list->currentIndex().isValid());
}

BOOST_FIXTURE_TEST_CASE(the_history_and_the_window_say_which_two_were_joined, Twice)
{
    RegisterEditor editor(*workspace);
    const QSignalSpy joined(&editor, &RegisterEditor::joined);
    pressJoin(*chosenIn(editor));
    BOOST_TEST(workspace->catalogue().undoable()->value().label ==
               u"Join “Union of Europe” into “European Union”"_s);
    BOOST_REQUIRE_EQUAL(joined.size(), 1);
    BOOST_TEST(joined.first().first().toString() == u"“Union of Europe” is joined into “European Union”."_s);
}

BOOST_FIXTURE_TEST_CASE(nothing_can_be_joined_before_the_plan_is_shown, Twice)
{
    JoinDialog dialog(*workspace, RegisterKind::Actor, union_.value);
    dialog.show();
    const QSignalSpy wanted(&dialog, &JoinDialog::joinWanted);
    dialog.choose(second.value);
    pressJoin(dialog);
    BOOST_TEST(wanted.isEmpty());
    BOOST_REQUIRE(waitFor([&] { return dialog.plan().contains(u"becomes a part"_s); }));
    pressJoin(dialog);
    BOOST_TEST(wanted.size() == 1);
}

BOOST_FIXTURE_TEST_CASE(joining_is_one_change_in_which_the_ticked_values_win, Twice)
{
    RegisterEditor editor(*workspace);
    QSignalSpy saved(&editor, &RegisterEditor::saved);
    const QPointer<JoinDialog> dialog = chosenIn(editor);
    for (QCheckBox *choice : dialog->findChildren<QCheckBox *>()) {
        if (choice->text().startsWith(u"Seat"_s))
            QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
    }
    pressJoin(*dialog);
    BOOST_TEST(saved.size() == 1);
    BOOST_TEST(waitFor([&] { return !dialog; }));
    BOOST_TEST(!actor(second));
    BOOST_TEST(actor(union_)->seat == u"Bruxelles"_s);
    BOOST_TEST(actor(union_)->aliases.contains(u"Union of Europe"_s));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(actor(second));
    BOOST_TEST(actor(union_)->seat == u"Brussels"_s);
}

BOOST_FIXTURE_TEST_CASE(while_other_work_goes_on_the_choice_stays_and_the_user_is_asked_to_wait, Twice)
{
    workspace->setLongEditor([](const LongEdit &) { return false; });
    RegisterEditor editor(*workspace);
    const QPointer<JoinDialog> dialog = chosenIn(editor);
    pressJoin(*dialog);
    BOOST_REQUIRE(dialog);
    BOOST_TEST(dialog->isVisible());
    BOOST_TEST(dialog->plan().contains(u"Please wait"_s));
    BOOST_TEST(actor(second));
}

BOOST_AUTO_TEST_SUITE_END()
