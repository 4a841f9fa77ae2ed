#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/registers/nearnamesbar.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registersview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace near_names_bar
{

struct NewRecord : SmallWorkspace {
    NewRecord()
        : view(*workspace)
        , bar(*view.findChild<NearNamesBar *>())
        , form(view.editor().form())
    {
        view.resize(1000, 700);
        view.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    void type(const QString &key, const QString &text)
    {
        auto *line = form.row(key)->findChild<QLineEdit *>();
        BOOST_REQUIRE(line);
        line->setFocus();
        QTest::keyClicks(line, text);
    }

    [[nodiscard]] bool isAsked(const QStringList &names)
    {
        return waitFor([&] { return bar.isVisible() == !names.isEmpty() && bar.shown() == names; });
    }

    /// Presses the button with the space bar.
    void press(const QString &text)
    {
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return QTest::keyClick(button, Qt::Key_Space);
        }
        BOOST_FAIL("no such button: " + text.toStdString());
    }

    [[nodiscard]] std::size_t actors() const { return workspace->catalogue().actors().actors().size(); }

    RegistersView view;
    NearNamesBar &bar;
    RegisterForm &form;
};

} // namespace near_names_bar

BOOST_FIXTURE_TEST_SUITE(near_names_bar, NewRecord)

BOOST_AUTO_TEST_CASE(an_actor_whose_name_is_near_is_shown_while_a_new_one_is_typed)
{
    view.startNew(RegisterKind::Actor);
    BOOST_TEST(!bar.isVisible());
    type(u"name_en"_s, u"Polnad"_s);
    BOOST_TEST(isAsked({u"Poland"_s}));
    type(u"name_en"_s, u" Street Bank"_s);
    BOOST_TEST(isAsked({}));
}

BOOST_AUTO_TEST_CASE(the_form_keeps_its_height_when_what_is_typed_on_is_near_no_more)
{
    view.startNew(RegisterKind::Actor);
    type(u"name_en"_s, u"Polnad"_s);
    BOOST_REQUIRE(isAsked({u"Poland"_s}));
    QTest::qWait(50);
    const int height = form.height();
    type(u"name_en"_s, u" Street Bank"_s);
    BOOST_REQUIRE(isAsked({}));
    QTest::qWait(50);
    BOOST_TEST(form.height() == height);
    view.editor().unlessLost([] {}); // asks
    press(u"Discard changes"_s);
    BOOST_TEST(waitFor([&] { return form.height() > height; }));
}

BOOST_AUTO_TEST_CASE(a_name_is_judged_when_its_line_is_left_and_not_before)
{
    view.startNew(RegisterKind::Actor);
    type(u"name_en"_s, u"poland"_s);
    const FieldRow &row = *form.row(u"name_en"_s);
    BOOST_REQUIRE(isAsked({u"Poland"_s}));
    QTest::qWait(400);
    BOOST_TEST(row.problemText().isEmpty(), row.problemText());
    QTest::keyClick(row.findChild<QLineEdit *>(), Qt::Key_Return);
    BOOST_TEST(waitFor([&] { return row.problemText().contains(u"Another actor is called like this"_s); }));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_near_in_another_language_is_shown_behind_the_own_one)
{
    view.startNew(RegisterKind::Actor);
    form.setFieldText(u"name_ru"_s, u"Польща"_s);
    BOOST_TEST(waitFor([&] { return bar.shown().size() == 1; }));
    BOOST_TEST(bar.shown().first().startsWith(u"Poland (Поль"_s), bar.shown().first());
}

BOOST_AUTO_TEST_CASE(the_record_that_is_there_is_opened_instead_only_when_that_is_said)
{
    view.startNew(RegisterKind::Actor);
    type(u"name_en"_s, u"Polnad"_s);
    BOOST_REQUIRE(isAsked({u"Poland"_s}));
    press(u"Poland"_s);
    BOOST_TEST(form.fieldText(u"name_en"_s) == u"Polnad"_s);
    press(u"Go on with the new one"_s);
    BOOST_TEST(form.fieldText(u"name_en"_s) == u"Polnad"_s);
    press(u"Poland"_s);
    press(u"Open it instead"_s);
    BOOST_TEST(idOf(form.base()) == poland.value);
    BOOST_TEST(!view.hasUnsavedChanges());
    BOOST_TEST(!bar.isVisible());
    BOOST_TEST(actors() == 3U);
}

BOOST_AUTO_TEST_CASE(what_was_typed_can_become_a_further_spelling_of_the_record_that_is_there)
{
    view.startNew(RegisterKind::Actor);
    type(u"name_en"_s, u"Polnad"_s);
    BOOST_REQUIRE(isAsked({u"Poland"_s}));
    press(u"Poland"_s);
    press(u"Open it and add this spelling"_s);
    BOOST_TEST(form.fieldText(u"aliases"_s) == u"Polnad"_s);
    BOOST_TEST(view.hasUnsavedChanges());
    BOOST_TEST(workspace->catalogue().actors().named(u"Polnad"_s).isEmpty());
    BOOST_TEST(view.editor().save(), view.editor().message());
    BOOST_TEST((workspace->catalogue().actors().named(u"Polnad"_s) == QList{poland}));
    BOOST_TEST(actors() == 3U);
}

BOOST_AUTO_TEST_CASE(a_new_actor_can_be_made_all_the_same)
{
    view.startNew(RegisterKind::Actor, {{u"name_en"_s, u"Polnad"_s}, {u"actor_type"_s, u"state"_s}});
    BOOST_REQUIRE(isAsked({u"Poland"_s}));
    BOOST_TEST(view.editor().save(), view.editor().message());
    BOOST_TEST(actors() == 4U);
    BOOST_TEST(isAsked({}));
}

BOOST_AUTO_TEST_CASE(a_record_that_is_there_already_asks_nothing)
{
    view.showRecord(RegisterKind::Actor, poland.value);
    form.setFieldText(u"name_en"_s, u"Polnad"_s);
    QTest::qWait(400);
    BOOST_TEST(!bar.isVisible());
}

BOOST_AUTO_TEST_CASE(targets_are_looked_for_among_targets_and_new_ones_are_known_at_once)
{
    const auto add = [this](const QString &name) {
        REQUIRE_OK(workspace->catalogue().edit(u"Elsewhere"_s, [&](Edit &edit) -> Status {
            Target target;
            target.type = u"person"_s;
            target.name = LocalizedText(u"en"_s, name);
            VODHUK_TRY(edit.save(target));
            return {};
        }));
    };
    add(u"Ivan Petrov"_s);
    view.startNew(RegisterKind::Target);
    type(u"name_en"_s, u"Polnad"_s);
    BOOST_TEST(isAsked({}));
    form.setFieldText(u"name_en"_s, u"Petrov Ivan"_s);
    BOOST_TEST(isAsked({u"Ivan Petrov"_s}));
    form.setFieldText(u"name_en"_s, u"Sidorenko"_s);
    BOOST_TEST(isAsked({}));
    add(u"Anna Sidorenko"_s);
    BOOST_TEST(isAsked({u"Anna Sidorenko"_s}));
}

BOOST_AUTO_TEST_SUITE_END()
