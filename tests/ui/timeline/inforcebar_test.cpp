#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "ui/timeline/inforcebar.h"

#include <QDateEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace in_force_bar
{

Status fill(Edit &edit)
{
    const auto ended = test::ResponseBuilder()
                           .on("2020-10-02")
                           .titled(u"Ended"_s)
                           .taking("travel")
                           .inForce("2020-10-02", "2021-02-28");
    const auto holding = test::ResponseBuilder()
                             .on("2021-06-21")
                             .titled(u"Holding"_s)
                             .taking("travel;assets")
                             .inForce("2021-06-21");
    const auto unsure =
        test::ResponseBuilder().on("2021-08-09").titled(u"Unsure"_s).taking("trade").inForce("2021-08");
    for (const Response &response : {ended.response(), holding.response(), unsure.response()})
        VODHUK_TRY(edit.save(response));
    return {};
}

struct Shown {
    Shown()
    {
        auto catalogue = Catalogue::create(folder.filePath(u"day.vodhuk"_s));
        REQUIRE_OK(catalogue);
        const auto filled = (*catalogue)->edit(u"Fill"_s, fill);
        REQUIRE_OK(filled);
        workspace = std::make_unique<Workspace>(std::move(*catalogue));
        bar = std::make_unique<InForceBar>(*workspace);
        bar->resize(900, 40);
        waitForTotal(3);
        BOOST_REQUIRE(QTest::qWaitFor([this] { return slider()->maximum() > 300; }, 20000));
    }

    void waitForTotal(qint64 total) const
    {
        BOOST_REQUIRE(QTest::qWaitFor(
            [&] {
                return workspace->result()->total == total &&
                       workspace->result()->query == workspace->query();
            },
            20000));
    }

    void ask(const QString &text) const { workspace->setQuery(*parseQuery(text)); }

    [[nodiscard]] QString day() const { return workspace->query().values(u"in-force"_s).join(u','); }

    [[nodiscard]] bool waitForDay(const QString &expected) const
    {
        return QTest::qWaitFor([&] { return day() == expected; }, 5000);
    }

    [[nodiscard]] QSlider *slider() const { return bar->findChild<QSlider *>(u"inForceSlider"_s); }

    void press(const QString &name) const
    {
        auto *button = bar->findChild<QToolButton *>(name);
        BOOST_REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<InForceBar> bar;
};

} // namespace in_force_bar

BOOST_FIXTURE_TEST_SUITE(in_force_bar, Shown)

BOOST_AUTO_TEST_CASE(it_is_shown_while_the_query_holds_a_day_whoever_put_it_there)
{
    BOOST_TEST(!bar->isVisible());
    QSignalSpy switched(bar.get(), &InForceBar::switched);
    ask(u"in-force:2020-12-01"_s);
    BOOST_TEST(bar->isVisible());
    BOOST_TEST(bar->day() == QDate(2020, 12, 1));
    BOOST_TEST(bar->findChild<QDateEdit *>(u"inForceDate"_s)->date() == QDate(2020, 12, 1));
    ask(u"benefit:travel"_s);
    BOOST_TEST(!bar->isVisible());
    BOOST_TEST(switched.count() == 2);
}

BOOST_AUTO_TEST_CASE(what_it_tells_has_a_line_of_its_own_in_a_narrow_window)
{
    bar->resize(760, bar->sizeHint().height());
    ask(u"in-force:2021-09-01"_s);
    const auto *told = bar->findChild<QLabel *>(u"inForceTold"_s);
    BOOST_REQUIRE(told);
    BOOST_REQUIRE(QTest::qWaitFor([told] { return told->text().contains(u"for certain"_s); }, 20000));
    BOOST_TEST(told->geometry().top() >= slider()->geometry().bottom());
    BOOST_TEST(told->heightForWidth(told->width()) < 2 * told->fontMetrics().lineSpacing());
}

BOOST_AUTO_TEST_CASE(switching_it_on_and_off_puts_the_day_into_the_query_and_takes_it_out)
{
    ask(u"benefit:travel"_s);
    bar->setOn(true);
    BOOST_TEST(day() == QDate::currentDate().toString(Qt::ISODate));
    BOOST_TEST(workspace->query().values(u"benefit"_s) == QStringList(u"travel"_s));
    bar->setOn(false);
    BOOST_TEST(workspace->query().toText() == u"benefit:travel"_s);
}

BOOST_AUTO_TEST_CASE(the_day_asked_for_last_comes_back)
{
    ask(u"in-force:2020-12-01"_s);
    bar->setOn(false);
    bar->setOn(true);
    BOOST_TEST(day() == u"2020-12-01"_s);
}

BOOST_AUTO_TEST_CASE(buttons_step_by_day_and_by_month)
{
    ask(u"in-force:2020-12-31"_s);
    for (const auto &[button, expected] : {std::pair(u"inForceDayOn"_s, u"2021-01-01"_s),
                                           {u"inForceMonthOn"_s, u"2021-02-01"_s},
                                           {u"inForceDayBack"_s, u"2021-01-31"_s},
                                           {u"inForceMonthBack"_s, u"2020-12-31"_s}}) {
        press(button);
        BOOST_TEST(waitForDay(expected), button);
    }
    press(u"inForceOff"_s);
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(the_slider_moves_the_day_and_the_result_follows)
{
    ask(u"in-force:2020-12-01"_s);
    waitForTotal(1);
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Right);
    BOOST_TEST(waitForDay(u"2020-12-02"_s));
    slider()->setValue(slider()->value() + 365);
    BOOST_TEST(waitForDay(u"2021-12-02"_s));
    waitForTotal(2);
    QTest::keyClick(slider(), Qt::Key_Escape);
    BOOST_TEST(workspace->query().isEmpty());
}

BOOST_AUTO_TEST_CASE(measures_whose_start_nobody_states_are_told_besides)
{
    const auto record = test::ResponseBuilder()
                            .on("2022-05-01")
                            .titled(u"Half dated"_s)
                            .taking("travel")
                            .inForce("2022-05-01")
                            .taking("trade");
    REQUIRE_OK(workspace->catalogue().edit(u"Save"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(record.response()));
        return {};
    }));
    ask(u"in-force:2022-06-01"_s);
    const auto *told = bar->findChild<QLabel *>(u"inForceTold"_s);
    BOOST_TEST(QTest::qWaitFor(
                   [&] {
                       return told->text().endsWith(
                           u"4 measures for certain, 1 more without a stated start, on "
                           "no day that can be told"_s);
                   },
                   10000),
               told->text());
}

BOOST_AUTO_TEST_CASE(what_is_certain_and_what_is_possible_is_told)
{
    const auto *told = bar->findChild<QLabel *>(u"inForceTold"_s);
    ask(u"in-force:2021-08-15"_s);
    const QString head = u"Records with a measure of any kind. Taking a benefit away: "_s;
    const auto says = [&](const QString &counts) {
        return QTest::qWaitFor([&] { return told->text() == head + counts; }, 10000);
    };
    BOOST_TEST(says(u"2 measures for certain, perhaps 1 more"_s), told->text());
    ask(u"in-force:2021-12-01"_s);
    BOOST_TEST(says(u"3 measures for certain"_s), told->text());
}

BOOST_AUTO_TEST_SUITE_END()
