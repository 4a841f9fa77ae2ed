#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/support/savedrecords.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/common/noticebar.h"
#include "ui/reading/linkguard.h"
#include "ui/reading/readingpane.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace readingpane
{

struct Pane : SmallWorkspace {
    Pane()
        : pane(*workspace)
        , page(*pane.findChild<QTextBrowser *>())
    {
        pane.resize(360, 900);
        pane.links().setOpener([this](const QUrl &address) { opened += address.toString(); });
        pane.show();
    }

    /// As a click on its row does; until it is shown.
    void choose(ResponseId id)
    {
        workspace->choose(id);
        awaitChosen();
    }

    void awaitChosen()
    {
        const QString title = entry(workspace->chosen()).response.title.best(u"en"_s);
        BOOST_REQUIRE(waitFor([&] { return page.toPlainText().contains(title); }));
    }

    /// Presses the mouse where the last link with this text stands.
    void clickLink(const QString &text)
    {
        QTextCursor end(page.document());
        end.movePosition(QTextCursor::End);
        const QTextCursor found = page.document()->find(text, end, QTextDocument::FindBackward);
        BOOST_REQUIRE_MESSAGE(!found.isNull(), page.toPlainText());
        QTextCursor start = found;
        start.setPosition(found.selectionStart() + 1);
        page.setTextCursor(start);
        page.ensureCursorVisible();
        QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, page.cursorRect(start).center());
    }

    void answer(const QString &button)
    {
        for (QPushButton *one : pane.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == button)
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        BOOST_FAIL("no such button: " + button.toStdString());
    }

    ReadingPane pane;
    QTextBrowser &page;
    QStringList opened;
};

} // namespace readingpane

BOOST_AUTO_TEST_SUITE(readingpane)

BOOST_FIXTURE_TEST_CASE(the_chosen_record_is_shown_with_its_facts, Pane)
{
    choose(listing);
    const QString text = page.toPlainText();
    for (const QString &expected :
         {u"First package: 40 people listed for fraud and repression"_s, u"2 October 2020 · European Union"_s,
          u"Travel ban, Asset freeze"_s, u"sanction in the strict sense"_s, u"Not stated"_s,
          u"Belarus is not a member"_s, u"Council Implementing Decision (CFSP) 2020/1388"_s, u"Internal"_s,
          u"Enter the first records"_s})
        BOOST_TEST(text.contains(expected), expected);
}

BOOST_FIXTURE_TEST_CASE(who_is_listed_is_named_once_with_all_that_is_withdrawn, Pane)
{
    Target target;
    target.type = u"person"_s;
    target.name = LocalizedText(u"en"_s, u"Ihar <Karpenka>"_s);
    target.id = test::saved(workspace->catalogue(), target);
    Entry listed = entry(listing);
    for (const Measure &measure : listed.response.measures) {
        Listing one;
        one.measure = measure.id;
        one.target = target.id;
        one.listedOn = PartialDate::parse(u"2020-10-02"_s).value();
        listed.response.listings.append(one);
    }
    saveElsewhere(listed);
    choose(listing);
    const QString text = page.toPlainText();
    BOOST_TEST(text.contains(u"Against whom"_s));
    BOOST_TEST(text.count(u"Ihar <Karpenka>"_s) == 1);
    BOOST_TEST(text.contains(u"listed: 2 October 2020"_s));
}

BOOST_FIXTURE_TEST_CASE(a_field_without_a_value_is_left_out, Pane)
{
    choose(listing);
    BOOST_TEST(!page.toPlainText().contains(u"Purpose"_s));
    BOOST_TEST(!page.toPlainText().contains(u"Amount"_s));
    BOOST_TEST(!page.toPlainText().contains(u"Against whom"_s));
}

BOOST_FIXTURE_TEST_CASE(another_language_of_the_texts_is_one_click_away, Pane)
{
    choose(listing);
    for (QToolButton *button : pane.findChildren<QToolButton *>()) {
        if (button->text() == u"Беларуская"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    BOOST_TEST(page.toPlainText().contains(u"Першы пакет: 40 чалавек"_s));
    BOOST_TEST(page.toPlainText().contains(u"Travel ban"_s));
}

BOOST_FIXTURE_TEST_CASE(a_click_on_a_source_asks_first_and_opens_nothing_when_declined, Pane)
{
    choose(listing);
    clickLink(u"Council Implementing Decision (CFSP) 2020/1388"_s);
    const auto *notice = pane.findChild<NoticeBar *>();
    BOOST_TEST(notice->isVisible());
    BOOST_TEST(notice->text().contains(u"The site will see your address"_s));
    answer(u"Cancel"_s);
    BOOST_TEST(!notice->isVisible());
    BOOST_TEST(opened.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(consent_opens_the_address_and_holds_only_if_asked_for, Pane)
{
    choose(listing);
    Q_EMIT page.anchorClicked(QUrl(u"source:0"_s));
    answer(u"Open"_s);
    BOOST_TEST(opened == QStringList{u"https://eur-lex.europa.eu/eli/dec_impl/2020/1388/oj"_s});
    Q_EMIT page.anchorClicked(QUrl(u"source:0"_s));
    BOOST_TEST(opened.size() == 1);
    BOOST_TEST(pane.findChild<NoticeBar *>()->isVisible());
}

BOOST_FIXTURE_TEST_CASE(a_click_on_a_related_record_chooses_it, Pane)
{
    choose(listing);
    clickLink(u"Retaliatory list of entry bans, not published"_s);
    BOOST_TEST((workspace->chosen() == countermove));
    awaitChosen();
    BOOST_TEST(page.toPlainText().contains(u"Retaliatory list of entry bans, not published"_s));
}

BOOST_FIXTURE_TEST_CASE(nothing_chosen_says_what_to_do, Pane)
{
    BOOST_TEST(page.toPlainText() == u"Choose a record to read it here."_s);
}

BOOST_FIXTURE_TEST_CASE(what_is_searched_is_marked_in_the_title_and_told_where_it_stands_elsewhere, Pane)
{
    const auto search = [this](const QString &word) {
        Query query;
        query.words = {SearchWord{word, false, false, {}}};
        workspace->setQuery(query);
        return waitFor([&] { return workspace->result()->query == query; });
    };
    const auto isMarked = [this](const QString &text) {
        const QTextCursor found = page.document()->find(text, 0, QTextDocument::FindCaseSensitively);
        return !found.isNull() && found.charFormat().background().color() == Appearance::current().hit &&
               found.charFormat().fontWeight() >= QFont::Bold;
    };
    choose(listing);
    BOOST_TEST(!isMarked(u"fraud"_s));
    BOOST_TEST(search(u"fraud"_s));
    BOOST_TEST(isMarked(u"fraud"_s));
    BOOST_TEST(!page.toPlainText().contains(u"Title:"_s));

    BOOST_TEST(search(u"forty"_s));
    BOOST_TEST(!isMarked(u"fraud"_s));
    BOOST_TEST(isMarked(u"Forty"_s));
    BOOST_TEST(page.toPlainText().contains(u"Note: Forty names, four older ones apart."_s));
}

BOOST_FIXTURE_TEST_CASE(a_record_that_the_query_does_not_find_is_said_to_be_outside, Pane)
{
    const auto *outside = pane.findChild<QLabel *>(u"readingOutside"_s);
    BOOST_REQUIRE(outside);
    BOOST_REQUIRE(waitFor([this] { return workspace->isCounted(); }));
    choose(listing);
    BOOST_TEST(!outside->isVisible());
    workspace->setQuery(parseQuery(u"date:2020-11"_s).value());
    BOOST_TEST(waitFor([&] { return outside->isVisible(); }));
    choose(extension);
    BOOST_TEST(!outside->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
