#include "tests/support/printing.h"
#include "tests/ui/pictures/samples.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/timelinepicture.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace picture_view
{

struct Shown {
    Shown()
    {
        view.resize(800, 500);
        view.show();
        view.setBuilder(
            [](const PictureStyle &style) { return timelinePicture(timelineOf(351, 24, u"en"_s), style); });
        QObject::connect(&view, &PictureView::conditionChosen, &view,
                         [this](const QList<Condition> &conditions) { chosen = conditions; });
    }

    /// The part of a bar with the most room.
    [[nodiscard]] int segment() const
    {
        int best = -1;
        for (int i = 0; i < static_cast<int>(view.picture().marks.size()); ++i) {
            const Mark &mark = view.picture().marks[static_cast<size_t>(i)];
            if (mark.conditions.size() == 2 &&
                (best < 0 || boundsOf(mark).height() >
                                 boundsOf(view.picture().marks[static_cast<size_t>(best)]).height()))
                best = i;
        }
        return best;
    }

    PictureView view{u"en"_s};
    QList<Condition> chosen;
};

} // namespace picture_view

BOOST_FIXTURE_TEST_SUITE(picture_view, Shown)

BOOST_AUTO_TEST_CASE(title_legend_and_axis_stay_where_they_are_when_time_is_zoomed_and_moved)
{
    QScrollArea area;
    auto *inside = new PictureView(u"en"_s);
    area.setWidgetResizable(true);
    area.setWidget(inside);
    area.resize(800, 500);
    area.show();
    inside->setBuilder([](const PictureStyle &style) {
        return timelinePicture(timelineOf(351, 24, u"en"_s), style,
                               {u"Responses over time"_s, u"Counts are of responses"_s, u"Sample"_s});
    });
    inside->setZoom(4, {});
    QScrollBar *bar = area.horizontalScrollBar();
    bar->setValue(0);
    const QImage before = area.viewport()->grab().toImage();
    bar->setValue(bar->maximum() / 2);
    BOOST_REQUIRE(bar->value() > 800);
    const QImage moved = area.viewport()->grab().toImage();
    const QPoint corner = inside->placeOf({0, 0}).toPoint();
    const Picture &picture = inside->picture();
    const QRect head(0, 0, before.width(), corner.y() + static_cast<int>(picture.head) - 2);
    const QRect axis(0, corner.y() + static_cast<int>(picture.time->plot.top()),
                     corner.x() + static_cast<int>(picture.gutter) - 2,
                     static_cast<int>(picture.time->plot.height()));
    const QRect bars = before.rect().adjusted(axis.right() + 10, head.bottom() + 10, 0, 0);
    BOOST_TEST((before.copy(head) == moved.copy(head)));
    BOOST_TEST((before.copy(axis) == moved.copy(axis)));
    BOOST_TEST((before.copy(bars) != moved.copy(bars)));
}

BOOST_AUTO_TEST_CASE(a_drag_over_time_says_that_less_precise_dates_come_with_it)
{
    const QPoint middle = view.placeOf(view.picture().time->plot.center()).toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&view, middle + QPoint(60, 0));
    BOOST_TEST(QToolTip::text().contains(u"also less precise ones that may lie there"_s));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, middle + QPoint(60, 0));
    BOOST_TEST(chosen.constFirst().field == u"date"_s);
    QToolTip::hideText();
}

BOOST_AUTO_TEST_CASE(a_click_on_a_part_of_a_bar_asks_for_its_month_and_family)
{
    const int part = segment();
    BOOST_REQUIRE(part >= 0);
    const Mark mark = view.picture().marks[static_cast<size_t>(part)];
    QTest::mouseClick(&view, Qt::LeftButton, {}, (boundsOf(mark).center() + QPointF(16, 16)).toPoint());
    BOOST_TEST((chosen == mark.conditions));
    BOOST_TEST(chosen.constFirst().field == u"surely"_s);
    BOOST_TEST(chosen.constLast().field == u"first-family"_s);
    BOOST_TEST(view.current() == part);
    BOOST_TEST(view.accessibleName() == mark.spoken);
}

BOOST_AUTO_TEST_CASE(arrow_keys_walk_the_marks_and_enter_chooses)
{
    const int part = segment();
    view.setCurrent(part);
    const QRectF before = boundsOf(view.picture().marks[static_cast<size_t>(part)]);
    const bool atStart = before.left() < 400;
    QTest::keyClick(&view, atStart ? Qt::Key_Right : Qt::Key_Left);
    BOOST_TEST(view.current() != part);
    const QRectF after = touchAreaOf(view.picture().marks[static_cast<size_t>(view.current())]);
    BOOST_TEST(
        (atStart ? after.center().x() > before.center().x() : after.center().x() < before.center().x()));
    view.setCurrent(part);
    QTest::keyClick(&view, Qt::Key_Return);
    BOOST_TEST((chosen == view.picture().marks[static_cast<size_t>(part)].conditions));
}

BOOST_AUTO_TEST_CASE(the_picture_is_told_to_those_who_do_not_see_it)
{
    BOOST_TEST(view.accessibleDescription() == view.picture().textAlternative);
}

BOOST_AUTO_TEST_SUITE_END()
