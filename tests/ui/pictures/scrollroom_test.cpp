#include "ui/pictures/scrollroom.h"

#include <QScrollArea>
#include <QScrollBar>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;

namespace scrollroom
{

/// A widget of 1000 by 1000 in a room of less.
struct Held {
    Held()
    {
        inside->resize(1000, 1000);
        area.setWidget(inside);
        area.resize(300, 200);
        area.show();
    }
    [[nodiscard]] QPoint scrolled() const
    {
        return {area.horizontalScrollBar()->value(), area.verticalScrollBar()->value()};
    }

    QScrollArea area;
    QWidget *inside = new QWidget;
};

} // namespace scrollroom

BOOST_AUTO_TEST_SUITE(scrollroom)

BOOST_AUTO_TEST_CASE(without_a_scroll_area_all_is_seen_and_nothing_moves)
{
    QWidget holder;
    QWidget alone(&holder);
    alone.resize(80, 60);
    const ScrollRoom room(alone);
    BOOST_TEST(!room.isThere());
    BOOST_CHECK(room.size() == alone.size());
    room.moveBy({10, 10});
    room.show({500, 500}, 10);
    BOOST_CHECK(alone.pos() == QPoint());
}

BOOST_FIXTURE_TEST_CASE(what_is_seen_moves_and_returns_to_the_start, Held)
{
    const ScrollRoom room(*inside);
    BOOST_TEST(room.isThere());
    BOOST_CHECK(room.size() == area.viewport()->size());
    room.moveBy({30, 40});
    room.moveBy({5, -10});
    BOOST_CHECK(scrolled() == QPoint(35, 30));
    room.moveToStart();
    BOOST_CHECK(scrolled() == QPoint());
}

BOOST_FIXTURE_TEST_CASE(a_place_is_put_where_it_shall_be_seen, Held)
{
    const ScrollRoom room(*inside);
    room.put({500, 400}, {100, 50});
    BOOST_CHECK(scrolled() == QPoint(400, 350));
}

BOOST_FIXTURE_TEST_CASE(a_place_that_is_not_seen_is_brought_into_sight, Held)
{
    ScrollRoom(*inside).show({700, 600}, 10);
    const QRect seen(scrolled(), area.viewport()->size());
    BOOST_TEST(seen.contains(QPoint(700, 600)));
}

BOOST_FIXTURE_TEST_CASE(a_widget_deeper_inside_is_not_what_scrolls, Held)
{
    const QWidget deeper(inside);
    BOOST_TEST(!ScrollRoom(deeper).isThere());
}

BOOST_AUTO_TEST_SUITE_END()
