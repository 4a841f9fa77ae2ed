/// Measures, triggers, reasons, listings and due dates of any size for the tests of pictures.
#pragma once

#include "core/analysis/calendar.h"
#include "core/analysis/framingbinding.h"
#include "core/analysis/gaps.h"
#include "core/analysis/listingcounts.h"
#include "core/analysis/measurebars.h"
#include "core/analysis/measuresteps.h"
#include "core/analysis/triggeranswers.h"

namespace vodhuk
{

inline QString longName(int number)
{
    const QString name = QStringLiteral("Організация по безопасности и сотрудничеству %1").arg(number);
    return name.mid(number % 25);
}

inline PartialDate dateOf(const QString &edtf)
{
    return PartialDate::parse(edtf).value();
}

/// Each of the actors begins and ends `steps` times, the last one for good, with days that are not sure between.
inline MeasureSteps stepsOf(int actors, int steps, qint64 most)
{
    MeasureSteps made;
    made.first = QDate(2004, 3, 1);
    made.last = made.first.addDays(20 * steps);
    made.totals = {.records = 400, .withoutMeasure = 12, .measures = 900, .withoutStart = 3};
    for (int actor = 0; actor < actors; ++actor) {
        ActorSteps own{QStringLiteral("Actor %1").arg(actor), longName(actor), most, {}};
        for (int step = 0; step <= steps; ++step)
            own.steps.push_back({made.first.addDays(20 * step),
                                 (actor * 31 + step * 7) % (most / (actor + 1) + 1),
                                 step % 5 == 0 ? most / 10 : 0});
        made.actors.append(own);
    }
    return made;
}

/// One bar of each sort for each group: precise, imprecise, open at both ends, eased, renewed, a single day.
inline MeasureBars barsOf(int groups)
{
    MeasureBars made;
    made.totals = {.records = 40, .withoutMeasure = 2, .measures = groups * 14 + 4, .withoutStart = 4};
    const auto bar = [](const QString &from, const QString &until, const QStringList &benefits) {
        MeasureBar one{.record = ResponseId{17},
                       .title = LocalizedText(QStringLiteral("en"), QStringLiteral("A record")),
                       .benefits = benefits,
                       .from = dateOf(from),
                       .until = dateOf(until),
                       .untilKind = {},
                       .status = {},
                       .renewals = {},
                       .easings = {}};
        return one;
    };
    const QString travel = QStringLiteral("travel");
    for (int group = 0; group < groups; ++group) {
        BarGroup own{{QStringLiteral("Actor %1").arg(group)}, longName(group), {}};
        own.bars.append(bar(QStringLiteral("1998-07-09"), QStringLiteral("1999-02-22"), {travel}));
        own.bars.append(bar(QStringLiteral("2004"), QStringLiteral("2007-06"), {travel, travel}));
        own.bars.append(bar(QStringLiteral("../2009"), {}, {travel}));
        own.bars.append(bar(QStringLiteral("2020-10-02/.."), QStringLiteral("2024-10-02/.."), {travel}));
        own.bars.append(bar(QStringLiteral("2020-10-02"), {},
                            {travel, QStringLiteral("assets"), QStringLiteral("trade"),
                             QStringLiteral("finance"), QStringLiteral("transport")}));
        own.bars.last().renewals = {dateOf(QStringLiteral("2022-02-24")), dateOf(QStringLiteral("2023"))};
        own.bars.append(bar(QStringLiteral("2021-06-21"), QStringLiteral("2026-02-28"), {travel}));
        own.bars.last().easings = {dateOf(QStringLiteral("2025-09-11"))};
        own.bars.last().status = QStringLiteral("in_force_eased");
        own.bars.append(bar(QStringLiteral("2021-08-09"), {}, {travel, travel}));
        own.bars.last().status = QStringLiteral("in_force_eased");
        own.bars.append(bar(QStringLiteral("2025-11-20"), QStringLiteral("2025-11-20"), {travel}));
        made.groups.append(own);
    }
    return made;
}

inline TriggerAnswers answersOf(int triggers, int eventsEach)
{
    TriggerAnswers made;
    for (int trigger = 0; trigger < triggers; ++trigger) {
        TriggerAnswers::Trigger own{QStringLiteral("repression"), longName(trigger), trigger * 971 + 1, {}};
        made.total += own.count;
        for (int number = 0; number < eventsEach; ++number) {
            TriggerEvent event;
            event.event.title.set(QStringLiteral("be"), longName(number) + QChar(u' ') + longName(number));
            event.event.date =
                dateOf(number % 3 == 0 ? QStringLiteral("2020-08") : QStringLiteral("2020-08-09"));
            if (number % 4 != 3)
                event.first = FirstAnswer{QDate(2020, 8, 9), QDate(2020, 8, 30), number * 37,
                                          number * 37 + (number % 3 == 0 ? 21 : 0)};
            own.events.push_back(event);
        }
        made.triggers.push_back(own);
    }
    made.withoutTrigger = 5;
    made.total += 5;
    return made;
}

inline FramingBinding reasonsOf(qint64 count, const QString &language)
{
    const Codebook codebook = Codebook::builtIn();
    FramingBinding made;
    for (const Term &term : codebook.terms(QStringLiteral("framing")))
        made.framings.append({term.code, term.label.best(language), 0});
    made.framings.append({{}, {}, 0});
    for (const Term &term : codebook.terms(QStringLiteral("binding")))
        made.bindings.append({term.code, term.label.best(language), 0});
    made.bindings.append({{}, {}, 0});
    for (FramingBinding::Head &framing : made.framings) {
        std::vector<qint64> &row = made.counts.emplace_back();
        for (FramingBinding::Head &binding : made.bindings) {
            const qint64 cell = (made.counts.size() + row.size()) % 3 == 0 ? 0 : count;
            row.push_back(cell);
            framing.count += cell;
            binding.count += cell;
        }
        made.total += framing.count;
    }
    return made;
}

inline ListingCounts listingsOf(int adopters, bool withNames)
{
    ListingCounts made;
    const auto numbers = [&](int number) {
        ListingNumbers own;
        if (number % 3 != 0)
            own.added = number * 1234;
        if (withNames)
            own.listed = number * 77;
        return own;
    };
    for (int adopter = 0; adopter < adopters; ++adopter)
        made.rows.append({adopter == 0 ? QString() : QStringLiteral("Actor %1").arg(adopter),
                          longName(adopter), numbers(adopter), numbers(adopter + 1)});
    made.persons = numbers(adopters);
    made.entities = numbers(1);
    made.withoutNumbers = 8;
    return made;
}

inline Gaps gapsOf(int names, const QString &language)
{
    Gaps made{.first = {QStringLiteral("EU"), longName(1), 60},
              .second = {QStringLiteral("US"), longName(2), 58},
              .joint = 4,
              .ofNeither = 237,
              .total = 351,
              .instruments = {},
              .listedByOne = {},
              .listedByBoth = 3};
    int number = 0;
    for (const Term &term : Codebook::builtIn().terms(QStringLiteral("instrument"))) {
        ++number;
        made.instruments.append({term.code, term.label.best(language), term.parent,
                                 number % 3 == 0 ? 0 : number, number % 3 == 1 ? 0 : number, 0});
    }
    for (int name = 0; name < names; ++name)
        made.listedByOne.append({longName(name), name % 2 == 0});
    return made;
}

inline Calendar calendarOf(int dues)
{
    Calendar made{.day = QDate(2026, 1, 10),
                  .last = QDate(2027, 1, 10),
                  .dues = {},
                  .openEnded = 7,
                  .holding = 11,
                  .endLater = 2,
                  .ended = 6,
                  .beginLater = 1,
                  .totals = {.records = 9, .withoutMeasure = 5, .measures = 20, .withoutStart = 3}};
    for (int number = 0; number < dues; ++number) {
        const QString day = made.day.addDays(number * 361 / dues).toString(Qt::ISODate);
        DueDate due{.kind = static_cast<DueDate::Kind>(number % 3),
                    .date = dateOf(number % 4 == 0 ? day.left(7) : day),
                    .untilKind = number % 2 == 0 ? QStringLiteral("review") : QString(),
                    .record = ResponseId{number + 1},
                    .regime = {},
                    .title = LocalizedText(QStringLiteral("be"), longName(number)),
                    .actors = longName(number + 3),
                    .benefits = {QStringLiteral("travel"), QStringLiteral("assets")}};
        if (due.kind != DueDate::Kind::End)
            due.benefits.clear();
        if (due.kind == DueDate::Kind::Review) {
            due.record = {};
            due.regime = QStringLiteral("EU-BLR");
        }
        made.dues.append(due);
    }
    return made;
}

} // namespace vodhuk
