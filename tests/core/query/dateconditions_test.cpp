#include "tests/core/query/titledresponses.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(date_conditions, TitledResponses)

BOOST_AUTO_TEST_CASE(a_measure_holds_from_its_first_possible_to_its_last_possible_day)
{
    struct Days {
        const char16_t *from;
        const char16_t *until;
        const char16_t *asked;
        bool holds;
    };
    constexpr Days rows[] = {{u"2020-10-02", u"", u"2020-10-01", false},
                             {u"2020-10-02", u"", u"2020-10-02", true},
                             {u"2020-10-02", u"", u"2035-01-01", true},
                             {u"2020-10", u"2021-02", u"2020-09-30", false},
                             {u"2020-10", u"2021-02", u"2020-10-01", true},
                             {u"2020-10", u"2021-02", u"2021-02-28", true},
                             {u"2020-10", u"2021-02", u"2021-03-01", false},
                             {u"2020", u"2020", u"2020-12-31", true},
                             {u"2020", u"2020", u"2021-01-01", false},
                             {u"", u"2021", u"2020-06-01", false},
                             {u"", u"", u"2020-06-01", false},
                             {u"2020-10-02/..", u"", u"2020-10-01", false},
                             {u"2020-10-02/..", u"", u"2022-01-01", true},
                             {u"2020", u"2021/..", u"2030-01-01", true},
                             {u"2020-10-02~", u"", u"2020-10-01", false},
                             {u"2020-10-05", u"2020-10-20", u"2020-10", true},
                             {u"2020-10-05", u"2020-10-20", u"2020", true},
                             {u"2020-10-05", u"2020-10-20", u"2020-11..", false},
                             {u"2020-10-05", u"2020-10-20", u"..2020-09", false},
                             {u"2020-10-05", u"2020-10-20", u"2020-09..2020-11", true}};
    const auto textOf = [](const char16_t *text) { return QString::fromUtf16(text); };
    for (const Days &row : rows) {
        const ResponseId id = add(u"A"_s, [&](Response &made) {
            Measure measure;
            measure.benefit = u"travel"_s;
            measure.direction = u"withdraws"_s;
            measure.inForceFrom = date(textOf(row.from));
            measure.inForceUntil = date(textOf(row.until));
            made.measures = {measure};
        });
        const QString query = u"id:%1 in-force:%2"_s.arg(recordIdText(id), textOf(row.asked));
        BOOST_CHECK_MESSAGE((answer(query).total == 1) == row.holds,
                            textOf(row.from) + u" to "_s + textOf(row.until) + u" on "_s + textOf(row.asked));
    }
}

BOOST_AUTO_TEST_CASE(one_measure_must_hold_and_not_one_begin_and_another_end)
{
    add(u"A"_s, [](Response &made) {
        Measure early;
        early.inForceFrom = date(u"2020-01-01"_s);
        early.inForceUntil = date(u"2020-03-01"_s);
        Measure late;
        late.inForceFrom = date(u"2021-01-01"_s);
        made.measures = {early, late};
    });
    BOOST_TEST(found(u"in-force:2020-02"_s) == u"A"_s);
    BOOST_TEST(found(u"in-force:2020-06"_s) == QString());
    BOOST_TEST(found(u"in-force:2020-06,2021-06"_s) == u"A"_s);
    BOOST_TEST(found(u"-in-force:2020-06"_s) == u"A"_s);
}

BOOST_AUTO_TEST_CASE(an_uncertain_or_approximate_date_lies_nowhere_surely)
{
    for (const QString &day : {u"2021-06"_s, u"2021-06?"_s, u"2021-06~"_s, u"2021-06%"_s, u"2021-06-02~"_s,
                               u"2021-06-01?/2021-06-04"_s})
        add(day, [&](Response &made) { made.date = date(day); });
    const auto expect = [this](const QString &text, qint64 total) {
        for (const QueryResult &result : answers(text, {}))
            BOOST_TEST(result.total == total, text);
    };
    expect(u"date:2021-06"_s, 6);
    for (const QString &span : {u"2021-06"_s, u"2021"_s, u"2000.."_s, u"..2030"_s, u"2021-06~"_s})
        expect(u"surely:"_s + span, 1);
    expect(u"-surely:2021"_s, 5);
    for (const QueryResult &result : answers({}, {.months = true})) {
        BOOST_TEST(result.months.size() == 1);
        BOOST_TEST(result.withoutMonth == 5);
    }
}

BOOST_AUTO_TEST_CASE(
    records_that_do_not_surely_lie_in_one_year_are_told_beside_the_years_whatever_year_is_asked_for)
{
    for (const QString &day : {u"2021-03-04"_s, u"2021"_s, u"2020-12/2021-01"_s, u"2021-05-01/.."_s,
                               u"../2020"_s, u"2021-03-05?"_s, u"2021~"_s, u""_s})
        add(day, [&](Response &made) { made.date = date(day); });
    for (const QString &text : {u""_s, u"year:2021"_s, u"-year:2020"_s}) {
        for (const QueryResult &result : answers(text, {.facets = true}))
            BOOST_TEST(result.notSurelyInOneYear == 5, text);
    }
    for (const QueryResult &result : answers(u"date:2021-06.."_s, {.facets = true}))
        BOOST_TEST(result.notSurelyInOneYear == 2);
}

BOOST_AUTO_TEST_SUITE_END()
