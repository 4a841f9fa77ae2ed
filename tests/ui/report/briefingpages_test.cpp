#include "tests/support/printing.h"
#include "tests/ui/report/composedpages.h"
#include "tests/ui/report/handmade.h"
#include "ui/report/briefingrenderer.h"
#include "ui/report/pagecomposer.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace briefing_pages
{

const QString longWords = u"Vielwörterverbindungsungetüme"_s;

RichParagraph paragraph(RichParagraph::Kind kind, const QString &text, int level = 1, int number = 0)
{
    return {kind, level, number, {{text}}};
}

} // namespace briefing_pages

BOOST_AUTO_TEST_SUITE(briefing_pages)

BOOST_AUTO_TEST_CASE(a_cover_has_a_page_of_its_own_without_running_head_and_page_number)
{
    const ComposedBriefing briefing = composeBriefing(illustratedByHand(2), {});
    BOOST_TEST(
        textsOf(briefing.pages.at(0), ItemRole::Heading).contains(u"Як адказалі іншыя і якімі сродкамі?"_s));
    BOOST_TEST(
        textsOf(briefing.pages.at(0), ItemRole::Text).contains(u"To: the Committee on Foreign Affairs"_s));
    BOOST_TEST(textsOf(briefing.pages.at(0), ItemRole::Frame).isEmpty());
    const QString second = u"2 of %1"_s.arg(briefing.pages.size());
    BOOST_TEST(textsOf(briefing.pages.at(1), ItemRole::Frame).contains(second));
}

BOOST_AUTO_TEST_CASE(a_cover_without_a_page_is_the_head_of_the_first_one)
{
    const ComposedBriefing briefing = composed(
        {CoverBlock{u"A title"_s, {}, u"To: you"_s, {}, {}, false}, ParagraphBlock{{}, u"A text."_s}});
    BOOST_REQUIRE(briefing.pages.size() == 1U);
    BOOST_TEST(textsOf(briefing.pages.at(0), ItemRole::Text) == QStringList({u"To: you"_s, u"A text."_s}));
    BOOST_TEST(textsOf(briefing.pages.at(0), ItemRole::Frame).contains(u"1 of 1"_s));
}

BOOST_AUTO_TEST_CASE(the_longest_title_finds_room_on_its_cover)
{
    CoverBlock cover;
    cover.title = QString(u"A very long title of a briefing "_s).repeated(40);
    const ComposedBriefing briefing = composed({cover, ParagraphBlock{{}, u"A text."_s}});
    for (const PageItem &item : briefing.pages.at(0).items)
        BOOST_TEST(item.area.bottom() <= briefing.format.content().bottom() + 0.1);
    BOOST_TEST(textsOf(briefing.pages.back(), ItemRole::Text).contains(u"A text."_s));
}

BOOST_AUTO_TEST_CASE(an_authors_text_keeps_its_items_numbers_and_links)
{
    using Kind = RichParagraph::Kind;
    RichTextBlock block{{paragraph(Kind::Heading, u"Head"_s), paragraph(Kind::Item, u"outer"_s),
                         paragraph(Kind::Item, u"inner"_s, 2), paragraph(Kind::Numbered, u"third"_s, 1, 3),
                         paragraph(Kind::Quote, u"quoted"_s)}};
    block.paragraphs.last().runs.append({u" link"_s, false, false, false, u"https://example.org/"_s});
    const ComposedBriefing briefing = composed({block});
    BOOST_TEST(itemOf(briefing, u"inner"_s)->area.left() > itemOf(briefing, u"outer"_s)->area.left());
    BOOST_TEST(itemOf(briefing, u"3."_s)->area.right() < itemOf(briefing, u"third"_s)->area.left());
    BOOST_TEST(textsOf(briefing, ItemRole::Text).count(u"•"_s) == 2);
    BOOST_REQUIRE(briefing.headings.size() == 1);
    BOOST_TEST(briefing.headings.first().level == 2);
    BOOST_REQUIRE(linksOf(briefing).size() == 1);
    BOOST_TEST(linksOf(briefing).first().link == u"https://example.org/"_s);
}

BOOST_AUTO_TEST_CASE(text_that_runs_from_right_to_left_stands_right)
{
    const QString arabic = u"بيان الاتحاد"_s;
    const ComposedBriefing briefing =
        composed({RichTextBlock{{paragraph(RichParagraph::Kind::Text, arabic)}}});
    BOOST_TEST(itemOf(briefing, arabic)->area.right() > briefing.format.content().left() + longestLine - 1);
}

BOOST_AUTO_TEST_CASE(numbers_stand_at_the_right_of_their_columns)
{
    TableBlock table{u"Table 1."_s,
                     u"responses"_s,
                     {u"Actor"_s, u"responses"_s},
                     {{u"EU"_s, u"7"_s}, {u"UN"_s, u"1000"_s}},
                     1};
    const ComposedBriefing briefing = composed({table});
    BOOST_TEST(itemOf(briefing, u"7"_s)->area.right() - itemOf(briefing, u"1000"_s)->area.right() < 0.1);
    BOOST_TEST(itemOf(briefing, u"1000"_s)->area.right() > briefing.format.content().right() - 1);
    BOOST_TEST(itemOf(briefing, u"EU"_s)->area.left() == briefing.format.content().left());
}

BOOST_AUTO_TEST_CASE(a_wide_table_gets_smaller_type_before_its_words_are_broken)
{
    const ComposedBriefing roomy = composed({tableOf(3, longWords)});
    const ComposedBriefing narrow = composed({tableOf(5, longWords)});
    const ComposedBriefing broken = composed({tableOf(9, longWords)});
    const auto first = [](const ComposedBriefing &briefing) {
        return itemOf(briefing, longWords + u'0')->text;
    };
    BOOST_TEST(first(roomy)->leading() == typeFace(TextStyle::TableHead).leading);
    BOOST_TEST(first(roomy)->lineCount() == 1);
    BOOST_TEST(first(narrow)->leading() == typeFace(TextStyle::Tiny).leading);
    BOOST_TEST(first(broken)->lineCount() > 1);
}

BOOST_AUTO_TEST_CASE(a_table_with_more_columns_than_find_room_is_folded_and_loses_no_cell)
{
    const ComposedBriefing briefing = composed({tableOf(40, u"cell"_s)});
    const QStringList cells = textsOf(briefing, ItemRole::Row);
    for (int i = 1; i < 40; ++i)
        BOOST_TEST(cells.count(u"cell%1"_s.arg(i)) == 2);
    for (const PageItem &item : briefing.pages.front().items)
        BOOST_TEST(item.area.right() <= briefing.format.content().right() + 0.1);
}

BOOST_AUTO_TEST_CASE(a_row_with_more_cells_than_the_head_is_printed_whole)
{
    TableBlock table;
    table.head = {u"one"_s};
    table.rows = {{u"first"_s, u"second"_s}};
    BOOST_TEST(textsOf(composed({table}), ItemRole::Row) == QStringList({u"first"_s, u"second"_s}));
}

BOOST_AUTO_TEST_CASE(key_figures_lead_to_the_chronology_and_in_the_window_to_what_they_count)
{
    const ComposedBriefing briefing = composeBriefing(withoutPictures(handmadeBriefing(3)), {});
    const QList<PageLink> links = linksOf(briefing);
    const auto figure =
        std::ranges::find_if(links, [](const PageLink &link) { return link.query == u"status:published"_s; });
    BOOST_REQUIRE((figure != links.end()));
    BOOST_TEST(figure->link == u"#chronology"_s);
    BOOST_TEST(briefing.anchors.contains(u"chronology"_s));
}

BOOST_AUTO_TEST_CASE(numbers_of_records_and_sources_lead_to_each_other_and_to_the_record)
{
    const ComposedBriefing briefing = composeBriefing(withoutPictures(handmadeBriefing(3)), {});
    const QList<PageLink> links = linksOf(briefing);
    const auto has = [&](const QString &link, const QString &query) {
        return std::ranges::any_of(
            links, [&](const PageLink &each) { return each.link == link && each.query == query; });
    };
    BOOST_TEST(has({}, u"id:"_s + recordIdText(ResponseId{2})));
    BOOST_TEST(has(u"#source-7"_s, {}));
    BOOST_TEST(has(u"#citing-7"_s, {}));
    BOOST_TEST(briefing.anchors.contains(u"record-2"_s));
}

BOOST_AUTO_TEST_CASE(rows_of_a_table_lead_to_their_records)
{
    TableBlock table = tableOf(2, u"cell"_s);
    table.rowQueries = {u"actor:EU"_s, {}};
    const QList<PageLink> links = linksOf(composed({table}));
    BOOST_REQUIRE(links.size() == 1);
    BOOST_TEST(links.first().query == u"actor:EU"_s);
    BOOST_TEST(links.first().link.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_tall_picture_is_cut_between_its_rows_and_keeps_all_of_them)
{
    const ComposedBriefing briefing = composeBriefing(illustratedByHand(2, 2000), {});
    int strips = 0;
    QSet<QString> asked;
    for (const Page &page : briefing.pages) {
        for (const PageItem &item : page.items) {
            if (!item.picture)
                continue;
            ++strips;
            BOOST_TEST(item.area.bottom() <= briefing.format.content().bottom());
        }
        for (const PageLink &link : page.links) {
            if (link.query.contains(u"status:published actor:"_s))
                asked.insert(link.query);
        }
    }
    BOOST_TEST(strips >= 3);
    BOOST_TEST(asked.size() == 50);
    BOOST_TEST(asked.contains(u"status:published actor:A7"_s));
}

BOOST_AUTO_TEST_CASE(a_heading_stays_with_the_picture_that_fills_its_page)
{
    for (const double height : {560.0, 620.0, 700.0, 1500.0}) {
        IllustratedBriefing content = illustratedByHand(2, height);
        const qsizetype last = content.content.blocks.size() - 1;
        content.content.blocks = {HeadingBlock{1, u"A chapter"_s, {}, false},
                                  content.content.blocks.at(last)};
        content.pictures = {{1, content.pictures.value(last)}};
        int headings = 0;
        for (const Page &page : composeBriefing(content, {}).pages) {
            if (!textsOf(page, ItemRole::Heading).contains(u"A chapter"_s))
                continue;
            ++headings;
            BOOST_TEST(
                std::ranges::any_of(page.items, [](const PageItem &item) { return item.picture != nullptr; }),
                height);
        }
        BOOST_TEST(headings == 1, height);
    }
}

BOOST_AUTO_TEST_CASE(title_unit_caption_and_words_stand_around_a_picture)
{
    const ComposedBriefing briefing = composeBriefing(illustratedByHand(2), {});
    BOOST_TEST(textsOf(briefing, ItemRole::Heading).contains(u"Responses by actor"_s));
    const QStringList texts = textsOf(briefing, ItemRole::Text);
    BOOST_TEST(texts.contains(u"Figure 1. responses · August 2020 – December 2022"_s));
    BOOST_TEST(texts.contains(u"A caption."_s));
    BOOST_TEST(
        texts.contains(u"Forty actors, each with its number. Two records without a date are left out."_s));
}

BOOST_AUTO_TEST_CASE(contents_tell_the_pages_on_which_their_headings_stand)
{
    const ComposedBriefing briefing =
        composed({ContentsBlock{u"Contents"_s}, HeadingBlock{1, u"First"_s, {}, true},
                  ParagraphBlock{{}, u"A text."_s}, HeadingBlock{1, u"Second"_s, {}, true}});
    BOOST_TEST(textsOf(briefing.pages.at(0), ItemRole::Text) ==
               QStringList({u"First"_s, u"Second"_s, u"2"_s, u"3"_s}));
    BOOST_TEST(itemOf(briefing, u"2"_s)->area.top() == itemOf(briefing, u"First"_s)->area.top());
    BOOST_TEST(itemOf(briefing, u"3"_s)->area.top() == itemOf(briefing, u"Second"_s)->area.top());
}

BOOST_AUTO_TEST_CASE(more_chapters_than_a_page_holds_are_all_in_the_contents)
{
    QList<Block> blocks{ContentsBlock{u"Contents"_s}};
    for (int i = 0; i < 90; ++i)
        blocks.append(HeadingBlock{1, u"Chapter %1"_s.arg(i), {}, false});
    const ComposedBriefing briefing = composed(blocks);
    const QStringList texts = textsOf(briefing, ItemRole::Text);
    for (int i = 0; i < 90; ++i)
        BOOST_TEST(texts.contains(u"Chapter %1"_s.arg(i)));
    for (const PageItem &item : briefing.pages.front().items)
        BOOST_TEST(
            (item.role == ItemRole::Frame || item.area.bottom() <= briefing.format.content().bottom() + 0.1));
}

BOOST_AUTO_TEST_CASE(each_section_tells_where_it_begins)
{
    Briefing content;
    content.blocks = {HeadingBlock{1, u"First"_s, {}, false}, ChronologyBlock{},
                      HeadingBlock{1, u"Third"_s, {}, true}};
    content.sectionStarts = {0, 1, 2, 3};
    const QList<PagePlace> sections = composeBriefing(withoutPictures(content), {}).sections;
    BOOST_REQUIRE(sections.size() == 4);
    BOOST_TEST(sections.at(0).page == 0);
    BOOST_TEST(sections.at(2).page == 1);
    BOOST_TEST(sections.at(3).page == 1);
}

BOOST_AUTO_TEST_CASE(who_waits_can_stop_the_composer)
{
    const EditWatch watch;
    watch.cancellation.cancel();
    const Result<ComposedBriefing> result = composeBriefing(withoutPictures(handmadeBriefing(3)), {}, watch);
    BOOST_REQUIRE(!result.has_value());
    BOOST_TEST(result.error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_CASE(a_long_running_head_is_shortened_and_does_not_run_into_the_date)
{
    Briefing content;
    content.runningHead = QString(u"Responses to the crisis "_s).repeated(20);
    content.dataAsOf = u"Data as of 23 November 2026"_s;
    const ComposedBriefing briefing = composeBriefing(withoutPictures(content), {});
    const QStringList frames = textsOf(briefing.pages.front(), ItemRole::Frame);
    BOOST_REQUIRE(!frames.isEmpty());
    BOOST_TEST(frames.first().endsWith(u'…'));
    BOOST_TEST(itemOf(briefing, frames.first())->area.right() <
               itemOf(briefing, content.dataAsOf)->area.left());
}

BOOST_AUTO_TEST_CASE(tables_of_one_section_with_the_same_head_have_columns_of_the_same_width)
{
    TableBlock narrow;
    narrow.head = {u"First"_s, u"Second"_s, u"Third"_s};
    narrow.rows = {{u"a"_s, u"narrow"_s, u"b"_s}};
    TableBlock wide = narrow;
    wide.rows = {{u"A cell with many words in it"_s, u"wide"_s, u"b"_s}};
    const ComposedBriefing briefing = composed({narrow, wide});
    BOOST_TEST(itemOf(briefing, u"narrow"_s)->area.left() == itemOf(briefing, u"wide"_s)->area.left());
}

BOOST_AUTO_TEST_CASE(long_texts_of_cells_terms_and_sources_are_laid_out_in_parts)
{
    const QString text = QString(u"Some words of a long text. "_s).repeated(2000);
    TableBlock table = tableOf(2, u"cell"_s);
    table.rows.append({u"long"_s, text});
    DefinitionsBlock terms;
    terms.definitions = {{u"Term"_s, text}};
    SourcesBlock sources;
    SourceLine source;
    source.number = 1;
    source.title = text;
    sources.lines = {source};
    SourcesBlock inShort = sources;
    inShort.inShort = true;
    for (const Block &block : {Block(table), Block(terms), Block(sources), Block(inShort)}) {
        const ComposedBriefing briefing = composed({block});
        for (const Page &page : briefing.pages) {
            for (const PageItem &item : page.items)
                BOOST_TEST((!item.text || item.text->text().size() <= 4000));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
