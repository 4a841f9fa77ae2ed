#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "ui/timeline/timestrip.h"

#include <QTemporaryDir>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace time_strip
{

Status fill(Edit &edit)
{
    for (const QString &date : {u"2020-08-11"_s, u"2020-10-02"_s, u"2020-12-17"_s, u"2021-06-04"_s}) {
        Response response;
        response.date = *PartialDate::parse(date);
        response.title.set(u"en"_s, u"Response of "_s + date);
        response.instruments = {u"statement"_s};
        VODHUK_TRY(edit.save(response));
    }
    return {};
}

struct Shown {
    Shown()
    {
        auto catalogue = Catalogue::create(folder.filePath(u"strip.vodhuk"_s));
        REQUIRE_OK(catalogue);
        const auto filled = (*catalogue)->edit(u"Fill"_s, fill);
        REQUIRE_OK(filled);
        workspace = std::make_unique<Workspace>(std::move(*catalogue));
        strip = std::make_unique<TimeStrip>(*workspace);
        strip->resize(800, 92);
        strip->show();
        BOOST_REQUIRE(QTest::qWaitFor([this] { return workspace->result()->months.size() == 11; }, 20000));
    }

    /// One more response of this date.
    void add(const QString &date) const
    {
        REQUIRE_OK(workspace->catalogue().edit(u"Add"_s, [&](Edit &edit) -> Status {
            Response response;
            response.date = *PartialDate::parse(date);
            response.title.set(u"en"_s, u"Response of "_s + date);
            response.instruments = {u"statement"_s};
            VODHUK_TRY(edit.save(response));
            return {};
        }));
    }
    void drag(int from, int to) const
    {
        QTest::mousePress(strip.get(), Qt::LeftButton, {}, strip->placeOfBin(from).toPoint());
        QTest::mouseMove(strip.get(), strip->placeOfBin((from + to) / 2).toPoint());
        QTest::mouseMove(strip.get(), strip->placeOfBin(to).toPoint());
        QTest::mouseRelease(strip.get(), Qt::LeftButton, {}, strip->placeOfBin(to).toPoint());
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<TimeStrip> strip;
};

} // namespace time_strip

BOOST_FIXTURE_TEST_SUITE(time_strip, Shown)

BOOST_AUTO_TEST_CASE(dragging_restricts_the_dates_and_escape_shows_all)
{
    drag(2, 4);
    BOOST_TEST(workspace->query().values(u"date"_s) == QStringList(u"2020-10..2020-12"_s));
    QTest::keyClick(strip.get(), Qt::Key_Escape);
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(dragging_backwards_means_the_same)
{
    drag(4, 2);
    BOOST_TEST(workspace->query().values(u"date"_s) == QStringList(u"2020-10..2020-12"_s));
}

BOOST_AUTO_TEST_CASE(a_mere_click_changes_nothing)
{
    QTest::mouseClick(strip.get(), Qt::LeftButton, {}, strip->placeOfBin(3).toPoint());
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_stretch_can_be_chosen_with_the_keyboard_alone)
{
    QTest::keyClick(strip.get(), Qt::Key_Home);
    QTest::keyClick(strip.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(strip.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(strip.get(), Qt::Key_Return);
    BOOST_TEST(workspace->query().values(u"date"_s) == QStringList(u"2020-08..2020-10"_s));
}

BOOST_AUTO_TEST_CASE(records_without_a_month_are_told_beside_those_that_are_drawn)
{
    add(u"2020"_s);
    add(u"2021-05-01/2021-07-31"_s);
    BOOST_REQUIRE(QTest::qWaitFor([this] { return workspace->result()->total == 6; }, 20000));
    const QString said = strip->accessibleName();
    BOOST_TEST(said.startsWith(u"4 responses"_s));
    BOOST_TEST(said.contains(TimeStrip::tr("%n more with dates that do not tell the month", nullptr, 2)));
}

BOOST_AUTO_TEST_CASE(a_record_of_a_year_comes_with_its_months_and_the_drag_says_so)
{
    add(u"2020"_s);
    BOOST_REQUIRE(QTest::qWaitFor([this] { return workspace->result()->total == 5; }, 20000));
    QTest::keyClick(strip.get(), Qt::Key_Home);
    QTest::keyClick(strip.get(), Qt::Key_Right); // September, in which nothing is surely dated
    BOOST_TEST(strip->accessibleName().contains(TimeStrip::tr("also less precise dates that may lie there")));
    QTest::keyClick(strip.get(), Qt::Key_Return);
    BOOST_TEST(workspace->query().values(u"date"_s) == QStringList(u"2020-09"_s));
    BOOST_TEST(QTest::qWaitFor([this] { return workspace->result()->total == 1; }, 20000));
}

BOOST_AUTO_TEST_CASE(a_strip_in_which_nothing_can_be_drawn_claims_no_months)
{
    add(u"2023"_s);
    workspace->setQuery(parseQuery(u"year:2023"_s).value());
    BOOST_REQUIRE(QTest::qWaitFor([this] { return workspace->result()->total == 1; }, 20000));
    BOOST_TEST(strip->accessibleName() ==
               TimeStrip::tr("%1, with dates that do not tell the month").arg(u"1 response"_s));
}

BOOST_AUTO_TEST_CASE(where_nothing_is_found_no_frame_stands_around_nothing)
{
    workspace->setQuery(parseQuery(u"year:1950"_s).value());
    BOOST_REQUIRE(QTest::qWaitFor([this] { return workspace->result()->total == 0; }, 20000));
    strip->activateWindow();
    strip->setFocus();
    BOOST_REQUIRE(QTest::qWaitFor([this] { return strip->hasFocus(); }));
    const QImage image = strip->grab().toImage();
    int others = 0;
    for (int y = image.height() / 2; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            others += image.pixel(x, y) == image.pixel(2, image.height() - 2) ? 0 : 1;
    }
    BOOST_TEST(others == 0);
}

BOOST_AUTO_TEST_SUITE_END()
