#include "tests/support/printing.h"
#include "ui/window/viewtabs.h"

#include <QTabBar>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(viewtabs)

BOOST_AUTO_TEST_CASE(all_views_are_in_sight_beside_a_form_in_a_language_with_long_words)
{
    ViewTabs tabs;
    for (const QString &title : {u"Табліца"_s, u"Дыяграмы"_s, u"Суб’екты"_s, u"Даведнікі"_s, u"Праверкі"_s,
                                 u"Справаздачы"_s, u"Гісторыя"_s})
        tabs.addView(new QWidget, title, title);
    tabs.show();
    for (const int width : {900, 520, 420, 900}) {
        tabs.resize(width, 200);
        QTest::qWait(20);
        const QTabBar &bar = *tabs.tabBar();
        BOOST_TEST(bar.tabRect(tabs.count() - 1).right() < tabs.width(), width);
        for (const QToolButton *arrow : bar.findChildren<QToolButton *>())
            BOOST_TEST(!arrow->isVisible(), width);
    }
}

BOOST_AUTO_TEST_SUITE_END()
