#include "core/analysis/actorprofile.h"
#include "core/analysis/calendar.h"
#include "core/analysis/inforcecounts.h"
#include "core/analysis/measurebars.h"
#include "core/analysis/measuresteps.h"
#include "tests/core/analysis/randomrecords.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <algorithm>
#include <set>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

bool withdraws(const Measure &measure)
{
    return measure.direction == "withdraws"_L1;
}

std::set<ActorId> actorsOf(const Response &response)
{
    std::set<ActorId> actors;
    for (const ActorId actor : adoptersOf(response) + alignedOf(response))
        actors.insert(actor);
    return actors;
}

struct OnDay {
    qint64 certain = 0;
    qint64 possible = 0;
    qint64 eased = 0;
    qint64 easedUndated = 0;
};

/// Eased by its status, and on the day if a milestone may lie before it or none says when.
bool isEasedOn(QDate day, const Measure &measure, const Response &record, bool isDated)
{
    if (measure.status != "in_force_eased"_L1)
        return false;
    return !isDated || std::ranges::any_of(record.milestones, [&](const Milestone &milestone) {
        return milestone.role == "eased"_L1 && milestone.date.earliest().value_or(day) <= day;
    });
}

bool hasDatedEasing(const Response &record)
{
    return std::ranges::any_of(record.milestones, [](const Milestone &milestone) {
        return milestone.role == "eased"_L1 && !milestone.date.isEmpty();
    });
}

/// Measures that withdraw a benefit on the day; of an actor, or of all.
OnDay holdingOn(QDate day, const std::vector<Response> &records, std::optional<ActorId> actor = {})
{
    OnDay found;
    for (const Response &record : records) {
        if (actor && !actorsOf(record).contains(*actor))
            continue;
        for (const Measure &measure : record.measures) {
            const InForce state = withdraws(measure) ? inForceOn(measure, day) : InForce::No;
            found.certain += state == InForce::Certain ? 1 : 0;
            found.possible += state == InForce::Possible ? 1 : 0;
            const bool isEased =
                state != InForce::No && isEasedOn(day, measure, record, hasDatedEasing(record));
            found.eased += isEased ? 1 : 0;
            found.easedUndated += isEased && !hasDatedEasing(record) ? 1 : 0;
        }
    }
    return found;
}

MeasureTotals totalsOf(const std::vector<Response> &records)
{
    MeasureTotals totals{.records = static_cast<qint64>(records.size())};
    for (const Response &record : records) {
        totals.withoutMeasure += std::ranges::none_of(record.measures, withdraws) ? 1 : 0;
        for (const Measure &measure : record.measures) {
            totals.measures += withdraws(measure) ? 1 : 0;
            totals.withoutStart += withdraws(measure) && measure.inForceFrom.isEmpty() ? 1 : 0;
        }
    }
    return totals;
}

/// Record, start and end of each bar.
QStringList inShort(const BarGroup &group)
{
    QStringList texts;
    for (const MeasureBar &bar : group.bars)
        texts.append(recordIdText(bar.record) + u' ' + bar.from.stored() + u' ' + bar.until.stored() + u' ' +
                     bar.benefits.join(u','));
    return texts;
}

/// Date, record or regime, and benefits of each entry.
QStringList inShort(const Calendar &calendar)
{
    QStringList texts;
    for (const DueDate &due : calendar.dues)
        texts.append(due.date.stored() + u' ' + recordIdText(due.record) + u' ' + due.regime + u' ' +
                     due.benefits.join(u','));
    return texts;
}

QList<QDate> days()
{
    QList<QDate> days;
    for (int i = 0; i < 60; ++i)
        days.append(QDate(2020, 1, 1).addDays(i * 31));
    return days;
}

} // namespace

BOOST_AUTO_TEST_SUITE(measure_numbers)

BOOST_AUTO_TEST_CASE(an_index_gives_the_same_measures_as_the_file)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        const MeasureSteps read = counted(measureSteps(random.engine(), query, u"en"_s));
        const MeasureSteps indexed = counted(measureSteps(random.engine(true), query, u"en"_s));
        BOOST_TEST((read.totals == indexed.totals), query.toText());
        BOOST_TEST(read.withoutActor == indexed.withoutActor, query.toText());
        BOOST_REQUIRE_EQUAL(read.actors.size(), indexed.actors.size());
        for (qsizetype i = 0; i < read.actors.size(); ++i) {
            BOOST_TEST(read.actors.at(i).code == indexed.actors.at(i).code);
            BOOST_TEST((read.actors.at(i).steps == indexed.actors.at(i).steps), read.actors.at(i).label);
        }
        const QDate day(2021, 8, 1);
        BOOST_TEST((counted(inForceCounts(random.engine(), query, day)) ==
                    counted(inForceCounts(random.engine(true), query, day))),
                   query.toText());
        for (const qsizetype most : {600, 5}) {
            const MeasureBars bars = counted(measureBars(random.engine(), query, u"en"_s, most));
            const MeasureBars others = counted(measureBars(random.engine(true), query, u"en"_s, most));
            BOOST_REQUIRE_EQUAL(bars.groups.size(), others.groups.size());
            BOOST_TEST(bars.further == others.further, query.toText());
            for (qsizetype i = 0; i < bars.groups.size(); ++i)
                BOOST_TEST(inShort(bars.groups.at(i)) == inShort(others.groups.at(i)), query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(steps_of_every_actor_hold_on_every_day_what_a_loop_counts)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        const std::vector<Response> records = random.selected(query);
        const MeasureSteps steps = counted(measureSteps(random.engine(true), query, u"en"_s));
        BOOST_TEST((steps.totals == totalsOf(records)), query.toText());
        for (const ActorId actor : random.actors()) {
            const auto row = std::ranges::find(steps.actors, random.nameOf(actor), &ActorSteps::label);
            for (const QDate day : days()) {
                if (day < steps.first)
                    continue;
                const OnDay expected = holdingOn(day, records, actor);
                const InForceStep found = row == steps.actors.end() ? InForceStep{} : stepOn(*row, day);
                BOOST_TEST(found.certain == expected.certain, query.toText() << ' ' << day);
                BOOST_TEST(found.possible == expected.possible, query.toText() << ' ' << day);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(steps_reach_an_early_day_with_what_was_in_force_before_all_of_them)
{
    const RandomRecords &random = RandomRecords::shared();
    const std::vector<Response> records = random.selected({});
    const QDate reach(1980, 1, 1);
    const MeasureSteps steps = counted(measureSteps(random.engine(), {}, u"en"_s, {}, reach));
    BOOST_TEST((steps.first == reach));
    for (const ActorId actor : random.actors()) {
        const auto row = std::ranges::find(steps.actors, random.nameOf(actor), &ActorSteps::label);
        if (row == steps.actors.end())
            continue;
        const OnDay expected = holdingOn(reach, records, actor);
        BOOST_TEST(stepOn(*row, reach).certain == expected.certain, row->label);
        BOOST_TEST(stepOn(*row, reach).possible == expected.possible, row->label);
    }
    const MeasureSteps late = counted(measureSteps(random.engine(), {}, u"en"_s, {}, QDate(2090, 1, 1)));
    BOOST_TEST((late.first == counted(measureSteps(random.engine(), {}, u"en"_s)).first));
}

BOOST_AUTO_TEST_CASE(rows_of_actors_can_be_chosen_and_stand_by_name)
{
    const RandomRecords &random = RandomRecords::shared();
    const MeasureSteps all = counted(measureSteps(random.engine(), {}, u"en"_s));
    QStringList labels;
    for (const ActorSteps &actor : all.actors)
        labels.append(actor.label);
    BOOST_TEST(labels ==
               (QStringList{u"Canada"_s, u"European Union"_s, u"Norway"_s, u"Österreich"_s, u"Zambia"_s}));
    const MeasureSteps one = counted(measureSteps(random.engine(), {}, u"en"_s, {u"Norway"_s}));
    BOOST_REQUIRE_EQUAL(one.actors.size(), 1);
    BOOST_TEST(one.actors.constFirst().label == u"Norway"_s);
    BOOST_TEST((one.actors.constFirst().steps == all.actors.at(2).steps));
    const std::vector<Response> own = random.selected(Query().withValue(u"actor"_s, u"Norway"_s));
    const MeasureTotals totals = totalsOf(own);
    BOOST_TEST((one.totals == totals));
    BOOST_TEST(all.ofOtherActors == 0);
    BOOST_TEST(one.ofOtherActors > 0);
    BOOST_TEST(one.ofOtherActors + one.withoutActor + totals.measures - totals.withoutStart ==
               all.totals.measures - all.totals.withoutStart);
}

BOOST_AUTO_TEST_CASE(measures_that_chosen_actors_leave_out_are_told_with_and_without_a_start)
{
    const RandomRecords &random = RandomRecords::shared();
    const ActorId chosen = random.actors().constFirst();
    MeasureSteps expected;
    qint64 all = 0;
    for (const Response &record : random.selected({})) {
        const QList<ActorId> actors = adoptersOf(record) + alignedOf(record);
        const bool isShown = actors.contains(chosen);
        for (const Measure &measure : record.measures) {
            if (measure.direction != "withdraws"_L1)
                continue;
            ++all;
            if (!isShown && measure.inForceFrom.isEmpty())
                ++expected.ofOthersWithoutStart;
            else if (!isShown)
                ++(actors.isEmpty() ? expected.withoutActor : expected.ofOtherActors);
        }
    }
    const MeasureSteps found = counted(measureSteps(random.engine(), {}, u"en"_s, {random.nameOf(chosen)}));
    BOOST_TEST(found.ofOtherActors == expected.ofOtherActors);
    BOOST_TEST(found.ofOthersWithoutStart == expected.ofOthersWithoutStart);
    BOOST_TEST(found.ofOthersWithoutStart > 0);
    const qint64 shown = found.actors.constFirst().measures;
    BOOST_TEST(shown + found.totals.withoutStart + found.ofOtherActors + found.ofOthersWithoutStart +
                   found.withoutActor ==
               all);
    BOOST_TEST(counted(measureSteps(random.engine(), {}, u"en"_s)).ofOthersWithoutStart == 0);
}

BOOST_AUTO_TEST_CASE(an_actor_that_nobody_knows_is_an_error_and_one_without_measures_is_named)
{
    const RandomRecords &random = RandomRecords::shared();
    const auto unknown = measureSteps(random.engine(), {}, u"en"_s, {u"Norway"_s, u"Nope"_s});
    BOOST_REQUIRE(unknown.has_value());
    BOOST_REQUIRE(!unknown->has_value());
    BOOST_TEST((unknown->error().kind == ErrorKind::NotFound));
    BOOST_TEST(unknown->error().message.contains(u"Nope"_s));
    const Query nothing = Query().withValue(u"tag"_s, u"that nobody gave"_s);
    const MeasureSteps none = counted(measureSteps(random.engine(), nothing, u"en"_s, {u"Norway"_s}));
    BOOST_TEST(none.missing == QStringList{u"Norway"_s});
    BOOST_TEST(counted(measureSteps(random.engine(), {}, u"en"_s, {u"Norway"_s})).missing.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_day_holds_what_a_loop_counts)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        const std::vector<Response> records = random.selected(query);
        for (const QDate day :
             {QDate(2019, 1, 1), QDate(2021, 3, 15), QDate(2022, 8, 1), QDate(2029, 1, 1)}) {
            const OnDay expected = holdingOn(day, records);
            const InForceCounts found = counted(inForceCounts(random.engine(), query, day));
            BOOST_TEST(found.certain == expected.certain, query.toText() << ' ' << day);
            BOOST_TEST(found.possible == expected.possible, query.toText() << ' ' << day);
            BOOST_TEST(found.eased == expected.eased, query.toText() << ' ' << day);
            BOOST_TEST(found.easedUndated == expected.easedUndated, query.toText() << ' ' << day);
            BOOST_TEST(found.withoutStart == totalsOf(records).withoutStart, query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_measure_that_was_eased_later_is_not_eased_on_an_earlier_day)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));
    saved(*catalogue,
          responseBy(norway)
              .on("2021-06-21")
              .taking("travel")
              .inForce("2021-06-21")
              .with([](Response &made) {
                  made.measures.first().status = u"in_force_eased"_s;
                  made.milestones.append({u"eased"_s, PartialDate::parse(u"2025-09-11"_s).value(), {}});
              })
              .response());
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors());
    BOOST_TEST(counted(inForceCounts(engine, {}, QDate(2022, 1, 1))).eased == 0);
    BOOST_TEST(counted(inForceCounts(engine, {}, QDate(2025, 9, 11))).eased == 1);
    const auto easing = [&](QDate day) {
        return counted(actorProfile(engine, {}, norway, day, u"en"_s)).inForce.constFirst().easing;
    };
    BOOST_TEST((easing(QDate(2022, 1, 1)) == Easing::No));
    BOOST_TEST((easing(QDate(2025, 9, 11)) == Easing::Dated));
}

BOOST_AUTO_TEST_CASE(the_days_of_all_measures_reach_from_the_first_to_the_last_that_a_loop_finds)
{
    const RandomRecords &random = RandomRecords::shared();
    InForceRange expected;
    const auto widen = [&expected](const std::optional<QDate> &day) {
        if (day && (!expected.last.isValid() || *day > expected.last))
            expected.last = *day;
    };
    for (const Response &record : random.selected(*parseQuery(u"kind:any"_s))) {
        for (const Measure &measure : record.measures) {
            const auto start = measure.inForceFrom.earliest();
            if (!withdraws(measure) || !start)
                continue;
            expected.first = expected.first.isValid() ? std::min(expected.first, *start) : *start;
            for (const PartialDate &date : {measure.inForceFrom, measure.inForceUntil}) {
                widen(date.earliest());
                widen(date.latest());
            }
        }
    }
    for (const bool isIndexed : {false, true}) {
        const auto range = inForceRange(random.engine(isIndexed));
        REQUIRE_OK(range);
        BOOST_TEST((*range == expected), range->first << ' ' << range->last << ' ' << isIndexed);
    }
}

BOOST_AUTO_TEST_CASE(a_query_asks_for_a_day_only_if_it_names_a_single_one)
{
    BOOST_TEST((inForceDay(*parseQuery(u"in-force:2021-06-01"_s)) == QDate(2021, 6, 1)));
    for (const QString &text :
         {u""_s, u"in-force:2021-06"_s, u"-in-force:2021-06-01"_s, u"in-force:2021-06-01,2022-01-01"_s,
          u"in-force:2021-06-01 in-force:2022-01-01"_s, u"in-force:2021-06-01 -in-force:2022-01-01"_s,
          u"date:2021-06-01"_s})
        BOOST_TEST(!inForceDay(*parseQuery(text)).has_value(), text);
}

BOOST_AUTO_TEST_CASE(every_measure_with_a_start_is_in_one_bar_and_only_there)
{
    const RandomRecords &random = RandomRecords::shared();
    for (const Query &query : RandomRecords::queries()) {
        const MeasureTotals totals = totalsOf(random.selected(query));
        for (const qsizetype most : {600, 5}) {
            const MeasureBars bars = counted(measureBars(random.engine(true), query, u"en"_s, most));
            BOOST_TEST((bars.totals == totals), query.toText());
            qint64 measures = 0;
            qsizetype count = 0;
            for (const BarGroup &group : bars.groups) {
                count += group.bars.size();
                for (const MeasureBar &bar : group.bars)
                    measures += bar.benefits.size();
            }
            BOOST_TEST(count <= most);
            BOOST_TEST(measures + bars.further == totals.measures - totals.withoutStart, query.toText());
            BOOST_TEST((most == 5 || bars.further == 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(of_many_bars_those_that_begin_first_are_shown)
{
    const RandomRecords &random = RandomRecords::shared();
    const auto startOf = [](const MeasureBar &bar) {
        return (bar.from.earliest() ? bar.from.earliest() : bar.from.latest()).value_or(QDate());
    };
    for (const bool isIndexed : {false, true}) {
        QList<QDate> starts;
        for (const BarGroup &group : counted(measureBars(random.engine(isIndexed), {}, u"en"_s)).groups) {
            for (const MeasureBar &bar : group.bars)
                starts.append(startOf(bar));
        }
        BOOST_REQUIRE(starts.size() > 20);
        std::ranges::sort(starts);
        QList<QDate> first;
        for (const BarGroup &group : counted(measureBars(random.engine(isIndexed), {}, u"en"_s, 20)).groups) {
            for (const MeasureBar &bar : group.bars)
                first.append(startOf(bar));
        }
        std::ranges::sort(first);
        BOOST_TEST((first == starts.first(20)));
    }
}

BOOST_AUTO_TEST_CASE(a_bar_says_what_its_record_does)
{
    const RandomRecords &random = RandomRecords::shared();
    const std::vector<Response> records = random.selected({});
    const MeasureBars bars = counted(measureBars(random.engine(), {}, u"en"_s));
    for (const BarGroup &group : bars.groups) {
        BOOST_TEST(std::ranges::is_sorted(group.bars, {},
                                          [](const MeasureBar &bar) {
                                              const auto day = bar.from.earliest() ? bar.from.earliest()
                                                                                   : bar.from.latest();
                                              return day.value_or(QDate());
                                          }),
                   group.label);
        for (const MeasureBar &bar : group.bars) {
            const auto record = std::ranges::find(records, bar.record, &Response::id);
            BOOST_REQUIRE(record != records.end());
            QStringList benefits;
            for (const Measure &measure : record->measures) {
                if (withdraws(measure) && measure.inForceFrom == bar.from &&
                    measure.inForceUntil == bar.until && measure.untilKind == bar.untilKind &&
                    measure.status == bar.status)
                    benefits.append(measure.benefit);
            }
            BOOST_TEST(bar.benefits == benefits);
            BOOST_TEST(adoptersInWords(adoptersOf(*record), random.catalogue().actors(), u"en"_s) ==
                       group.label);
            BOOST_TEST(bar.renewals.size() ==
                       std::ranges::count(record->milestones, u"renewed"_s, &Milestone::role));
            const bool saysWhichAreEased = std::ranges::any_of(record->measures, [](const Measure &measure) {
                return withdraws(measure) && !measure.inForceFrom.isEmpty() &&
                       measure.status == "in_force_eased"_L1;
            });
            const bool isEased = !saysWhichAreEased || bar.status == "in_force_eased"_L1;
            BOOST_TEST(bar.easings.size() ==
                       (isEased ? std::ranges::count(record->milestones, u"eased"_s, &Milestone::role) : 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_calendar_holds_every_end_that_may_fall_into_its_time)
{
    const RandomRecords &random = RandomRecords::shared();
    const QDate day(2022, 1, 10);
    for (const Query &query : RandomRecords::queries()) {
        const std::vector<Response> records = random.selected(query);
        const Calendar calendar = counted(calendarFrom(random.engine(), query, day, 14, u"en"_s));
        const Calendar indexed = counted(calendarFrom(random.engine(true), query, day, 14, u"en"_s));
        BOOST_TEST(calendar.last == QDate(2023, 3, 10));
        BOOST_TEST(inShort(calendar) == inShort(indexed), query.toText());
        BOOST_TEST(calendar.further == indexed.further);
        BOOST_TEST(calendar.holding == indexed.holding);
        BOOST_TEST(calendar.openEnded == indexed.openEnded);
        const auto mayFallDue = [&](const PartialDate &date) {
            return date.latest() && *date.latest() >= day &&
                   date.earliest().value_or(*date.latest()) <= calendar.last;
        };
        qint64 holding = 0;
        qint64 endingThen = 0;
        qint64 ended = 0;
        qint64 ends = 0;
        qint64 conditions = 0;
        bool hasRegime = false;
        MeasureTotals leftOut = totalsOf(records);
        for (const Response &record : records) {
            leftOut.withoutStart -= std::ranges::count_if(record.measures, [&](const Measure &measure) {
                return withdraws(measure) && measure.inForceFrom.isEmpty() &&
                       mayFallDue(measure.inForceUntil);
            });
            const bool hasCondition = std::ranges::any_of(record.milestones, [&](const Milestone &milestone) {
                return milestone.role == "condition"_L1 && mayFallDue(milestone.date);
            });
            leftOut.withoutMeasure -=
                hasCondition && std::ranges::none_of(record.measures, withdraws) ? 1 : 0;
            ends += std::ranges::count_if(record.measures, [&](const Measure &measure) {
                return withdraws(measure) && mayFallDue(measure.inForceUntil);
            });
            for (const Measure &measure : record.measures) {
                const bool holds = withdraws(measure) && inForceOn(measure, day) != InForce::No;
                holding += holds ? 1 : 0;
                endingThen += holds && mayFallDue(measure.inForceUntil) ? 1 : 0;
                const auto from = measure.inForceFrom.earliest();
                ended += withdraws(measure) && !measure.inForceFrom.isEmpty() && !holds &&
                                 !mayFallDue(measure.inForceUntil) && (!from || *from <= day)
                             ? 1
                             : 0;
            }
            conditions += std::ranges::count_if(record.milestones, [&](const Milestone &milestone) {
                return milestone.role == "condition"_L1 && mayFallDue(milestone.date);
            });
            hasRegime = hasRegime || !record.regime.isNull();
        }
        qint64 foundEnds = calendar.further;
        for (const DueDate &due : calendar.dues)
            foundEnds += due.benefits.size();
        BOOST_TEST(foundEnds == ends, query.toText());
        BOOST_TEST(calendar.holding == holding, query.toText());
        BOOST_TEST(calendar.openEnded + calendar.endLater + endingThen == holding, query.toText());
        BOOST_TEST((calendar.totals == leftOut), query.toText());
        BOOST_TEST(foundEnds + calendar.openEnded + calendar.endLater + calendar.ended + calendar.beginLater +
                           leftOut.withoutStart ==
                       leftOut.measures,
                   query.toText());
        BOOST_TEST(calendar.ended == ended, query.toText());
        BOOST_TEST(std::ranges::count(calendar.dues, DueDate::Kind::Condition, &DueDate::kind) == conditions,
                   query.toText());
        BOOST_TEST(std::ranges::count(calendar.dues, DueDate::Kind::Review, &DueDate::kind) ==
                       (hasRegime ? 2 : 0),
                   query.toText());
        BOOST_TEST(std::ranges::is_sorted(calendar.dues, {}, &DueDate::date), query.toText());
    }
}

BOOST_AUTO_TEST_SUITE_END()
