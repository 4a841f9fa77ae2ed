#include "core/catalogue/drafts.h"
#include "core/catalogue/registerrecords.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/helppane.h"
#include "ui/editor/partsfield.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registersview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace registersview
{

QPushButton *buttonOf(const QWidget &panel, const QString &text)
{
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    BOOST_FAIL("no such button: " + text.toStdString());
    return nullptr;
}

struct Registers : SmallWorkspace {
    Registers()
        : view(*workspace)
        , list(*view.findChild<QListView *>(u"registerList"_s))
        , form(view.editor().form())
    {
        view.resize(1000, 700);
        view.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            all += list.model()->index(row, 0).data().toString();
        return all;
    }

    [[nodiscard]] Actor actor(ActorId id) const { return *workspace->catalogue().actors().find(id); }

    void press(const QString &text) { QTest::mouseClick(buttonOf(view, text), Qt::LeftButton); }

    void saveElsewhere(const Actor &changed)
    {
        REQUIRE_OK(workspace->catalogue().edit(u"Elsewhere"_s, [&](Edit &edit) -> Status {
            VODHUK_TRY(edit.save(changed));
            return {};
        }));
    }

    RegistersView view;
    QListView &list;
    RegisterForm &form;
};

} // namespace registersview

BOOST_AUTO_TEST_SUITE(registersview)

BOOST_FIXTURE_TEST_CASE(actors_are_listed_and_found_in_any_script, Registers)
{
    BOOST_TEST(
        waitFor([&] { return names() == QStringList({u"Belarus"_s, u"European Union"_s, u"Poland"_s}); }));
    view.findChild<QLineEdit *>(u"registerSearch"_s)->setText(u"Польш"_s);
    BOOST_TEST(waitFor([&] { return names() == QStringList{u"Poland"_s}; }));
}

BOOST_FIXTURE_TEST_CASE(a_name_typed_into_the_form_is_saved_as_one_change_that_can_be_undone, Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    auto *line = form.row(u"seat"_s)->findChild<QLineEdit *>();
    BOOST_REQUIRE(line);
    line->setFocus();
    QTest::keyClicks(line, u"Warsaw"_s);
    BOOST_TEST(view.hasUnsavedChanges());
    QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);
    BOOST_TEST(!view.hasUnsavedChanges());
    BOOST_TEST(actor(poland).seat == u"Warsaw"_s);
    BOOST_TEST(workspace->catalogue().undoable()->value().label == u"Edit actor: “Poland”"_s);
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(actor(poland).seat == QString());
    BOOST_TEST(form.fieldText(u"seat"_s) == QString());
}

BOOST_FIXTURE_TEST_CASE(the_pane_below_the_form_tells_what_the_field_at_hand_means, Registers)
{
    view.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
    view.showRecord(RegisterKind::Actor, poland.value);
    auto &help = *view.findChild<HelpPane *>();
    form.focusField(u"seat"_s);
    BOOST_TEST(help.toPlainText().contains(u"City or country"_s), help.toPlainText());
    form.focusField(u"side"_s);
    BOOST_TEST(help.toPlainText().contains(u"Civil society and democratic forces"_s), help.toPlainText());
    form.focusField(u"neutral"_s);
    BOOST_TEST(help.toPlainText().contains(u"ICRC and IFRC"_s), help.toPlainText());
    Q_EMIT help.anchorClicked(QUrl(u"case:10"_s));
    BOOST_TEST(help.toPlainText().contains(u"What happened:"_s), help.toPlainText());
}

BOOST_FIXTURE_TEST_CASE(in_a_card_of_a_register_the_pane_tells_of_the_field_in_it, Registers)
{
    view.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
    view.showRecord(RegisterKind::Actor, poland.value);
    form.row(u"memberships"_s)->findChild<PartsField *>()->addPart();
    const auto &help = *view.findChild<HelpPane *>();
    BOOST_TEST(help.toPlainText().contains(u"The organisation or treaty"_s), help.toPlainText());
}

BOOST_FIXTURE_TEST_CASE(a_new_event_needs_name_date_and_trigger_and_then_stands_in_the_list, Registers)
{
    auto *kinds = view.findChild<QComboBox *>(u"registerKind"_s);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    BOOST_TEST(waitFor([&] { return names().isEmpty(); }));
    press(u"New event"_s);
    BOOST_TEST(!view.editor().save());
    BOOST_TEST(view.editor().message().contains(u"The name is missing."_s));
    form.setFieldText(u"title_en"_s, u"Election day"_s);
    form.setFieldText(u"date"_s, u"2020-08-09"_s);
    form.setFieldText(u"trigger"_s, u"election_2020"_s);
    BOOST_TEST(view.editor().save(), view.editor().message().toStdString());
    BOOST_TEST(waitFor([&] { return names() == QStringList{u"Election day"_s}; }));
}

BOOST_FIXTURE_TEST_CASE(an_actor_deleted_while_it_is_edited_can_be_saved_as_a_new_one, Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    REQUIRE_OK(workspace->catalogue().edit(u"Remove it"_s, [&](Edit &edit) { return edit.remove(poland); }));
    BOOST_TEST(view.editor().message().contains(u"taken out"_s), view.editor().message());
    press(u"Save as a new record"_s);
    BOOST_TEST(!view.hasUnsavedChanges(), view.editor().message());
    BOOST_TEST(form.fieldText(u"name_en"_s) == u"Poland"_s);
    BOOST_TEST(form.fieldText(u"seat"_s) == u"Warsaw"_s);
    BOOST_TEST(
        waitFor([&] { return names() == QStringList({u"Belarus"_s, u"European Union"_s, u"Poland"_s}); }));
}

BOOST_FIXTURE_TEST_CASE(leaving_a_changed_form_asks_first_and_can_be_refused, Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    view.showRecord(RegisterKind::Actor, union_.value);
    BOOST_TEST(form.fieldText(u"seat"_s) == u"Warsaw"_s);
    press(u"Discard changes"_s);
    BOOST_TEST(form.fieldText(u"name_en"_s) == u"European Union"_s);
    BOOST_TEST(actor(poland).seat == QString());
}

BOOST_FIXTURE_TEST_CASE(what_another_window_changed_is_never_overwritten_without_a_word, Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    Actor theirs = actor(poland);
    theirs.note = u"Theirs"_s;
    saveElsewhere(theirs);
    BOOST_TEST(view.editor().message().contains(u"changed meanwhile in: Note"_s));
    BOOST_TEST(form.fieldText(u"note"_s) == u"Theirs"_s);
    BOOST_TEST(form.fieldText(u"seat"_s) == u"Warsaw"_s);
    BOOST_TEST(view.editor().save());
    BOOST_TEST(actor(poland).note == u"Theirs"_s);
    BOOST_TEST(actor(poland).seat == u"Warsaw"_s);
}

BOOST_FIXTURE_TEST_CASE(a_field_changed_here_and_elsewhere_shows_both_texts_and_whose_stays_is_asked,
                        Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    Actor theirs = actor(poland);
    theirs.seat = u"Kraków"_s;
    theirs.note = u"Theirs"_s;
    saveElsewhere(theirs);
    BOOST_TEST(view.editor().message().contains(u"Seat: now Kraków, before –"_s), view.editor().message());
    BOOST_TEST(view.editor().message().contains(u"Note: now Theirs, before –"_s), view.editor().message());
    BOOST_TEST(!view.editor().save());
    BOOST_TEST(actor(poland).seat == u"Kraków"_s);
    press(u"Keep mine"_s);
    BOOST_TEST(view.editor().save(), view.editor().message());
    BOOST_TEST(actor(poland).seat == u"Warsaw"_s);
    BOOST_TEST(actor(poland).note == u"Theirs"_s);
}

BOOST_FIXTURE_TEST_CASE(an_unfinished_form_of_an_actor_that_was_changed_since_asks_whose_text_stays,
                        Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    const auto kept = [&] { return allDrafts(workspace->catalogue().database()).value(); };
    BOOST_REQUIRE(waitFor([&] { return kept().size() == 1; }));
    RegistersView after(*workspace); // as after a crash
    after.show();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&after));
    const Draft draft = kept().first();
    Actor theirs = actor(poland);
    theirs.seat = u"Kraków"_s;
    saveElsewhere(theirs);
    after.resume(RegisterKind::Actor, draft);
    BOOST_TEST(after.editor().message().contains(u"Seat: now Kraków, before –"_s), after.editor().message());
    BOOST_TEST(after.editor().form().fieldText(u"seat"_s) == u"Warsaw"_s);
    QTest::mouseClick(buttonOf(after, u"Take theirs"_s), Qt::LeftButton);
    BOOST_TEST(after.editor().form().fieldText(u"seat"_s) == u"Kraków"_s);
    BOOST_TEST(!after.hasUnsavedChanges());
}

BOOST_FIXTURE_TEST_CASE(an_actor_that_records_name_is_not_removed_and_the_form_says_why, Registers)
{
    view.showRecord(RegisterKind::Actor, union_.value);
    press(u"Remove"_s);
    BOOST_TEST(view.editor().message().startsWith(u"Not removed:"_s));
    BOOST_TEST(actor(union_).name.text(u"en"_s) == u"European Union"_s);
}

BOOST_FIXTURE_TEST_CASE(an_actor_that_nothing_names_is_removed_and_undo_brings_it_back, Registers)
{
    view.startNew(RegisterKind::Actor, {{u"name_en"_s, u"Nobody"_s}, {u"actor_type"_s, u"state"_s}});
    BOOST_TEST(view.editor().save(), view.editor().message().toStdString());
    BOOST_TEST(waitFor([&] { return names().contains(u"Nobody"_s); }));
    press(u"Remove"_s);
    BOOST_TEST(waitFor([&] { return !names().contains(u"Nobody"_s); }));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(waitFor([&] { return names().contains(u"Nobody"_s); }));
}

BOOST_FIXTURE_TEST_CASE(a_namesake_is_told_while_it_is_typed, Registers)
{
    view.startNew(RegisterKind::Actor);
    form.setFieldText(u"name_en"_s, u"poland"_s);
    BOOST_TEST(waitFor([&] {
        return form.row(u"name_en"_s)
            ->problemText()
            .contains(u"Another actor is called like this: Poland."_s);
    }));
}

BOOST_FIXTURE_TEST_CASE(an_unfinished_form_of_an_actor_is_kept_and_gone_on_with, Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    const auto kept = [&] { return allDrafts(workspace->catalogue().database()).value(); };
    BOOST_REQUIRE(waitFor([&] { return kept().size() == 1; }));
    BOOST_TEST(kept().first().type == u"actor"_s);
    RegistersView other(*workspace);
    other.resume(RegisterKind::Actor, kept().first());
    BOOST_TEST(other.editor().form().fieldText(u"seat"_s) == u"Warsaw"_s);
    BOOST_TEST(other.editor().save());
    BOOST_TEST(kept().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(opening_an_actor_offers_the_form_of_it_that_was_not_saved, Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    const auto kept = [&] { return allDrafts(workspace->catalogue().database()).value(); };
    BOOST_REQUIRE(waitFor([&] { return kept().size() == 1; }));
    RegistersView after(*workspace); // as after a crash: nobody was asked, nothing was dropped
    after.show();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&after));
    after.showRecord(RegisterKind::Actor, union_.value);
    BOOST_TEST(after.editor().message() == QString());
    after.showRecord(RegisterKind::Actor, poland.value);
    BOOST_TEST(after.editor().message().contains(u"was not saved"_s), after.editor().message());
    BOOST_TEST(after.editor().form().fieldText(u"seat"_s) == QString());
    QTest::keyClick(buttonOf(after, u"Go on with it"_s), Qt::Key_Space);
    BOOST_TEST(after.editor().form().fieldText(u"seat"_s) == u"Warsaw"_s);
    BOOST_TEST(after.hasUnsavedChanges());
    BOOST_TEST(after.editor().save(), after.editor().message());
    BOOST_TEST(kept().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(an_unfinished_form_of_an_actor_can_be_dropped_when_it_is_offered, Registers)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"seat"_s, u"Warsaw"_s);
    const auto kept = [&] { return allDrafts(workspace->catalogue().database()).value(); };
    BOOST_REQUIRE(waitFor([&] { return kept().size() == 1; }));
    RegistersView after(*workspace);
    after.show();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&after));
    after.showRecord(RegisterKind::Actor, poland.value);
    QTest::keyClick(buttonOf(after, u"Drop it"_s), Qt::Key_Space);
    BOOST_TEST(kept().isEmpty());
    BOOST_TEST(actor(poland).seat == QString());
}

BOOST_FIXTURE_TEST_CASE(what_is_typed_on_after_saving_stands_where_the_cursor_was, Registers)
{
    view.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
    view.showRecord(RegisterKind::Actor, poland.value);
    form.focusField(u"name_en"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), u" x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    BOOST_TEST(actor(poland).name.text(u"en"_s) == u"Poland x"_s);
    BOOST_REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"y"_s);
    BOOST_TEST(form.fieldText(u"name_en"_s) == u"Poland xy"_s);
}

BOOST_AUTO_TEST_SUITE_END()
