#include "ui/pictures/markframe.h"

#include <QImage>
#include <QPainter>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;

namespace
{

QImage framed(const Mark &mark)
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    Appearance appearance = Appearance::current();
    appearance.accent = Qt::red;
    paintMarkFrame(painter, mark, appearance, 2);
    return image;
}

bool isMarked(const QImage &image, int x, int y)
{
    return image.pixelColor(x, y) != QColor(Qt::white);
}

} // namespace

BOOST_AUTO_TEST_SUITE(markframe)

BOOST_AUTO_TEST_CASE(a_frame_goes_around_a_mark_and_leaves_its_inside)
{
    Mark mark;
    mark.shape = RectShape{QRectF(20, 20, 20, 20), {}};
    const QImage image = framed(mark);
    BOOST_TEST((isMarked(image, 18, 30) || isMarked(image, 19, 30)));
    BOOST_TEST(!isMarked(image, 30, 30));
    BOOST_TEST(!isMarked(image, 10, 30));
}

BOOST_AUTO_TEST_CASE(a_frame_follows_the_border_of_an_outline)
{
    Mark mark;
    mark.shape = OutlineShape{{QPolygonF({{10, 10}, {50, 10}, {10, 50}})}, {}, {}};
    const QImage image = framed(mark);
    BOOST_TEST((isMarked(image, 30, 30) || isMarked(image, 29, 30) || isMarked(image, 30, 29)));
    BOOST_TEST(!isMarked(image, 48, 48)); // the corner of the rectangle around it
}

BOOST_AUTO_TEST_SUITE_END()
