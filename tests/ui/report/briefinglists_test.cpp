#include "tests/support/printing.h"
#include "tests/ui/report/composedpages.h"
#include "tests/ui/report/handmade.h"
#include "ui/report/listparts.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(briefing_lists)

BOOST_AUTO_TEST_CASE(a_long_narrow_table_stands_in_two_columns_under_one_line_of_heads)
{
    TableBlock table;
    table.head = {u"Actor"_s, u"In force"_s};
    table.textColumns = 1;
    for (int i = 0; i < 20; ++i) {
        table.rows.append({u"Actor %1"_s.arg(i), QString::number(i)});
        table.rowQueries.append(u"actor:A%1"_s.arg(i));
    }
    const ComposedBriefing briefing = composed({table});
    BOOST_REQUIRE(briefing.pages.size() == 1U);
    BOOST_TEST(textsOf(briefing, ItemRole::TableHead).count(u"Actor"_s) == 2);
    const PageItem *first = itemOf(briefing, u"Actor 0"_s);
    const PageItem *right = itemOf(briefing, u"Actor 10"_s);
    BOOST_TEST(first->area.top() == right->area.top());
    BOOST_TEST(right->area.left() > first->area.left() + columnWidth(briefing.format.content().width()));
    BOOST_TEST(linksOf(briefing).size() == 20);
}

BOOST_AUTO_TEST_CASE(the_last_row_of_a_table_never_stands_alone_on_a_page)
{
    for (int rows = 30; rows < 60; ++rows) {
        TableBlock table = tableOf(1, u"cell"_s);
        table.rows = QList<QStringList>(rows, {u"a row"_s});
        const ComposedBriefing briefing = composed({table});
        BOOST_TEST(textsOf(briefing.pages.back(), ItemRole::Row).size() >= 2, rows);
    }
}

BOOST_AUTO_TEST_CASE(a_short_last_chapter_is_not_parted)
{
    for (int rows = 28; rows < 46; ++rows) {
        TableBlock table = tableOf(1, u"cell"_s);
        table.rows = QList<QStringList>(rows, {u"a row"_s});
        const ComposedBriefing briefing =
            composed({table, HeadingBlock{1, u"The end"_s, {}, false}, ParagraphBlock{{}, u"First."_s},
                      ParagraphBlock{{}, u"Second."_s}, ParagraphBlock{{}, u"Third."_s}});
        const Page &last = briefing.pages.back();
        BOOST_TEST(textsOf(last, ItemRole::Heading).contains(u"The end"_s), rows);
        BOOST_TEST(textsOf(last, ItemRole::Text).contains(u"First."_s), rows);
    }
}

BOOST_AUTO_TEST_CASE(terms_and_what_they_mean_stand_in_two_columns)
{
    DefinitionsBlock terms{u"Terms"_s, {}};
    for (int i = 0; i < 12; ++i)
        terms.definitions.append({u"Term %1"_s.arg(i), u"What it means."_s});
    for (const bool inShort : {false, true}) {
        terms.inShort = inShort;
        const ComposedBriefing briefing = composed({terms});
        double left = 1000;
        double right = 0;
        for (const PageItem &item : briefing.pages.front().items) {
            if (item.role != ItemRole::Row)
                continue;
            left = std::min(left, item.area.left());
            right = std::max(right, item.area.left());
        }
        BOOST_TEST(textsOf(briefing, ItemRole::Row).size() == 12);
        BOOST_TEST(right - left == columnWidth(briefing.format.content().width()) + columnGap);
    }
}

BOOST_AUTO_TEST_CASE(a_long_address_without_a_title_takes_one_line_and_its_link_stays_whole)
{
    const QString address = u"https://www.example.org/"_s + QString(u"a-long-way/"_s).repeated(20) + u"end"_s;
    SourcesBlock sources{u"archived"_s, {}, true};
    sources.lines = {{1, {}, {}, {}, address, {}}};
    const ComposedBriefing briefing = composed({sources});
    const QStringList texts = textsOf(briefing, ItemRole::Row);
    BOOST_REQUIRE(texts.size() == 2);
    BOOST_TEST(texts.last().startsWith(u"www.example.org/"_s));
    BOOST_TEST(texts.last().contains(u'…'));
    BOOST_TEST(texts.last().endsWith(u"end"_s));
    BOOST_TEST(itemOf(briefing, texts.last())->lines == 1);
    BOOST_TEST(
        std::ranges::any_of(linksOf(briefing), [&](const PageLink &link) { return link.link == address; }));
}

BOOST_AUTO_TEST_CASE(an_address_that_no_link_holds_is_printed_whole)
{
    const QString address = u"archive/"_s + QString(u"a-long-way/"_s).repeated(20) + u"end"_s;
    SourcesBlock sources{u"archived"_s, {}, true};
    sources.lines = {{1, {}, {}, {}, address, {}}};
    BOOST_TEST(textsOf(composed({sources}), ItemRole::Row).contains(address));
}

BOOST_AUTO_TEST_CASE(numbers_of_sources_never_begin_a_line_without_the_last_word_of_the_title)
{
    ChronologyLine line;
    line.sources = {380, 381, 382};
    for (int words = 3; words < 40; ++words) {
        line.title = QString(u"word "_s).repeated(words) + QString(words % 7 + 1, u'x');
        const QList<TextRun> runs = titleRuns(line, RunLook::Strong);
        const TextBlock whole(runs, TextStyle::Cell, 150);
        const TextBlock numbers(runs.mid(1), TextStyle::Cell, 150);
        BOOST_TEST(whole.lastLineWidth() > numbers.naturalWidth(), words);
    }
}

BOOST_AUTO_TEST_CASE(key_figures_are_grouped_as_their_language_does)
{
    const KeyFiguresBlock figures{{{12345, u"responses"_s, {}, {}, {}}}};
    Briefing briefing;
    briefing.language = u"en"_s;
    briefing.blocks = {figures};
    BOOST_TEST(textsOf(composeBriefing(withoutPictures(briefing), {}), ItemRole::Text).contains(u"12,345"_s));
}

BOOST_AUTO_TEST_SUITE_END()
