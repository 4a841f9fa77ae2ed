#include "ui/report/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(message_bar)

BOOST_AUTO_TEST_CASE(in_a_narrow_window_the_button_leaves_the_line_to_the_words)
{
    auto *message = new QLabel(u"333 responses go into the briefing. 18 are left out."_s);
    auto *button = new QPushButton(u"Save …"_s);
    MessageBar bar(message, button);
    bar.resize(600, 100);
    bar.show();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&bar));
    BOOST_TEST(button->x() >= message->geometry().right());
    bar.resize(220, 200);
    BOOST_TEST(QTest::qWaitFor([&] { return button->y() >= message->geometry().bottom(); }));
    BOOST_TEST(message->width() > 180);
}

BOOST_AUTO_TEST_SUITE_END()
