#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/window/mainwindow.h"
#include "ui/window/querytrail.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace querytrail
{

struct Trail : SmallWorkspace {
    Trail()
        : trail(*workspace)
    {
        BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 2; }));
    }
    void ask(const QString &text) const
    {
        const Query query = parseQuery(text).value();
        workspace->setQuery(query);
        BOOST_REQUIRE(waitFor([&] { return workspace->result()->query == query; }));
    }
    [[nodiscard]] QString shown() const { return workspace->query().toText(); }

    QueryTrail trail;
};

} // namespace querytrail

BOOST_FIXTURE_TEST_SUITE(querytrail, Trail)

BOOST_AUTO_TEST_CASE(back_leads_to_the_query_before_and_forward_to_the_one_after)
{
    ask(u"actor:EU"_s);
    ask(u"actor:EU instrument:travel_ban"_s);
    trail.goBack();
    BOOST_TEST(shown() == u"actor:EU"_s);
    trail.goBack();
    BOOST_TEST(shown() == QString());
    BOOST_TEST(!trail.canGoBack());
    trail.goForward();
    trail.goForward();
    BOOST_TEST(shown() == u"actor:EU instrument:travel_ban"_s);
    BOOST_TEST(!trail.canGoForward());
}

BOOST_AUTO_TEST_CASE(a_new_query_after_going_back_ends_the_way_forward)
{
    ask(u"actor:EU"_s);
    trail.goBack();
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->query.isEmpty(); }));
    ask(u"year:2020"_s);
    BOOST_TEST(!trail.canGoForward());
    trail.goBack();
    BOOST_TEST(shown() == QString());
}

BOOST_AUTO_TEST_CASE(the_letters_of_a_word_are_one_step)
{
    ask(u"re"_s);
    ask(u"repress"_s);
    ask(u"repression"_s);
    trail.goBack();
    BOOST_TEST(shown() == QString());
    BOOST_TEST(trail.recent().size() == 1);
    BOOST_TEST(trail.recent().first().toText() == u"repression"_s);
}

BOOST_AUTO_TEST_CASE(a_further_word_is_a_further_query)
{
    for (const QString &words : {u"people"_s, u"people l"_s, u"people listed"_s})
        ask(words);
    BOOST_TEST(trail.recent().size() == 2);
    trail.goBack();
    BOOST_TEST(shown() == u"people"_s);
}

BOOST_AUTO_TEST_CASE(another_order_is_a_step_with_words_and_without)
{
    for (const QString &asked : {u"people"_s, u"people sort:-date"_s, u"sort:-date"_s, u"sort:title"_s})
        ask(asked);
    trail.goBack();
    BOOST_TEST(shown() == u"sort:-date"_s);
    trail.goBack();
    trail.goBack();
    BOOST_TEST(shown() == u"people"_s);
}

BOOST_AUTO_TEST_CASE(moving_the_day_on_which_measures_are_in_force_is_one_step)
{
    ask(u"actor:EU"_s);
    for (const QString &day : {u"2021-01-01"_s, u"2021-01-02"_s, u"2021-02-02"_s})
        ask(u"actor:EU in-force:"_s + day);
    trail.goBack();
    BOOST_TEST(shown() == u"actor:EU"_s);
    trail.goForward();
    BOOST_TEST(shown() == u"actor:EU in-force:2021-02-02"_s);
}

BOOST_AUTO_TEST_CASE(a_query_that_was_refused_is_no_step)
{
    workspace->setQuery(Query().withValue(u"actor"_s, u"nobodyatall"_s));
    BOOST_TEST(waitFor([this] { return workspace->query().isEmpty(); }));
    BOOST_TEST(!trail.canGoBack());
    BOOST_TEST(trail.recent().isEmpty());
}

BOOST_AUTO_TEST_CASE(queries_before_follow_an_actor_that_is_renamed)
{
    ask(u"actor:\"European Union\""_s);
    ask(u"year:2020"_s);
    Actor renamed = *workspace->catalogue().actors().find(union_);
    renamed.name.set(u"en"_s, u"Union of Europe"_s);
    REQUIRE_OK(workspace->catalogue().edit(u"Rename"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(renamed));
        return {};
    }));
    trail.goBack();
    BOOST_TEST(shown() == u"actor:\"Union of Europe\""_s);
    BOOST_TEST(waitFor([this] { return workspace->result()->query == workspace->query(); }));
    BOOST_TEST(trail.recent().last().toText() == u"actor:\"Union of Europe\""_s);
}

BOOST_AUTO_TEST_CASE(recent_queries_are_asked_again_from_their_menu)
{
    ask(u"actor:EU"_s);
    ask(u"year:2020"_s);
    ask(QString());
    QMenu menu;
    trail.fill(menu);
    BOOST_REQUIRE(menu.actions().size() == 2);
    BOOST_TEST(menu.actions().first()->text() == u"year:2020"_s);
    menu.actions().last()->trigger();
    BOOST_TEST(shown() == u"actor:EU"_s);
}

BOOST_AUTO_TEST_CASE(alt_and_the_arrows_go_back_past_the_name_of_a_field_and_forward_in_the_window)
{
    const QString path = workspace->catalogue().path();
    const QPointer<MainWindow> window(new MainWindow);
    window->show();
    window->openCatalogue(path);
    BOOST_REQUIRE(window->workspace());
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    const Workspace &open = *window->workspace();
    BOOST_REQUIRE(waitFor([&] { return open.result()->total == 2; }));
    auto *line = window->findChild<QLineEdit *>(u"searchLine"_s);
    QTest::keyClicks(line, u"instrument"_s); // at leisure, so that it is searched for
    BOOST_REQUIRE(waitFor([&] { return open.result()->query.words.size() == 1; }));
    QTest::keyClicks(line, u":travel_ban"_s);
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_REQUIRE(waitFor([&] { return open.result()->query.conditions.size() == 1; }));
    auto *table = window->findChild<QTableView *>(u"table"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier);
    BOOST_TEST(waitFor([&] { return open.result()->query.isEmpty(); }));
    QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier);
    BOOST_TEST(open.query().toText() == u"instrument:travel_ban"_s);
    delete window.data();
}

BOOST_AUTO_TEST_SUITE_END()
