#include "core/base/partialdate.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <vector>

using namespace vodhuk;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;

namespace
{

PartialDate dateOf(const QString &edtf)
{
    const auto date = PartialDate::parse(edtf);
    REQUIRE_OK(date);
    return *date;
}

struct Valid {
    const char16_t *edtf;
    const char *earliest; ///< empty: none
    const char *latest;
    PartialDate::Precision precision;
    bool uncertain = false;
    bool approximate = false;
};

std::ostream &operator<<(std::ostream &stream, const Valid &row)
{
    return stream << QString::fromUtf16(row.edtf);
}

using enum PartialDate::Precision;

const std::vector<Valid> validDates{
    {u"2020", "2020-01-01", "2020-12-31", Year},
    {u"0001", "0001-01-01", "0001-12-31", Year},
    {u"9999", "9999-01-01", "9999-12-31", Year},
    {u"2020?", "2020-01-01", "2020-12-31", Year, true, false},
    {u"2020~", "2020-01-01", "2020-12-31", Year, false, true},
    {u"2020%", "2020-01-01", "2020-12-31", Year, true, true},
    {u"2020-02", "2020-02-01", "2020-02-29", Month},
    {u"2021-02", "2021-02-01", "2021-02-28", Month},
    {u"1900-02", "1900-02-01", "1900-02-28", Month},
    {u"2000-02", "2000-02-01", "2000-02-29", Month},
    {u"2020-12~", "2020-12-01", "2020-12-31", Month, false, true},
    {u"2020-10-02", "2020-10-02", "2020-10-02", Day},
    {u"2020-02-29", "2020-02-29", "2020-02-29", Day},
    {u"2020-10-02?", "2020-10-02", "2020-10-02", Day, true, false},
    {u"2020-10-02%", "2020-10-02", "2020-10-02", Day, true, true},
    {u"2020-08/2020-10", "2020-08-01", "2020-10-31", Interval},
    {u"2020-10-02/2020-10-05", "2020-10-02", "2020-10-05", Interval},
    {u"2020-10-02/2020-10-02", "2020-10-02", "2020-10-02", Interval},
    {u"2020-10/2020", "2020-10-01", "2020-12-31", Interval},
    {u"2020/2020-10", "2020-01-01", "2020-10-31", Interval},
    {u"2020-08~/2020-10?", "2020-08-01", "2020-10-31", Interval, true, true},
    {u"2020-10/..", "2020-10-01", "", Interval},
    {u"../2020", "", "2020-12-31", Interval},
    {u"2020-10/", "2020-10-01", "", Interval},
    {u"/2020", "", "2020-12-31", Interval},
    {u"2020~/..", "2020-01-01", "", Interval, false, true},
};

struct Invalid {
    const char16_t *text;
    const char16_t *told; ///< part of the message
};

std::ostream &operator<<(std::ostream &stream, const Invalid &row)
{
    return stream << QString::fromUtf16(row.text);
}

const std::vector<Invalid> invalidDates{
    {u"2020-02-30", u"2020-02 has only 29 days"},
    {u"2021-02-29", u"2021-02 has only 28 days"},
    {u"2020-04-31", u"2020-04 has only 30 days"},
    {u"2020-12-32", u"write 2020-12 if"},
    {u"2020-13", u"no month 13"},
    {u"2020-13-01", u"no month 13"},
    {u"2020-00", u"only the year 2020"},
    {u"2020-10-00", u"write 2020-10"},
    {u"0000", u"no year 0000"},
    {u"0000-05-01", u"no year 0000"},
    {u"20", u"2020-10-02, 2020-10 or 2020"},
    {u"20-10-02", u"is not a date"},
    {u"12020", u"is not a date"},
    {u"-2020", u"is not a date"},
    {u"2020-10-2", u"Write 2020-10-02."},
    {u"2020-1", u"Write 2020-01."},
    {u"2020-1-2", u"Write 2020-01-02."},
    {u"2020.10.02", u"Write 2020-10-02."},
    {u"2020/10/02", u"Write 2020-10-02."},
    {u"02.10.2020", u"Write 2020-10-02."},
    {u"2. 10. 2020", u"Write 2020-10-02."},
    {u"10.2020", u"Write 2020-10."},
    {u"10/2020", u"Write 2020-10."},
    {u"2020-2021", u"Write 2020/2021."},
    {u"2020 – 2021", u"Write 2020/2021."},
    {u"c. 2020", u"Write 2020~."},
    {u"каля 2020", u"Write 2020~."},
    {u"31.02.2020", u"leading zeros"},
    {u"02/10/2020", u"leading zeros"},
    {u"2 October 2020", u"is not a date"},
    {u"2020-10-02T10:00", u"is not a date"},
    {u"20201002", u"is not a date"},
    {u"202X", u"is not a date"},
    {u"2020-21?x", u"is not a date"},
    {u"2020??", u"is not a date"},
    {u"?2020", u"is not a date"},
    {u"~", u"is not a date"},
    {u"2020 -10", u"is not a date"},
    {u"2020-10 /..", u"is not a date"},
    {u"..", u"is not a date"},
    {u"/", u"neither start nor end"},
    {u"../..", u"neither start nor end"},
    {u"../", u"neither start nor end"},
    {u"2021/2020", u"ends before it starts"},
    {u"2020-10-02/2020-10-01", u"ends before it starts"},
    {u"2020-11/2020-10-31", u"ends before it starts"},
    {u"2020/2021/2022", u"is not a date"},
    {u"2020-02-30/..", u"2020-02 has only 29 days"},
    {u"../2020-13", u"no month 13"},
    {u"٢٠٢٠", u"is not a date"},
    {u"２０２０", u"is not a date"},
};

/// Everything a date of the test period may say, by shape.
const QStringList &smallDates()
{
    static const QStringList dates{u"2020-01-30"_s,
                                   u"2020-02-01"_s,
                                   u"2020-02-29"_s,
                                   u"2020-01"_s,
                                   u"2020-02~"_s,
                                   u"2020-03?"_s,
                                   u"2020"_s,
                                   u"2019"_s,
                                   u"2021"_s,
                                   u"2019-12/2020-02"_s,
                                   u"2020-02-01/2020-02-29"_s,
                                   u"2020-02/.."_s,
                                   u"2020-02-29/"_s,
                                   u"../2020-02"_s,
                                   u"/2020-01-31"_s,
                                   u"../2019"_s,
                                   u"2021/.."_s};
    return dates;
}

/// The days a date may mean, as far as they lie in a period wide enough that open ends reach beyond every other date.
std::vector<QDate> days(const PartialDate &date)
{
    std::vector<QDate> meant;
    for (QDate day(2018, 1, 1); day < QDate(2023, 1, 1); day = day.addDays(1)) {
        if ((!date.earliest() || day >= *date.earliest()) && (!date.latest() || day <= *date.latest()))
            meant.push_back(day);
    }
    return meant;
}

/// Calls `check` with each pair of dates and the days each may mean.
template <class Check>
void forEachPair(const Check &check)
{
    for (const QString &left : smallDates()) {
        const PartialDate one = dateOf(left);
        const auto oneDays = days(one);
        for (const QString &right : smallDates()) {
            BOOST_TEST_CONTEXT(left << " and " << right)
            {
                const PartialDate other = dateOf(right);
                check(one, oneDays, other, days(other));
            }
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(partial_date)

BOOST_DATA_TEST_CASE(a_valid_text_names_its_first_and_last_day, data::make(validDates), row)
{
    const PartialDate date = dateOf(QString::fromUtf16(row.edtf));
    const auto iso = [](const std::optional<QDate> &day) {
        return day ? day->toString(Qt::ISODate) : QString();
    };
    BOOST_TEST(date.edtf() == QString::fromUtf16(row.edtf));
    BOOST_TEST(iso(date.earliest()) == QString::fromLatin1(row.earliest));
    BOOST_TEST(iso(date.latest()) == QString::fromLatin1(row.latest));
    BOOST_TEST((date.precision() == row.precision));
    BOOST_TEST(date.isUncertain() == row.uncertain);
    BOOST_TEST(date.isApproximate() == row.approximate);
}

BOOST_DATA_TEST_CASE(an_invalid_text_is_refused_with_the_reason, data::make(invalidDates), row)
{
    const auto date = PartialDate::parse(QStringView(row.text));
    BOOST_TEST_REQUIRE(!date);
    BOOST_TEST(date.error().kind == ErrorKind::Invalid);
    BOOST_TEST(date.error().message.contains(QStringView(row.told)), date.error().message);
    BOOST_TEST(date.error().message.endsWith(u'.'));
}

BOOST_AUTO_TEST_CASE(every_advice_to_write_something_else_can_be_followed)
{
    int advised = 0;
    for (const Invalid &row : invalidDates) {
        const QString message = PartialDate::parse(QStringView(row.text)).error().message;
        const qsizetype advice = message.indexOf(u"Write 2");
        if (advice < 0)
            continue;
        ++advised;
        REQUIRE_OK(PartialDate::parse(QStringView(message).sliced(advice + 6).chopped(1)));
    }
    BOOST_TEST(advised > 0);
}

BOOST_AUTO_TEST_CASE(blanks_around_a_date_are_taken_off)
{
    BOOST_TEST(dateOf(u" 2020-10-02\t"_s) == dateOf(u"2020-10-02"_s));
}

BOOST_AUTO_TEST_CASE(the_empty_text_is_the_empty_date_and_means_no_day)
{
    const PartialDate empty = dateOf(u"  "_s);
    BOOST_TEST(empty == PartialDate());
    BOOST_TEST(empty.isEmpty());
    BOOST_TEST(!empty.earliest().has_value());
    BOOST_TEST(!empty.latest().has_value());
    const PartialDate day = dateOf(u"2020-10-02"_s);
    const PartialDate ever = dateOf(u"../2030"_s);
    for (const auto &[left, right] : {std::pair{empty, day}, {day, empty}, {empty, ever}, {empty, empty}}) {
        BOOST_TEST(!left.surelyBefore(right));
        BOOST_TEST(!left.possiblyBefore(right));
        BOOST_TEST(!left.surelyWithin(right));
        BOOST_TEST(!left.possiblyWithin(right));
    }
}

BOOST_AUTO_TEST_CASE(a_day_becomes_the_date_of_that_day)
{
    BOOST_TEST(PartialDate::fromDay(QDate(2020, 10, 2)) == dateOf(u"2020-10-02"_s));
    BOOST_TEST(PartialDate::fromDay(QDate(985, 1, 31)) == dateOf(u"0985-01-31"_s));
}

BOOST_AUTO_TEST_CASE(every_day_of_a_leap_and_a_common_year_is_read_and_no_other)
{
    for (int year : {2020, 2021}) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const QString text =
                    u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
                BOOST_TEST(PartialDate::parse(text).has_value() == QDate::isValid(year, month, day), text);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(surely_and_possibly_before_agree_with_the_days_counted_out)
{
    forEachPair([](const PartialDate &one, const std::vector<QDate> &oneDays, const PartialDate &other,
                   const std::vector<QDate> &otherDays) {
        const auto before = [&](QDate limit) { return [limit](QDate day) { return day < limit; }; };
        BOOST_TEST(one.surelyBefore(other) == std::ranges::all_of(oneDays, before(otherDays.front())));
        BOOST_TEST(one.possiblyBefore(other) == std::ranges::any_of(oneDays, before(otherDays.back())));
    });
}

BOOST_AUTO_TEST_CASE(surely_and_possibly_within_agree_with_the_days_counted_out)
{
    forEachPair([](const PartialDate &one, const std::vector<QDate> &oneDays, const PartialDate &other,
                   const std::vector<QDate> &otherDays) {
        const auto inside = [&](QDate day) { return std::ranges::binary_search(otherDays, day); };
        BOOST_TEST(one.surelyWithin(other) == std::ranges::all_of(oneDays, inside));
        BOOST_TEST(one.possiblyWithin(other) == std::ranges::any_of(oneDays, inside));
    });
}

BOOST_AUTO_TEST_CASE(what_is_sure_is_also_possible)
{
    forEachPair([](const PartialDate &one, const auto &, const PartialDate &other, const auto &) {
        BOOST_TEST((!one.surelyBefore(other) || one.possiblyBefore(other)));
        BOOST_TEST((!one.surelyWithin(other) || one.possiblyWithin(other)));
        BOOST_TEST(!(one.surelyBefore(other) && other.surelyBefore(one)));
        BOOST_TEST(one.possiblyWithin(other) == other.possiblyWithin(one));
    });
}

BOOST_AUTO_TEST_CASE(a_year_is_not_surely_in_its_first_month)
{
    const PartialDate year = dateOf(u"2021"_s);
    const PartialDate january = dateOf(u"2021-01"_s);
    BOOST_TEST(!year.surelyWithin(january));
    BOOST_TEST(year.possiblyWithin(january));
    BOOST_TEST(january.surelyWithin(year));
    BOOST_TEST(!year.surelyBefore(dateOf(u"2021-02"_s)));
    BOOST_TEST(year.possiblyBefore(dateOf(u"2021-02"_s)));
}

BOOST_AUTO_TEST_CASE(dates_sort_by_earliest_then_latest_day_then_text)
{
    const QStringList sorted{u""_s,           u"../2019"_s,    u"/2020"_s,      u"../2020"_s, u"2019"_s,
                             u"2020-01-01"_s, u"2020-01"_s,    u"2020"_s,       u"2020?"_s,   u"2020/2021"_s,
                             u"2020/"_s,      u"2020/.."_s,    u"2020-01-02"_s, u"2020-10"_s, u"2020-10~"_s,
                             u"2020-10/.."_s, u"2020-10-02"_s, u"2021"_s};
    std::vector<PartialDate> dates;
    for (const QString &text : sorted)
        dates.push_back(dateOf(text));
    std::ranges::reverse(dates);
    std::ranges::sort(dates);
    QStringList texts;
    for (const PartialDate &date : dates)
        texts.append(date.edtf());
    // "/2020" and "../2020" mean the same days: the text decides, and "." comes before "/".
    QStringList expected = sorted;
    expected.swapItemsAt(2, 3);
    expected.swapItemsAt(10, 11);
    std::ranges::sort(expected.begin() + 10, expected.begin() + 12);
    BOOST_TEST(texts == expected);
}

BOOST_AUTO_TEST_CASE(order_and_equality_agree)
{
    forEachPair([](const PartialDate &one, const auto &, const PartialDate &other, const auto &) {
        BOOST_TEST(((one <=> other) == 0) == (one == other));
        BOOST_TEST((one < other) == (other > one));
    });
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_date_says_nothing_and_is_kept)
{
    const PartialDate unread = PartialDate::unread(u"31.02.2020/autumn"_s);
    BOOST_TEST(unread.isEmpty());
    BOOST_TEST(unread.edtf() == QString());
    BOOST_TEST(unread.stored() == u"31.02.2020/autumn"_s);
    BOOST_TEST((!unread.earliest() && !unread.latest()));
    BOOST_TEST((unread.precision() == PartialDate::Precision::Year));
    BOOST_TEST(dateInWords(unread, u"en"_s) == QString());
    BOOST_TEST(dateInShort(unread) == QString());
    BOOST_TEST((unread != PartialDate()));
    BOOST_TEST((unread == PartialDate::unread(u"31.02.2020/autumn"_s)));
    BOOST_TEST((unread < dateOf(u"0001"_s)));
    BOOST_TEST((PartialDate::unread(QString()) == PartialDate()));
    BOOST_TEST(dateOf(u"2020-10"_s).stored() == u"2020-10"_s);
}

BOOST_AUTO_TEST_SUITE_END()
