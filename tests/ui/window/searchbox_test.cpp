#include "core/catalogue/edit.h"
#include "tests/ui/support/heldworkers.h"
#include "tests/ui/window/openedwindow.h"
#include "ui/window/conditionchip.h"
#include "ui/window/statusline.h"

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
    QAbstractItemView *offers = part<QLineEdit>(u"searchLine"_s).findChild<QCompleter *>()->popup();
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

BOOST_AUTO_TEST_CASE(
    the_name_of_a_field_typed_at_leisure_is_a_word_no_more_and_all_values_are_offered_behind_it)
{
    auto &line = part<QLineEdit>(u"searchLine"_s);
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    line.setFocus();
    search(u"framin"_s);
    BOOST_REQUIRE(waitFor([this] { return rows() == 0; }));
    search(u"g:"_s);
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
    const QAbstractItemView *offers = line.findChild<QCompleter *>()->popup();
    BOOST_TEST(waitFor([&] { return offers->isVisible(); }));
    BOOST_TEST(offers->model()->index(0, 0).data().toString() == u"Not stated   2"_s);
    BOOST_TEST(line.text() == u"framing:"_s);
}

BOOST_AUTO_TEST_CASE(a_word_beside_a_condition_that_is_typed_is_searched_on)
{
    search(u"repression "_s);
    BOOST_REQUIRE(waitFor([this] { return rows() == 1; }));
    search(u"act"_s);
    BOOST_REQUIRE(waitFor([this] { return rows() == 0; }));
    search(u"or:nobodyatall"_s);
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
    BOOST_TEST(window->workspace()->query().toText() == u"repression"_s);
    BOOST_TEST(part<QLineEdit>(u"searchLine"_s).text() == u"repression actor:nobodyatall"_s);
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

BOOST_AUTO_TEST_CASE(a_query_that_is_refused_after_enter_leaves_no_chip_and_is_text_again)
{
    window->workspace()->setQuery(parseQuery(u"instrument:travel_ban"_s).value());
    BOOST_REQUIRE(waitFor([this] { return window->workspace()->result()->query.conditions.size() == 1; }));
    auto &line = part<QLineEdit>(u"searchLine"_s);
    auto &message = part<QLabel>(u"searchMessage"_s);
    search(u"package actor:nobodyatall"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_REQUIRE(waitFor([&] { return message.isVisible(); }));
    BOOST_TEST(window->workspace()->query().toText() == u"instrument:travel_ban"_s);
    BOOST_TEST(line.text() == u"actor:nobodyatall package"_s);
    QStringList chips;
    for (const ConditionChip *chip : window->findChildren<ConditionChip *>()) {
        if (!chip->isHidden())
            chips.append(chip->text());
    }
    BOOST_REQUIRE(chips.size() == 1);
    BOOST_TEST(chips.first().contains(u"Travel ban"_s, Qt::CaseInsensitive));
    part<QAction>(u"clearQuery"_s).trigger();
    BOOST_TEST(line.text() == QString());
    BOOST_TEST(!message.isVisible());
}

BOOST_AUTO_TEST_CASE(a_refused_view_is_text_to_be_mended_beside_what_is_shown_and_its_suggestion_fits)
{
    window->workspace()->setQuery(parseQuery(u"date:2020-11"_s).value());
    BOOST_REQUIRE(waitFor([this] { return rows() == 1; }));
    auto &message = part<QLabel>(u"searchMessage"_s);
    // words behind the condition, as nobody's chips have them
    window->workspace()->setQuery(parseQuery(u"actor:\"Europaen Union\" people"_s).value());
    BOOST_REQUIRE(waitFor([&] { return message.isVisible(); }));
    BOOST_TEST(rows() == 1);
    BOOST_TEST(part<QLineEdit>(u"searchLine"_s).text() == u"actor:\"Europaen Union\" people"_s);
    BOOST_TEST(message.text().contains(u"date:2020-11"_s));
    Q_EMIT message.linkActivated(u"take"_s);
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
    BOOST_TEST(window->workspace()->query().toText() == u"people actor:\"European Union\""_s);
    BOOST_TEST(!message.isVisible());
}

BOOST_AUTO_TEST_CASE(the_error_about_a_name_goes_when_an_undo_brings_the_name_back)
{
    Workspace &open = *window->workspace();
    auto &message = part<QLabel>(u"searchMessage"_s);
    open.setQuery(parseQuery(u"actor:Poland"_s).value());
    BOOST_REQUIRE(waitFor([this] { return rows() == 0; }));
    REQUIRE_OK(open.catalogue().edit(u"Delete"_s, [this](Edit &edit) { return edit.remove(poland); }));
    BOOST_REQUIRE(waitFor([&] { return message.isVisible(); }));
    REQUIRE_OK(open.catalogue().undo());
    BOOST_TEST(waitFor([&] { return !message.isVisible(); }));
    BOOST_TEST(open.query().toText() == u"actor:Poland"_s);
}

BOOST_AUTO_TEST_CASE(what_is_no_answer_yet_is_veiled_and_the_status_says_that_it_is_searched_for)
{
    Workspace &open = *window->workspace();
    BOOST_REQUIRE(waitFor([&] { return open.isCounted(); }));
    const auto veils = [this] {
        QStringList covered;
        for (const QWidget *veil : window->findChildren<QWidget *>(u"veil"_s)) {
            if (veil->isVisible())
                covered.append(veil->parentWidget()->objectName());
        }
        covered.sort();
        return covered;
    };
    HeldWorkers held(open.background());
    search(u"instrument:travel_ban date:2020-11"_s);
    QTest::keyClick(&part<QLineEdit>(u"searchLine"_s), Qt::Key_Return);
    BOOST_REQUIRE(waitFor([&] { return open.isSearching(); }));
    BOOST_TEST(veils() == (QStringList{u"facets"_s, u"table"_s, u"timeStrip"_s}));
    BOOST_TEST(part<QLabel>(u"statusCounts"_s).text().startsWith(StatusLine::tr("Searching …")));
    held.letGo();
    BOOST_REQUIRE(waitFor([this] { return rows() == 1; }));
    BOOST_TEST(veils().isEmpty());
    BOOST_TEST(waitFor([this] {
        return !part<QLabel>(u"statusCounts"_s).text().startsWith(StatusLine::tr("Searching …"));
    }));
}

BOOST_AUTO_TEST_CASE(neither_many_conditions_nor_a_word_without_end_make_the_window_wider)
{
    window->resize(window->minimumSizeHint());
    const int width = window->width();
    auto &line = part<QLineEdit>(u"searchLine"_s);
    line.setText(QString(3000, u'x') + u":a"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_REQUIRE(waitFor([this] { return part<QLabel>(u"searchMessage"_s).isVisible(); }));
    QTest::qWait(50);
    BOOST_TEST(window->width() == width);

    QStringList conditions;
    for (int i = 0; i < 18; ++i)
        conditions.append(u"-tag:condition%1"_s.arg(i));
    line.setText(conditions.join(u' '));
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_REQUIRE(waitFor([this] { return window->findChildren<ConditionChip *>().size() == 18; }));
    QTest::qWait(50);
    BOOST_TEST(window->width() == width);
    BOOST_TEST(line.geometry().top() > 0);
    for (const ConditionChip *chip : window->findChildren<ConditionChip *>())
        BOOST_TEST(line.parentWidget()->rect().contains(chip->geometry()));
}

BOOST_AUTO_TEST_SUITE_END()
