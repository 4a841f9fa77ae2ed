#include "tests/support/printing.h"
#include "ui/pictures/picturekeys.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;

BOOST_AUTO_TEST_SUITE(picturekeys)

BOOST_AUTO_TEST_CASE(plus_and_minus_zoom_and_nought_shows_all)
{
    BOOST_CHECK(zoomStepsOf(Qt::Key_Plus) == 1);
    BOOST_CHECK(zoomStepsOf(Qt::Key_Equal) == 1); // plus without Shift
    BOOST_CHECK(zoomStepsOf(Qt::Key_Minus) == -1);
    BOOST_CHECK(zoomStepsOf(Qt::Key_0) == 0);
    BOOST_CHECK(!zoomStepsOf(Qt::Key_1));
}

BOOST_AUTO_TEST_CASE(arrows_move_their_way_and_back)
{
    BOOST_CHECK(*movementOf(Qt::Key_Left) + *movementOf(Qt::Key_Right) == QPoint());
    BOOST_CHECK(*movementOf(Qt::Key_Up) + *movementOf(Qt::Key_Down) == QPoint());
    BOOST_TEST(movementOf(Qt::Key_Right)->x() > 0);
    BOOST_TEST(movementOf(Qt::Key_Down)->y() > 0);
    BOOST_CHECK(!movementOf(Qt::Key_Return));
}

BOOST_AUTO_TEST_SUITE_END()
