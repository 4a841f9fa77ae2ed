#include "core/analysis/calendar.h"
#include "core/report/sections/sections.h"
#include "tests/core/report/sections/sectiontrial.h"
#include "tests/support/samplecatalogue.h"

#include <QSet>

#include <algorithm>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

Response ending(ActorId actor, const QString &title, const char *until, const QString &kind)
{
    return responseBy(actor)
        .on("2021-06-21")
        .titled(title)
        .taking("travel;assets")
        .inForce("2021-06-21", until)
        .with([&](Response &response) {
            for (Measure &measure : response.measures)
                measure.untilKind = kind;
        });
}

} // namespace

BOOST_AUTO_TEST_SUITE(calendar_section)

BOOST_AUTO_TEST_CASE(what_ends_stands_by_date_with_kind_actor_and_record)
{
    const TwoActors two;
    two.publish(ending(two.norway, u"Later"_s, "2026-12", u"expiry"_s));
    two.publish(ending(two.norway, u"Sooner"_s, "2026-03-15", u"review"_s));
    two.publish(ending(two.norway, u"Too late"_s, "2027-12-31", u"expiry"_s));
    two.publish(ending(two.norway, u"Over"_s, "2025-12-31", u"expiry"_s));
    two.publish(ending(two.norway, u"Open"_s, "", u"open"_s));
    SectionTrial trial(*two.catalogue);
    const QList<Block> blocks = trial.made(calendarSection, sectionOf(u"calendar"_s));
    const QList<TableBlock> tables = blocksOf<TableBlock>(blocks);
    BOOST_REQUIRE(tables.size() == 1);
    const TableBlock &table = tables.first();
    BOOST_TEST(column(table, 1) == (QStringList{u"15 March 2026"_s, u"December 2026"_s}));
    BOOST_TEST(table.rows.first().at(2).startsWith(u"Review date: "_s));
    BOOST_TEST(table.rows.last().at(2).startsWith(u"Expiry date: "_s));
    BOOST_TEST(column(table, 3) == (QStringList{u"Norway"_s, u"Norway"_s}));
    BOOST_TEST(column(table, 4) == (QStringList{u"Sooner"_s, u"Later"_s}));
    for (const QString &query : table.rowQueries)
        BOOST_TEST(trial.count(query) == 1);
    BOOST_TEST(table.subtitle.contains(u"from 1 March 2026 to 1 March 2027"_s));
    BOOST_TEST(textOf(blocks).contains(
        u"Of 8 measures in force, or possibly so, on 1 March 2026, no end is stated: 2 measures."_s));
    BOOST_TEST(trial.number(u"measures: without a stated end"_s) == 2);
    BOOST_TEST(textOf(blocks).contains(u"Not in the table. Measures that end after this time, or of which no "
                                       u"last day is stated: 2. Measures "
                                       "that ended before 1 March 2026: 2."_s));
}

BOOST_AUTO_TEST_CASE(every_number_leads_to_its_records_by_a_query_of_its_own)
{
    const TwoActors two;
    two.publish(ending(two.norway, u"Sooner"_s, "2026-03-15", u"review"_s));
    two.publish(ending(two.norway, u"Too late"_s, "2027-12-31", u"expiry"_s));
    two.publish(ending(two.norway, u"Over"_s, "2025-12-31", u"expiry"_s));
    two.publish(ending(two.norway, u"Open"_s, "", u"open"_s));
    two.publish(responseBy(two.norway).on("2021-06-21").titled(u"Said"_s).doing("statement"));
    two.publish(
        responseBy(two.norway).on("2026-02-01").titled(u"Next"_s).taking("travel").inForce("2026-06-01", ""));
    two.publish(responseBy(two.norway).on("2026-02-01").titled(u"Undated"_s).taking("travel"));
    SectionTrial trial(*two.catalogue);
    (void)trial.made(calendarSection, sectionOf(u"calendar"_s));
    QSet<QString> queries;
    for (const KeyFigure &figure : trial.figures()) {
        BOOST_TEST(figure.number > 0, figure.unit);
        BOOST_TEST(trial.count(figure.query) > 0, figure.unit << ": " << figure.query);
        queries.insert(figure.query);
    }
    BOOST_TEST(trial.figures().size() == 7);
    BOOST_TEST(queries.size() == trial.figures().size());
    const auto found = [&](const QString &unit) {
        return trial.count(std::ranges::find(trial.figures(), unit, &KeyFigure::unit)->query);
    };
    BOOST_TEST(trial.number(u"measures: begin later"_s) == 1);
    BOOST_TEST(found(u"measures: without a stated end"_s) == 1);
    BOOST_TEST(trial.number(u"response"_s) == 1);
    BOOST_TEST(found(u"response"_s) == 1);
}

BOOST_AUTO_TEST_CASE(months_and_day_are_settings)
{
    const TwoActors two;
    two.publish(ending(two.norway, u"Later"_s, "2026-12", u"expiry"_s));
    SectionTrial trial(*two.catalogue);
    const auto dues = [&](const QMap<QString, QString> &settings) {
        const QList<Block> blocks = trial.made(calendarSection, sectionOf(u"calendar"_s, settings));
        const QList<TableBlock> tables = blocksOf<TableBlock>(blocks);
        return tables.isEmpty() ? qsizetype(0) : tables.first().rows.size();
    };
    BOOST_TEST(dues({{u"months"_s, u"10"_s}}) == 1);
    BOOST_TEST(dues({{u"months"_s, u"6"_s}}) == 0);
    BOOST_TEST(dues({{u"months"_s, u"6"_s}, {u"day"_s, u"2026-08-01"_s}}) == 1);
    for (const QString &months : {u"0"_s, u"121"_s, u"soon"_s}) {
        const Error error = trial.refused(calendarSection, sectionOf(u"calendar"_s, {{u"months"_s, months}}));
        BOOST_TEST((error.kind == ErrorKind::Usage));
        BOOST_TEST(error.message.contains(u"from 1 to 120"_s));
    }
}

BOOST_AUTO_TEST_CASE(nothing_due_is_a_sentence)
{
    const TwoActors two;
    two.publish(ending(two.norway, u"Over"_s, "2025-12-31", u"expiry"_s));
    SectionTrial trial(*two.catalogue);
    const QList<Block> blocks = trial.made(calendarSection, sectionOf(u"calendar"_s));
    BOOST_TEST(textOf(blocks).contains(
        u"Nothing is recorded that expires or comes up for review from 1 March 2026 to 1 March 2027."_s));
    BOOST_TEST(blocksOf<TableBlock>(blocks).isEmpty());
}

BOOST_AUTO_TEST_CASE(rows_of_the_sample_are_the_due_dates_that_analysis_finds)
{
    qsizetype found = 0;
    for (const QString &day : {u"2012-01-01"_s, u"2021-07-01"_s, u"2026-03-01"_s}) {
        SectionTrial trial(sharedSample());
        const auto calendar = calendarFrom(trial.engine(), trial.whole().query,
                                           QDate::fromString(day, Qt::ISODate), 24, u"en"_s);
        BOOST_REQUIRE(calendar.has_value());
        REQUIRE_OK(*calendar);
        const QList<Block> blocks =
            trial.made(calendarSection, sectionOf(u"calendar"_s, {{u"day"_s, day}, {u"months"_s, u"24"_s}}));
        const QList<TableBlock> tables = blocksOf<TableBlock>(blocks);
        QStringList dates;
        for (const DueDate &due : (*calendar)->dues)
            dates.append(dateInWords(due.date, u"en"_s));
        found += dates.size();
        BOOST_TEST((tables.isEmpty() ? QStringList() : column(tables.first(), 1)) == dates, day);
        if ((*calendar)->holding > 0)
            BOOST_TEST(trial.number(u"measures: in force, or possibly so"_s) == (*calendar)->holding, day);
    }
    BOOST_TEST(found > 0);
}

BOOST_AUTO_TEST_CASE(a_review_of_a_framework_leads_to_its_responses)
{
    const TwoActors two;
    Regime regime;
    regime.key = u"NO-BLR"_s;
    regime.name.set(u"en"_s, u"Norwegian framework"_s);
    regime.issuer = two.norway;
    regime.reviewMonth = 6;
    const RegimeId id = saved(*two.catalogue, regime);
    Response response = ending(two.norway, u"Listed"_s, "", u"open"_s);
    response.regime = id;
    two.publish(response);
    SectionTrial trial(*two.catalogue);
    const QList<TableBlock> tables =
        blocksOf<TableBlock>(trial.made(calendarSection, sectionOf(u"calendar"_s)));
    BOOST_REQUIRE(tables.size() == 1);
    BOOST_TEST(tables.first().rows ==
               (QList<QStringList>{{u"–"_s, u"June 2026"_s, u"Yearly review of the sanctions framework"_s,
                                    u"Norway"_s, u"Norwegian framework"_s}}));
    BOOST_TEST(trial.count(tables.first().rowQueries.first()) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
