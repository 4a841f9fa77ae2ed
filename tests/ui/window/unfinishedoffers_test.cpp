#include "core/catalogue/drafts.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registersview.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/windowactions.h"

#include <QMenu>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(unfinishedoffers, OpenedWindow)

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

BOOST_AUTO_TEST_CASE(f6_leads_to_the_offer_and_back_and_a_blank_takes_it)
{
    Draft form;
    form.type = u"response"_s;
    form.texts.insert(u"title"_s, u"Half a title"_s);
    REQUIRE_OK(window->workspace()->catalogue().keepDraft(form));
    window->closeCatalogue();
    open();
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    const auto isAtOffer = [] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button && button->text() == u"Go on with it"_s;
    };
    const auto pressF6 = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); };
    part<QTableView>(u"table"_s).setFocus();
    for (int presses = 0; presses < 4 && !isAtOffer(); ++presses)
        pressF6();
    BOOST_REQUIRE(isAtOffer());
    pressF6();
    BOOST_TEST(part<QTableView>(u"table"_s).hasFocus());
    for (int presses = 0; presses < 4 && !isAtOffer(); ++presses)
        pressF6();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    BOOST_TEST(editor().form().fieldText(u"title"_s) == u"Half a title"_s);
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

BOOST_AUTO_TEST_SUITE_END()
