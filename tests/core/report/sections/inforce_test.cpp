#include "core/analysis/inforcecounts.h"
#include "core/analysis/measuresteps.h"
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

const QString certainly = u"measures: in force for certain"_s;
const QString possibly = u"measures: possibly in force"_s;
const QString easedOnes = u"measures: of both, eased"_s;
const QString startless = u"measures: without a stated start"_s;

BriefingSection onDay(const QString &day)
{
    return sectionOf(u"in_force"_s, {{u"day"_s, day}});
}

/// Norway: certain and possible, Canada: eased, both: one without a start, and one that has ended.
struct Measures : TwoActors {
    Measures()
    {
        save(responseBy(norway)
                 .titled(u"Certain"_s)
                 .taking("travel;assets")
                 .inForce("2021-06-21")
                 .act(u"Regulation no. 1"_s));
        save(responseBy(norway).titled(u"Possible"_s).taking("trade").inForce("2022", "2022-12-31"));
        save(responseBy(canada)
                 .titled(u"Eased"_s)
                 .taking("travel")
                 .inForce("2021-01")
                 .with([](Response &response) { response.measures.first().status = u"in_force_eased"_s; }));
        save(responseBy(canada).by(norway).titled(u"No start"_s).taking("arms"));
        save(responseBy(canada).by(norway).titled(u"Ended"_s).taking("arms").inForce("2020", "2020"));
    }

    void save(ResponseBuilder builder) const { publish(builder.on("2021-06-21")); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(in_force_section)

BOOST_AUTO_TEST_CASE(certain_possible_and_eased_measures_are_told_apart)
{
    const Measures measures;
    SectionTrial trial(*measures.catalogue);
    const QList<Block> blocks = trial.made(inForceSection, onDay(u"2022-03-01"_s));
    BOOST_TEST(trial.number(certainly) == 3);
    BOOST_TEST(trial.number(possibly) == 1);
    BOOST_TEST(trial.number(easedOnes) == 1);
    BOOST_TEST(trial.number(startless) == 1);
    const TableBlock norway = tableUnder(u"Norway"_s, blocks);
    BOOST_TEST(column(norway, 2) == (QStringList{u"certain"_s, u"possibly"_s}));
    BOOST_TEST(column(norway, 3) == (QStringList{u"21 June 2021"_s, u"2022"_s}));
    BOOST_TEST(column(norway, 4) == (QStringList{u"–"_s, u"31 December 2022"_s}));
    BOOST_TEST(column(norway, 5) == (QStringList{u"Regulation no. 1"_s, u"Possible"_s}));
    BOOST_TEST(column(tableUnder(u"Canada"_s, blocks), 2) ==
               QStringList{u"certain, eased by now, since when is not stated"_s});
    const QList<KeyFiguresBlock> strips = blocksOf<KeyFiguresBlock>(blocks);
    BOOST_REQUIRE(strips.size() == 1);
    BOOST_TEST(strips.first().figures.size() == 4);
}

BOOST_AUTO_TEST_CASE(each_figure_leads_to_records_with_measures_of_its_own_state)
{
    const Measures measures;
    SectionTrial trial(*measures.catalogue);
    (void)trial.made(inForceSection, onDay(u"2022-03-01"_s));
    const auto found = [&](const QString &unit) {
        return trial.count(std::ranges::find(trial.figures(), unit, &KeyFigure::unit)->query);
    };
    BOOST_TEST(found(possibly) == 1);
    BOOST_TEST(found(easedOnes) == 1);
    BOOST_TEST(found(certainly) > 1);
    QSet<QString> queries;
    for (const KeyFigure &figure : trial.figures())
        queries.insert(figure.query);
    BOOST_TEST(queries.size() == trial.figures().size());
}

BOOST_AUTO_TEST_CASE(actors_stand_by_the_alphabet_with_their_measures)
{
    const Measures measures;
    SectionTrial trial(*measures.catalogue);
    const TableBlock table = tableUnder(u"By actor"_s, trial.made(inForceSection, onDay(u"2022-03-01"_s)));
    BOOST_TEST(table.rows ==
               (QList<QStringList>{{u"Canada"_s, u"1"_s, u"0"_s}, {u"Norway"_s, u"2"_s, u"1"_s}}));
    BOOST_TEST(table.textColumns == 1);
    BOOST_TEST(trial.count(table.rowQueries.first()) == 1);
    BOOST_TEST(trial.count(table.rowQueries.last()) == 2);
}

BOOST_AUTO_TEST_CASE(a_column_of_doubts_stands_only_where_something_is_in_doubt)
{
    const Measures measures;
    SectionTrial trial(*measures.catalogue);
    const TableBlock table = tableUnder(u"By actor"_s, trial.made(inForceSection, onDay(u"2023-03-01"_s)));
    BOOST_TEST(table.head == (QStringList{u"Actor"_s, u"In force for certain"_s}));
    BOOST_TEST(table.rows == (QList<QStringList>{{u"Canada"_s, u"1"_s}, {u"Norway"_s, u"2"_s}}));
    SectionTrial ofNorway(*measures.catalogue, {.query = u"actor:Norway"_s});
    const TableBlock norway = tableUnder(u"Norway"_s, ofNorway.made(inForceSection, onDay(u"2023-03-01"_s)));
    BOOST_TEST(!norway.head.contains(u"State"_s));
    BOOST_TEST(column(norway, 2) == QStringList(u"21 June 2021"_s));
}

BOOST_AUTO_TEST_CASE(numbers_of_the_sample_are_those_that_analysis_counts)
{
    int compared = 0;
    for (const QString &query : {u""_s, u"actor:EU"_s, u"date:2020.. sanction:strict"_s}) {
        for (const QString &day : {u"2012-01-01"_s, u"2021-07-01"_s, u"2026-03-01"_s}) {
            SectionTrial trial(sharedSample(), {.query = query});
            const QList<Block> blocks = trial.made(inForceSection, onDay(day));
            const auto counts =
                inForceCounts(trial.engine(), trial.whole().query, QDate::fromString(day, Qt::ISODate));
            BOOST_REQUIRE(counts.has_value());
            REQUIRE_OK(*counts);
            const InForceCounts &expected = **counts;
            if (expected.certain + expected.possible == 0)
                continue;
            ++compared;
            BOOST_TEST(trial.number(certainly) == expected.certain, query << ' ' << day);
            BOOST_TEST(trial.number(possibly) == expected.possible, query << ' ' << day);
            BOOST_TEST(trial.number(easedOnes) == expected.eased, query << ' ' << day);
            BOOST_TEST(trial.number(startless) == expected.withoutStart, query << ' ' << day);
            for (const KeyFigure &figure : trial.figures())
                BOOST_TEST((figure.number > 0) == (trial.count(figure.query) > 0), figure.query);
            for (const TableBlock &table : blocksOf<TableBlock>(blocks)) {
                for (const QString &row : table.rowQueries)
                    BOOST_TEST(trial.count(row) > 0, row);
            }
        }
    }
    BOOST_TEST(compared > 5);
}

BOOST_AUTO_TEST_CASE(rows_by_actor_are_the_steps_of_that_day)
{
    SectionTrial trial(sharedSample());
    const QDate day(2022, 6, 1);
    const auto steps = measureSteps(trial.engine(), trial.whole().query, u"en"_s, {}, day);
    BOOST_REQUIRE(steps.has_value());
    REQUIRE_OK(*steps);
    const bool isInDoubt = std::ranges::any_of(
        (*steps)->actors, [&](const ActorSteps &actor) { return stepOn(actor, day).possible > 0; });
    QList<QStringList> expected;
    for (const ActorSteps &actor : (*steps)->actors) {
        const InForceStep step = stepOn(actor, day);
        if (step.certain + step.possible > 0)
            expected.append({actor.label, QString::number(step.certain), QString::number(step.possible)});
        if (!isInDoubt && !expected.isEmpty())
            expected.last().resize(2);
    }
    BOOST_TEST(expected.size() > 3);
    BOOST_TEST(
        (tableUnder(u"By actor"_s, trial.made(inForceSection, onDay(u"2022-06-01"_s))).rows == expected));
}

BOOST_AUTO_TEST_CASE(the_day_is_that_of_the_setting_else_of_the_query_else_of_the_data)
{
    const Measures measures;
    const auto counted = [&](const QString &query, const BriefingSection &section) {
        SectionTrial trial(*measures.catalogue, {.query = query});
        const QList<Block> blocks = trial.made(inForceSection, section);
        return trial.number(certainly);
    };
    BOOST_TEST(counted({}, sectionOf(u"in_force"_s)) == 3);
    BOOST_TEST(counted(u"in-force:2021-02-15"_s, sectionOf(u"in_force"_s)) == 1);
    BOOST_TEST(counted(u"in-force:2021-02-15"_s, onDay(u"2021-06-21"_s)) == 3);
}

BOOST_AUTO_TEST_CASE(measures_without_a_start_are_told_though_the_query_asks_for_a_day)
{
    const Measures measures;
    SectionTrial trial(*measures.catalogue, {.query = u"in-force:2022-03-01"_s});
    const QList<Block> blocks = trial.made(inForceSection, sectionOf(u"in_force"_s));
    BOOST_TEST(trial.number(startless) == 1);
    BOOST_TEST(!blocks.isEmpty());
}

BOOST_AUTO_TEST_CASE(nothing_that_is_shielded_comes_in_with_the_day_that_is_left_out)
{
    const Measures measures;
    measures.save(
        responseBy(measures.norway).titled(u"Shielded"_s).taking("arms").with([](Response &response) {
            response.sensitivity = u"internal"_s;
        }));
    SectionTrial trial(*measures.catalogue, {.query = u"in-force:2022-03-01"_s});
    BOOST_TEST(!trial.made(inForceSection, sectionOf(u"in_force"_s)).isEmpty());
    BOOST_TEST(trial.number(startless) == 1);
}

BOOST_AUTO_TEST_CASE(in_short_only_the_numbers_stand)
{
    const Measures measures;
    SectionTrial trial(*measures.catalogue);
    BriefingSection section = onDay(u"2022-03-01"_s);
    section.settings.insert(u"detail"_s, u"short"_s);
    BOOST_TEST(blocksOf<TableBlock>(trial.made(inForceSection, section)).size() == 1);
    section.settings.insert(u"detail"_s, u"much"_s);
    BOOST_TEST((trial.refused(inForceSection, section).kind == ErrorKind::Usage));
    BOOST_TEST(trial.refused(inForceSection, onDay(u"2022-02-30"_s)).message.contains(u"is no day"_s));
}

BOOST_AUTO_TEST_CASE(a_day_on_which_nothing_is_in_force_has_a_sentence)
{
    const Measures measures;
    SectionTrial trial(*measures.catalogue);
    const QList<Block> blocks = trial.made(inForceSection, onDay(u"2000-01-01"_s));
    BOOST_TEST(textOf(blocks).contains(
        u"No measure that takes a benefit away is recorded as in force on 1 January 2000."_s));
    BOOST_TEST(blocksOf<TableBlock>(blocks).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
