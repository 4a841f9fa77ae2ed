#include "core/index/rowdays.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

qint32 day(int year, int month, int number)
{
    return julianDay(QDate(year, month, number), RowDays::openStart);
}

RowDays read(const QString &columns)
{
    const auto database = Database::inMemory();
    REQUIRE_OK(database);
    auto rows = database->read(u"SELECT "_s + columns);
    REQUIRE_OK(rows);
    REQUIRE_OK(rows->run());
    BOOST_REQUIRE(rows->next());
    return daysOf(*rows, 0);
}

} // namespace

BOOST_AUTO_TEST_SUITE(rowdays)

BOOST_AUTO_TEST_CASE(a_column_without_a_day_is_open_and_two_are_no_date)
{
    BOOST_CHECK(read(u"5, 7"_s) == (RowDays{5, 7}));
    BOOST_CHECK(read(u"NULL, 7"_s) == (RowDays{RowDays::openStart, 7}));
    BOOST_CHECK(read(u"5, NULL"_s) == (RowDays{5, RowDays::openEnd}));
    BOOST_TEST(read(u"NULL, NULL"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_open_end_has_no_year)
{
    BOOST_TEST(yearOf(day(2020, 8, 9), RowDays::openStart) == 2020);
    BOOST_TEST(yearOf(RowDays::openEnd, RowDays::openEnd) == 0);
    BOOST_TEST(julianDay(std::nullopt, RowDays::openEnd) == RowDays::openEnd);
}

BOOST_AUTO_TEST_CASE(a_month_is_known_where_both_days_lie_in_it)
{
    BOOST_TEST(monthOf({day(2020, 8, 1), day(2020, 8, 31)}) == 2020 * 12 + 7);
    BOOST_TEST(monthOf({day(2020, 8, 31), day(2020, 9, 1)}) == 0);
    BOOST_TEST(monthOf({day(2020, 8, 1), day(2021, 8, 1)}) == 0);
    BOOST_TEST(monthOf({day(2020, 8, 1), RowDays::openEnd}) == 0);
    BOOST_TEST(monthOf({}) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
