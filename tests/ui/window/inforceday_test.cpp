#include "tests/ui/window/openedwindow.h"

#include <QDateEdit>
#include <QSlider>
#include <QToolButton>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(in_force_day, OpenedWindow)

BOOST_AUTO_TEST_CASE(the_switch_in_the_menu_shows_the_bar_and_follows_the_query)
{
    auto &day = part<QAction>(u"showDay"_s);
    const auto &bar = part<QWidget>(u"inForceBar"_s);
    BOOST_TEST(!day.isChecked());
    BOOST_TEST(!bar.isVisible());
    day.trigger();
    BOOST_TEST(day.isChecked());
    BOOST_TEST(bar.isVisible());
    BOOST_TEST(window->workspace()->query().values(u"in-force"_s).size() == 1);
    part<QAction>(u"clearQuery"_s).trigger();
    BOOST_TEST(!day.isChecked());
    BOOST_TEST(!bar.isVisible());
}

BOOST_AUTO_TEST_CASE(the_table_shows_what_may_be_in_force_on_the_day)
{
    search(u"in-force:1999-01-01 "_s);
    QTest::keyClick(&part<QLineEdit>(u"searchLine"_s), Qt::Key_Return);
    BOOST_TEST(waitFor([this] { return rows() == 0; }));
    BOOST_TEST(part<QAction>(u"showDay"_s).isChecked());
    BOOST_TEST(part<QDateEdit>(u"inForceDate"_s).date() == QDate(1999, 1, 1));
    QTest::mouseClick(&part<QToolButton>(u"inForceOff"_s), Qt::LeftButton);
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
}

BOOST_AUTO_TEST_SUITE_END()
