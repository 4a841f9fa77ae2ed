#include "ui/window/housestyle.h"

#include <QImage>
#include <QMenu>
#include <QPixmap>
#include <QToolButton>

#include <boost/test/unit_test.hpp>
#include <cstdlib>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// How many dots of `area` are drawn on its ground, which may shade off.
int dotsIn(const QImage &picture, const QRect &area)
{
    constexpr int contrast = 60;
    const int ground = qGray(picture.pixel(area.topLeft()));
    int dots = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            dots += std::abs(qGray(picture.pixel(x, y)) - ground) > contrast ? 1 : 0;
    return dots;
}

} // namespace

BOOST_AUTO_TEST_SUITE(house_style)

BOOST_AUTO_TEST_CASE(the_arrow_of_a_menu_stands_beside_the_words_and_not_below_them)
{
    HouseStyle style;
    QToolButton button;
    button.setStyle(&style);
    button.setText(u"New"_s);
    button.setPopupMode(QToolButton::InstantPopup);
    const int width = button.sizeHint().width();
    QMenu menu;
    button.setMenu(&menu);
    BOOST_TEST(button.sizeHint().width() >= width + 8);
    button.resize(button.sizeHint());
    const QImage picture = button.grab().toImage();
    const QRect right(button.width() - 15, 4, 11, button.height() - 8);
    const int middle = button.height() / 2;
    BOOST_TEST(dotsIn(picture, right) > 8);
    BOOST_TEST(dotsIn(picture, right.intersected(QRect(0, middle - 5, button.width(), 11))) ==
               dotsIn(picture, right));
}

BOOST_AUTO_TEST_SUITE_END()
