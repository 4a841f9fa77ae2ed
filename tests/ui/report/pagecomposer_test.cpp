#include "tests/support/printing.h"
#include "tests/ui/report/handmade.h"
#include "ui/report/pagecomposer.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

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

Piece box(double height, bool keepWithNext = false)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = keepWithNext;
    addFill(piece, QRectF(0, 0, 10, height), Qt::black);
    return piece;
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_composer)

BOOST_AUTO_TEST_CASE(no_heading_stands_alone_at_the_foot_of_a_page)
{
    for (int lines = 1; lines < 14; ++lines) {
        for (const Page &page : composeBriefing(handmadeBriefing(lines), {}).pages) {
            BOOST_TEST(footOf(page, ItemRole::Heading) < footOfContent(page));
            BOOST_TEST(footOf(page, ItemRole::TableHead) < footOfContent(page) + 0.01);
        }
    }
}

BOOST_AUTO_TEST_CASE(everything_stands_within_the_margins)
{
    const PageFormat format;
    const QRectF allowed = format.content().adjusted(-0.1, -0.1, 0.1, 0.1);
    for (const Page &page : composeBriefing(handmadeBriefing(9), format).pages) {
        for (const PageItem &item : page.items) {
            if (item.role != ItemRole::Frame)
                BOOST_TEST(allowed.contains(item.area));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_head_of_a_table_stands_on_each_page_it_reaches)
{
    const ComposedBriefing composed = composeBriefing(handmadeBriefing(40), {});
    int rows = 0;
    for (const Page &page : composed.pages) {
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

BOOST_AUTO_TEST_CASE(the_list_of_contents_tells_the_pages_of_the_headings)
{
    const ComposedBriefing composed = composeBriefing(handmadeBriefing(20), {});
    BOOST_REQUIRE(!composed.headings.isEmpty());
    BOOST_TEST(composed.headings.first().text == u"How was this counted?"_s);
    BOOST_TEST(composed.headings.first().place.page == 1);
    BOOST_TEST(composed.anchors.contains(u"source-7"_s));
}

BOOST_AUTO_TEST_CASE(every_link_within_leads_to_a_place_that_is_there)
{
    const ComposedBriefing composed = composeBriefing(handmadeBriefing(5), {});
    for (const Page &page : composed.pages) {
        for (const PageLink &link : page.links) {
            if (link.link.startsWith(u'#'))
                BOOST_TEST(composed.anchors.contains(link.link.mid(1)), link.link.toStdString());
        }
    }
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

BOOST_AUTO_TEST_CASE(nothing_at_all_is_one_empty_page)
{
    BOOST_TEST(flow({}, {}).pages.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
