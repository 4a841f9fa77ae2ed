#include "tests/support/printing.h"
#include "ui/pictures/linkarrows.h"
#include "ui/pictures/picturepages.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;

namespace
{

/// A link from a record at the left to another one at the right, and a level line.
Picture linked(qreal from, qreal to)
{
    Picture picture;
    picture.size = {300, 300};
    picture.marks = {{LineShape{{100, from}, {140, to}, {Ink::Role::Muted, {}}}, {}, {}, {}},
                     {LineShape{{0, 50}, {300, 50}, {Ink::Role::Lines, {}}}, {}, {}, {}}};
    return picture;
}

/// Where the arrows of a page point: lines that stand upright.
std::vector<LineShape> arrowsOf(const Picture &part)
{
    std::vector<LineShape> arrows;
    for (const Mark &mark : part.marks) {
        const auto *line = std::get_if<LineShape>(&mark.shape);
        if (line && line->from.x() == line->to.x())
            arrows.push_back(*line);
    }
    return arrows;
}

} // namespace

BOOST_AUTO_TEST_SUITE(link_arrows)

BOOST_AUTO_TEST_CASE(a_link_on_one_page_stays_a_line)
{
    const Picture picture = linked(20, 80);
    BOOST_TEST((partOf(picture, {0, 100}).marks == picture.marks));
}

BOOST_AUTO_TEST_CASE(a_link_to_another_page_is_an_arrow_at_both_of_its_ends)
{
    const Picture picture = linked(20, 180);
    const std::vector<LineShape> down = arrowsOf(partOf(picture, {0, 100}));
    const std::vector<LineShape> up = arrowsOf(partOf(picture, {100, 200}));
    BOOST_REQUIRE(down.size() == 1U);
    BOOST_REQUIRE(up.size() == 1U);
    BOOST_TEST(down.front().to.y() > down.front().from.y());
    BOOST_TEST(up.front().to.y() < up.front().from.y());
    BOOST_TEST(down.front().from.x() > 100); // towards the other record
    BOOST_TEST(up.front().from.x() < 140);
}

BOOST_AUTO_TEST_CASE(a_page_between_the_ends_of_a_link_shows_nothing_of_it)
{
    BOOST_TEST(partOf(linked(20, 280), {100, 200}).marks.empty());
}

BOOST_AUTO_TEST_CASE(many_links_that_lead_the_same_way_are_one_arrow)
{
    Picture picture = linked(20, 180);
    picture.marks.push_back({LineShape{{100, 20}, {140, 280}, {Ink::Role::Muted, {}}}, {}, {}, {}});
    BOOST_TEST(arrowsOf(partOf(picture, {0, 100})).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
