#include "tests/support/printing.h"
#include "tests/ui/pictures/samples.h"
#include "ui/pictures/timelinepicture.h"
#include "ui/pictures/zoomedpicture.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Picture drawnTimeline(const PictureStyle &style)
{
    return timelinePicture(timelineOf(351, 24, u"en"_s), style);
}

Picture withoutTime(const PictureStyle &style)
{
    Picture picture;
    picture.size = style.size;
    return picture;
}

constexpr QSizeF room(600, 400);

} // namespace

BOOST_AUTO_TEST_SUITE(zoomedpicture)

BOOST_AUTO_TEST_CASE(an_axis_of_time_is_stretched_and_its_texts_are_not)
{
    const ZoomedPicture all = zoomedPicture(drawnTimeline, u"en"_s, room, 1);
    const ZoomedPicture zoomed = zoomedPicture(drawnTimeline, u"en"_s, room, 4);
    BOOST_TEST(zoomed.scale == 1);
    BOOST_TEST(zoomed.picture.size.width() == 4 * all.picture.size.width());
}

BOOST_AUTO_TEST_CASE(a_picture_without_time_is_painted_larger)
{
    const ZoomedPicture zoomed = zoomedPicture(withoutTime, u"en"_s, room, 4);
    BOOST_TEST(zoomed.scale == 4);
    BOOST_CHECK(zoomed.picture.size == room);
}

BOOST_AUTO_TEST_CASE(days_can_be_zoomed_further_than_shapes)
{
    const qreal most = mostZoomOf(withoutTime(PictureStyle{Wording(u"en"_s)}));
    BOOST_TEST(mostZoomOf(zoomedPicture(drawnTimeline, u"en"_s, room, 1).picture) > most);
    BOOST_TEST(zoomedPicture(withoutTime, u"en"_s, room, 2 * most).scale == most);
}

BOOST_AUTO_TEST_SUITE_END()
