#include "tests/support/printing.h"
#include "tests/ui/report/composedpages.h"
#include "tests/ui/report/handmade.h"
#include "tests/ui/report/samplebriefing.h"
#include "ui/report/briefingrenderer.h"
#include "ui/report/pagecomposer.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

double footOf(const Page &page, ItemRole role)
{
    double foot = 0;
    for (const PageItem &item : page.items) {
        if (item.role == role)
            foot = std::max(foot, item.area.bottom());
    }
    return foot;
}

double footOfContent(const Page &page)
{
    return std::max(
        {footOf(page, ItemRole::Text), footOf(page, ItemRole::Row), footOf(page, ItemRole::Picture)});
}

/// What stands lowest on a page, or highest.
const PageItem &outermost(const Page &page, bool lowest)
{
    const PageItem *found = nullptr;
    for (const PageItem &item : page.items) {
        if (item.role == ItemRole::Frame || item.role == ItemRole::Ornament)
            continue;
        const bool isFurther = found == nullptr || (lowest ? item.area.bottom() > found->area.bottom()
                                                           : item.area.top() < found->area.top());
        found = isFurther ? &item : found;
    }
    BOOST_REQUIRE(found != nullptr);
    return *found;
}

void expectIntroductionsWithTheirLists(const ComposedBriefing &briefing)
{
    constexpr size_t cover = 1;
    for (size_t i = cover; i + 1 < briefing.pages.size(); ++i) {
        const PageItem &foot = outermost(briefing.pages.at(i), true);
        const PageItem &head = outermost(briefing.pages.at(i + 1), false);
        const bool isParted = foot.role == ItemRole::Text && head.role != ItemRole::Text &&
                              (head.role != ItemRole::Heading ||
                               head.text->leading() < typeFace(TextStyle::Subheading).leading);
        BOOST_TEST(!isParted, "page " << i + 1 << ": " << (foot.text ? foot.text->text() : QString()));
    }
}

Piece box(double height, bool keepWithNext = false)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = keepWithNext;
    addFill(piece, QRectF(0, 0, 10, height), Qt::black);
    return piece;
}

/// On a page of 140 with margins of 10.
constexpr double rightColumn = 10 + columnWidth(120) + columnGap;

Piece columnBox(double height, bool keepWithNext = false)
{
    Piece piece = box(height, keepWithNext);
    piece.inColumns = true;
    return piece;
}

ComposedBriefing composed(const Briefing &briefing, const PageFormat &format = {})
{
    return composeBriefing(withoutPictures(briefing), format);
}

void expectWithinMargins(const ComposedBriefing &briefing)
{
    const QRectF allowed = briefing.format.content().adjusted(-0.1, -0.1, 0.1, 0.1);
    for (const Page &page : briefing.pages) {
        for (const PageItem &item : page.items) {
            if (item.role != ItemRole::Frame)
                BOOST_TEST(allowed.contains(item.area), (item.text ? item.text->text() : QString()));
        }
    }
}

/// One briefing after the other, as somebody edits them.
void expectSameWithKeptLists(const QList<IllustratedBriefing> &briefings)
{
    KeptPieces kept;
    for (const IllustratedBriefing &briefing : briefings) {
        const PageFormat format = pageFormatOf(briefing.content);
        const auto pages = composeBriefing(briefing, format, kept);
        REQUIRE_OK(pages);
        expectSamePages(*pages, composeBriefing(briefing, format));
    }
}

template <class Kind>
bool holdsBlock(const Block &block)
{
    return std::holds_alternative<Kind>(block);
}

template <class Kind>
Kind &firstBlock(IllustratedBriefing &briefing)
{
    return std::get<Kind>(*std::ranges::find_if(briefing.content.blocks, holdsBlock<Kind>));
}

template <class Change>
IllustratedBriefing briefingWith(IllustratedBriefing briefing, const Change &change)
{
    change(briefing);
    return briefing;
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_composer)

BOOST_AUTO_TEST_CASE(whoever_edits_a_briefing_gets_the_pages_that_are_laid_out_anew)
{
    for (const bool inShort : {false, true}) {
        const IllustratedBriefing before = withoutPictures(handmadeBriefing(4, inShort));
        const auto typed = briefingWith(before, [](IllustratedBriefing &briefing) {
            firstBlock<ParagraphBlock>(briefing).text += QString(u" A letter more."_s).repeated(30);
        });
        const auto moved = briefingWith(typed, [](IllustratedBriefing &briefing) {
            std::ranges::rotate(briefing.content.blocks, briefing.content.blocks.end() - 4);
        });
        const auto renamed = briefingWith(moved, [](IllustratedBriefing &briefing) {
            firstBlock<ChronologyBlock>(briefing).lines[1].title = u"Renamed"_s;
            firstBlock<SourcesBlock>(briefing).lines[2].url.clear();
        });
        expectSameWithKeptLists({before, typed, moved, renamed, before, before});
    }
}

BOOST_AUTO_TEST_CASE(other_paper_language_and_profile_are_laid_out_for_themselves)
{
    const IllustratedBriefing before = illustratedByHand(3);
    const auto onLetter =
        briefingWith(before, [](IllustratedBriefing &briefing) { briefing.content.paper = u"letter"_s; });
    const auto inEnglish =
        briefingWith(before, [](IllustratedBriefing &briefing) { briefing.content.language = u"en"_s; });
    const auto internal = briefingWith(
        before, [](IllustratedBriefing &briefing) { briefing.content.profile = ExportProfile::Internal; });
    const auto inShort = briefingWith(before, [](IllustratedBriefing &briefing) {
        firstBlock<ChronologyBlock>(briefing).inShort = true;
        firstBlock<DefinitionsBlock>(briefing).inShort = true;
    });
    expectSameWithKeptLists({before, onLetter, inEnglish, internal, before, inShort, before});
}

BOOST_AUTO_TEST_CASE(a_list_that_stays_as_it_is_is_not_laid_out_again)
{
    const IllustratedBriefing before = withoutPictures(handmadeBriefing(3));
    const auto typed = briefingWith(before, [](IllustratedBriefing &briefing) {
        firstBlock<ParagraphBlock>(briefing).text = u"Typed."_s;
    });
    const QString date = u"2 October 2020"_s;
    KeptPieces kept;
    const auto first = composeBriefing(before, {}, kept);
    const auto second = composeBriefing(typed, {}, kept);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    BOOST_TEST((itemOf(*first, date)->text == itemOf(*second, date)->text));
}

BOOST_AUTO_TEST_CASE(only_the_lists_of_the_last_briefing_are_kept_and_none_of_one_that_was_given_up)
{
    KeptPieces kept;
    REQUIRE_OK(composeBriefing(withoutPictures(handmadeBriefing(6, true)), {}, kept));
    const size_t many = kept.count();
    REQUIRE_OK(composeBriefing(withoutPictures(handmadeBriefing(2, true)), {}, kept));
    const size_t few = kept.count();
    BOOST_TEST((few > 0 && few < many));
    const EditWatch watch;
    watch.cancellation.cancel();
    BOOST_TEST(!composeBriefing(withoutPictures(handmadeBriefing(6, true)), {}, kept, watch).has_value());
    BOOST_TEST(kept.count() == few);
}

BOOST_AUTO_TEST_CASE(lists_of_tens_of_thousands_of_rows_are_not_kept)
{
    KeptPieces kept;
    kept.keep(SourcesBlock(), std::make_shared<const Pieces>(Pieces(100'000)));
    BOOST_TEST(kept.count() == 0U);
    BOOST_TEST(!kept.find(SourcesBlock()));
}

BOOST_AUTO_TEST_CASE(no_heading_stands_alone_at_the_foot_of_a_page)
{
    for (int lines = 1; lines < 14; ++lines) {
        for (const bool inShort : {false, true}) {
            for (const Page &page : composed(handmadeBriefing(lines, inShort)).pages) {
                BOOST_TEST(footOf(page, ItemRole::Heading) < footOfContent(page));
                BOOST_TEST(footOf(page, ItemRole::TableHead) < footOfContent(page) + 0.01);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_heading_and_its_introduction_stay_with_the_first_item_of_columns)
{
    const PageFormat format{QSizeF(140, 340), QMarginsF(10, 10, 10, 10)};
    for (double above = 1; above < 320; ++above) {
        Piece first = columnBox(80, true);
        first.spaceBefore = 15;
        first.anchors.append(u"first"_s);
        Piece introduction = box(20, true);
        introduction.anchors.append(u"introduction"_s);
        const FlowResult result = flow(
            {box(above), box(20, true), introduction, first, columnBox(50), columnBox(70), columnBox(70)},
            format);
        BOOST_TEST(result.anchors.value(u"first"_s).page == result.anchors.value(u"introduction"_s).page,
                   above);
    }
}

BOOST_AUTO_TEST_CASE(no_introduction_of_the_sample_is_parted_from_what_it_leads_to)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        IllustratedBriefing whole = sampleBriefing(language);
        for (const QString &paper : {u"a4"_s, u"letter"_s}) {
            whole.content.paper = paper;
            expectIntroductionsWithTheirLists(composeBriefing(whole, pageFormatOf(whole.content)));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_whole_sample_is_a_document_that_can_be_read)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        const IllustratedBriefing whole = sampleBriefing(language);
        const ComposedBriefing briefing = composeBriefing(whole, pageFormatOf(whole.content));
        const size_t pages = briefing.pages.size();
        BOOST_TEST((pages >= 8U && pages <= 24U), language.toStdString() << ": " << pages);
        expectWithinMargins(briefing);
        for (const Page &page : briefing.pages) {
            for (const PageItem &item : page.items)
                BOOST_TEST((!item.upward || item.text->lineCount() == item.lines));
        }
    }
}

BOOST_AUTO_TEST_CASE(columns_are_filled_left_then_right_and_end_level)
{
    const PageFormat format{{140, 100}, {10, 10, 10, 10}};
    const FlowResult result =
        flow({columnBox(20), columnBox(20), columnBox(20), columnBox(20), box(10)}, format);
    BOOST_REQUIRE(result.pages.size() == 1U);
    const std::vector<PageItem> &items = result.pages.front().items;
    BOOST_REQUIRE(items.size() == 5U);
    BOOST_TEST((items.at(1).area.topLeft() == QPointF(10, 30)));
    BOOST_TEST((items.at(2).area.topLeft() == QPointF(rightColumn, 10)));
    BOOST_TEST((items.at(4).area.topLeft() == QPointF(10, 50)));
}

BOOST_AUTO_TEST_CASE(three_columns_are_filled_one_after_the_other_and_what_comes_next_stands_below_all)
{
    const PageFormat format{{140, 100}, {10, 10, 10, 10}};
    Pieces pieces;
    for (int i = 0; i < 3; ++i) {
        pieces.push_back(columnBox(20));
        pieces.back().columns = 3;
    }
    pieces.push_back(box(10));
    const FlowResult result = flow(pieces, format);
    BOOST_REQUIRE(result.pages.size() == 1U);
    const std::vector<PageItem> &items = result.pages.front().items;
    BOOST_REQUIRE(items.size() == 4U);
    for (size_t i = 0; i < 3; ++i) {
        BOOST_TEST(items.at(i).area.top() == 10);
        const double left = 10 + static_cast<double>(i) * (columnWidth(120, 3) + columnGap);
        BOOST_TEST(std::abs(items.at(i).area.left() - left) < 0.01);
    }
    BOOST_TEST((items.at(3).area.topLeft() == QPointF(10, 30)));
}

BOOST_AUTO_TEST_CASE(columns_go_on_at_the_head_of_the_next_page_under_their_repeated_head)
{
    const PageFormat format{{140, 100}, {10, 10, 10, 10}};
    Pieces pieces;
    for (int i = 0; i < 6; ++i)
        pieces.push_back(columnBox(40));
    pieces.back().repeatedHead = pieces.at(4).repeatedHead = std::make_shared<const Piece>(box(5));
    const FlowResult result = flow(pieces, format);
    BOOST_REQUIRE(result.pages.size() == 2U);
    BOOST_REQUIRE(result.pages.at(1).items.size() == 3U);
    BOOST_TEST((result.pages.at(1).items.at(1).area.topLeft() == QPointF(10, 15)));
    BOOST_TEST((result.pages.at(1).items.at(2).area.topLeft() == QPointF(rightColumn, 15)));
}

BOOST_AUTO_TEST_CASE(no_line_of_columns_goes_over_to_the_next_page_alone)
{
    const PageFormat format{QSizeF(140, 140), QMarginsF(10, 10, 10, 10)};
    for (size_t count = 7; count <= 16; ++count) {
        Pieces pieces;
        for (size_t i = 0; i < count; ++i) {
            pieces.push_back(columnBox(40));
            pieces.back().anchors.append(QString::number(i));
        }
        const FlowResult result = flow(std::move(pieces), format);
        BOOST_TEST(result.pages.back().items.size() >= 2U, count);
        for (size_t i = 0; i < count; ++i)
            BOOST_TEST(result.anchors.contains(QString::number(i)));
    }
}

BOOST_AUTO_TEST_CASE(what_belongs_together_is_not_parted_by_the_end_of_a_column)
{
    const PageFormat format{{140, 100}, {10, 10, 10, 10}};
    const FlowResult result = flow({columnBox(50), columnBox(30, true), columnBox(30)}, format);
    BOOST_REQUIRE(result.pages.size() == 1U);
    BOOST_TEST((result.pages.front().items.at(1).area.topLeft() == QPointF(rightColumn, 10)));
}

BOOST_AUTO_TEST_CASE(everything_stands_within_the_margins_on_both_papers)
{
    Briefing letter;
    letter.paper = u"letter"_s;
    for (const PageFormat &format : {pageFormatOf(Briefing()), pageFormatOf(letter)}) {
        for (const bool inShort : {false, true})
            expectWithinMargins(composed(handmadeBriefing(30, inShort), format));
        expectWithinMargins(composeBriefing(illustratedByHand(10), format));
    }
    BOOST_TEST((pageFormatOf(letter).size == QSizeF(612, 792)));
}

BOOST_AUTO_TEST_CASE(the_head_of_a_table_stands_on_each_page_it_reaches)
{
    const ComposedBriefing briefing = composed(handmadeBriefing(40));
    int rows = 0;
    for (const Page &page : briefing.pages) {
        const bool hasGrid =
            std::ranges::any_of(page.items, [](const PageItem &item) { return item.upward; });
        const bool hasHead = std::ranges::any_of(
            page.items, [](const PageItem &item) { return item.role == ItemRole::TableHead; });
        const bool hasTitles = std::ranges::any_of(page.items, [](const PageItem &item) {
            return item.role == ItemRole::Row && item.text &&
                   item.text->leading() == typeFace(TextStyle::CellTitle).leading;
        });
        BOOST_TEST((!hasTitles || hasHead));
        rows += hasGrid ? 1 : 0;
    }
    BOOST_TEST(rows >= 2);
}

BOOST_AUTO_TEST_CASE(every_link_within_leads_to_a_place_that_is_there)
{
    const ComposedBriefing briefing = composed(handmadeBriefing(5));
    int within = 0;
    for (const Page &page : briefing.pages) {
        for (const PageLink &link : page.links) {
            if (!link.link.startsWith(u'#'))
                continue;
            BOOST_TEST(briefing.anchors.contains(link.link.mid(1)), link.link.toStdString());
            ++within;
        }
    }
    BOOST_TEST(within > 30); // fifteen records and what they cite
}

BOOST_AUTO_TEST_CASE(a_piece_that_does_not_fit_begins_the_next_page_whole)
{
    const PageFormat format{{100, 100}, {10, 10, 10, 10}};
    const FlowResult result = flow({box(50), box(50)}, format);
    BOOST_REQUIRE(result.pages.size() == 2U);
    BOOST_TEST(result.pages.at(1).items.front().area.top() == 10);
}

BOOST_AUTO_TEST_CASE(pieces_that_belong_together_move_together)
{
    const PageFormat format{{100, 100}, {10, 10, 10, 10}};
    const FlowResult result = flow({box(60), box(10, true), box(30)}, format);
    BOOST_REQUIRE(result.pages.size() == 2U);
    BOOST_TEST(result.pages.at(0).items.size() == 1U);
    BOOST_TEST(result.pages.at(1).items.size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_belongs_together_but_is_higher_than_a_page_goes_over_several)
{
    const PageFormat format{{100, 100}, {10, 10, 10, 10}};
    Pieces pieces;
    for (int i = 0; i < 7; ++i)
        pieces.push_back(box(20, true));
    const FlowResult result = flow(pieces, format);
    BOOST_REQUIRE(result.pages.size() == 2U);
    BOOST_TEST(result.pages.at(0).items.size() == 4U);
    BOOST_TEST(result.pages.at(1).items.size() == 3U);
}

BOOST_AUTO_TEST_CASE(an_anchor_that_comes_twice_leads_to_its_first_place)
{
    const PageFormat format{{100, 100}, {10, 10, 10, 10}};
    Pieces pieces{box(70), box(70)};
    for (Piece &piece : pieces)
        piece.anchors = {u"here"_s};
    BOOST_TEST(flow(pieces, format).anchors.value(u"here"_s).page == 0);
}

BOOST_AUTO_TEST_CASE(columns_over_many_pages_lose_and_repeat_nothing)
{
    const PageFormat format{{140, 100}, {10, 10, 10, 10}};
    Pieces pieces;
    for (int i = 0; i < 400; ++i)
        pieces.push_back(columnBox(10 + i % 3));
    size_t items = 0;
    for (const Page &page : flow(pieces, format).pages)
        items += page.items.size();
    BOOST_TEST(items == 400U);
}

BOOST_AUTO_TEST_CASE(nothing_at_all_is_one_empty_page)
{
    BOOST_TEST(flow({}, {}).pages.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_row_that_no_page_holds_is_parted_between_lines_and_loses_none)
{
    const auto text = std::make_shared<const TextBlock>(
        QList<TextRun>{{QString(u"Заява і словы. "_s).repeated(4000), RunLook::Plain, {}}}, TextStyle::Cell,
        300);
    Piece row;
    addText(row, {20, 4}, text, ItemRole::Row);
    row.height = text->height() + 8;
    addFill(row, QRectF(0, row.height - 0.5, 300, 0.5), Qt::black);
    row.anchors = {u"row"_s};
    int lines = 0;
    const Pieces parts = divided(row, 560);
    BOOST_REQUIRE(parts.size() > 2);
    for (const Piece &part : parts) {
        BOOST_TEST(part.height <= 560);
        for (const PageItem &item : part.items) {
            BOOST_TEST(item.area.bottom() <= part.height + 0.01);
            if (!item.text)
                continue;
            BOOST_TEST(item.firstLine == lines);
            lines += item.lines;
        }
    }
    BOOST_TEST(lines == text->lineCount());
    BOOST_TEST(parts.front().anchors.size() == 1);
    BOOST_TEST(parts.back().items.size() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
