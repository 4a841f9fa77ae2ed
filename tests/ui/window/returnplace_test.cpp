#include "tests/ui/window/openedwindow.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/missingrecord.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registersview.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/viewtabs.h"

#include <QListView>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace return_place
{

/// A new response in whose field of actors a name stands that no actor has, and the form in which it is to be made.
struct Called : OpenedWindow {
    Called()
    {
        window->activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
        part<QAction>(u"newResponse"_s).trigger();
        editor().form().focusField(u"actors"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Bucharest Nine"_s);
        Q_EMIT editor().newRecordWanted({RegisterKind::Actor, u"Bucharest Nine"_s});
        BOOST_REQUIRE(registers().isVisible());
        BOOST_REQUIRE(registers().isAncestorOf(QApplication::focusWidget()));
    }

    [[nodiscard]] RegistersView &registers() const { return *window->findChild<RegistersView *>(); }
    [[nodiscard]] QString view() const { return window->findChild<ViewTabs *>()->currentName(); }
    [[nodiscard]] bool isBackInField() const
    {
        return editor().form().row(u"actors"_s)->isAncestorOf(QApplication::focusWidget());
    }
};

} // namespace return_place

BOOST_FIXTURE_TEST_SUITE(return_place, Called)

BOOST_AUTO_TEST_CASE(a_new_actor_given_up_by_escape_is_asked_about_and_leads_back_to_the_field_that_named_it)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    BOOST_TEST(registers().editor().message().contains(u"not saved"_s), registers().editor().message());
    BOOST_TEST(registers().hasUnsavedChanges());
    press(u"Discard changes"_s);
    BOOST_TEST(isBackInField());
    BOOST_TEST(view() == u"table"_s);
    BOOST_TEST(editor().form().fieldText(u"actors"_s) == u"Bucharest Nine"_s);
}

BOOST_AUTO_TEST_CASE(one_may_go_on_with_the_actor_instead)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    press(u"Go on editing"_s);
    BOOST_TEST(view() == u"registers"_s);
    BOOST_TEST(registers().editor().form().fieldText(u"name_en"_s) == u"Bucharest Nine"_s);
}

BOOST_AUTO_TEST_CASE(saving_the_new_actor_leads_back_too)
{
    RegisterEditor &actor = registers().editor();
    actor.form().setFieldText(u"actor_type"_s, u"group"_s);
    actor.form().setFieldText(u"side"_s, u"responding"_s);
    BOOST_REQUIRE_MESSAGE(actor.save(), actor.message().toStdString());
    BOOST_TEST(isBackInField());
    BOOST_TEST(view() == u"table"_s);
    BOOST_TEST(waitFor(
        [&] { return !editor().form().row(u"actors"_s)->problemText().contains(u"Bucharest Nine"_s); }));
}

BOOST_AUTO_TEST_CASE(who_went_back_without_it_is_not_thrown_out_of_the_view_later)
{
    editor().form().focusField(u"title"_s);
    RegisterEditor &actor = registers().editor();
    actor.form().setFieldText(u"actor_type"_s, u"group"_s);
    actor.form().setFieldText(u"side"_s, u"responding"_s);
    BOOST_REQUIRE_MESSAGE(actor.save(), actor.message().toStdString());
    BOOST_TEST(view() == u"registers"_s);
}

BOOST_AUTO_TEST_CASE(escape_in_a_form_that_nobody_was_called_to_leads_to_the_list)
{
    editor().form().focusField(u"title"_s);
    registers().editor().form().setFieldText(u"name_en"_s, QString());
    registers().showRecord(RegisterKind::Actor, poland.value);
    registers().editor().form().focusField(u"seat"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    BOOST_TEST(part<QListView>(u"registerList"_s).hasFocus());
    BOOST_TEST(registers().editor().form().fieldText(u"name_en"_s) == u"Poland"_s);
}

BOOST_AUTO_TEST_CASE(the_button_close_does_the_same_as_escape)
{
    const QList<QPushButton *> buttons = registers().findChildren<QPushButton *>();
    const auto close = std::ranges::find(buttons, u"Close"_s, &QPushButton::text);
    BOOST_REQUIRE(close != buttons.end());
    QTest::mouseClick(*close, Qt::LeftButton);
    press(u"Discard changes"_s);
    BOOST_TEST(isBackInField());
}

BOOST_AUTO_TEST_SUITE_END()
