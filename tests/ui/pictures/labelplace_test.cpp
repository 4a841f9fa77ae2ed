#include "ui/pictures/labelplace.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;

namespace
{

const QPolygonF square({{0, 0}, {10, 0}, {10, 10}, {0, 10}});

/// A wide head on a narrow stem.
const QPolygonF mushroom({{0, 0}, {20, 0}, {20, 6}, {11, 6}, {11, 20}, {9, 20}, {9, 6}, {0, 6}});

/// Open above between two posts.
const QPolygonF posts({{0, 0}, {2, 0}, {2, 8}, {14, 8}, {14, 0}, {20, 0}, {20, 10}, {0, 10}});

} // namespace

BOOST_AUTO_TEST_SUITE(labelplace)

BOOST_AUTO_TEST_CASE(a_label_stands_in_the_middle_where_nothing_is_wider)
{
    const Stretch place = labelPlace(square);
    BOOST_TEST(place.y == 5);
    BOOST_TEST(place.left == 0);
    BOOST_TEST(place.right == 10);
}

BOOST_AUTO_TEST_CASE(a_label_goes_where_the_outline_is_wide)
{
    const Stretch place = labelPlace(mushroom);
    BOOST_TEST(place.width() == 20);
    BOOST_TEST(place.y < 6);
}

BOOST_AUTO_TEST_CASE(of_several_parts_of_a_line_the_widest_counts)
{
    const Stretch widest = widestAt(posts, 4);
    BOOST_TEST(widest.left == 14);
    BOOST_TEST(widest.right == 20);
    BOOST_TEST(widestAt(posts, 30).width() == 0);
}

BOOST_AUTO_TEST_CASE(an_area_does_not_depend_on_the_direction)
{
    QPolygonF turned = square;
    std::ranges::reverse(turned);
    BOOST_TEST(areaOf(square) == 100);
    BOOST_TEST(areaOf(turned) == 100);
    BOOST_TEST(areaOf(mushroom) == 148);
}

BOOST_AUTO_TEST_SUITE_END()
