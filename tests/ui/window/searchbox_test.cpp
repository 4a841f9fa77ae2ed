#include "tests/ui/window/openedwindow.h"
#include "ui/window/conditionchip.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(searchbox, OpenedWindow)

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

BOOST_AUTO_TEST_CASE(an_order_that_is_typed_takes_the_place_of_the_one_of_the_table_and_leaves_the_line)
{
    window->workspace()->setQuery(parseQuery(u"sort:-title"_s).value());
    auto &line = part<QLineEdit>(u"searchLine"_s);
    search(u"sort:date"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST((window->workspace()->query() == Query()));
    BOOST_TEST(line.text() == QString());
    search(u"package"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST(window->workspace()->query().toText() == u"package"_s);
}

BOOST_AUTO_TEST_CASE(an_order_chosen_at_the_heads_is_not_undone_by_the_one_that_was_typed_before)
{
    auto &line = part<QLineEdit>(u"searchLine"_s);
    search(u"package sort:-date"_s);
    BOOST_REQUIRE(waitFor([this] { return window->workspace()->query().sort.descending; }));
    window->workspace()->setQuery(parseQuery(u"package sort:title"_s).value());
    BOOST_TEST(line.text() == u"package"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST(window->workspace()->query().toText() == u"package sort:title"_s);
}

BOOST_AUTO_TEST_SUITE_END()
