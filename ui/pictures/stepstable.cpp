#include "ui/pictures/stepstable.h"

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostSteps = 20000;

/// The last step of each month alone.
ActorSteps monthly(const ActorSteps &actor)
{
    ActorSteps made{actor.code, actor.label, actor.measures, {}};
    QDate nextMonth;
    for (const InForceStep &step : actor.steps) {
        if (!made.steps.empty() && step.from < nextMonth) {
            made.steps.back() = step;
            continue;
        }
        made.steps.push_back(step);
        nextMonth = QDate(step.from.year(), step.from.month(), 1).addMonths(1);
    }
    return made;
}

/// After the day of the data all that is in force may be so, and no more.
ActorSteps asKnown(const ActorSteps &actor, QDate data)
{
    if (!data.isValid())
        return actor;
    ActorSteps made{actor.code, actor.label, actor.measures, {}};
    const auto add = [&made](const InForceStep &step) {
        const bool isSame = !made.steps.empty() && made.steps.back().certain == step.certain &&
                            made.steps.back().possible == step.possible;
        if (!made.steps.empty() && made.steps.back().from == step.from)
            made.steps.back() = step;
        else if (!isSame)
            made.steps.push_back(step);
    };
    const auto later = std::ranges::upper_bound(actor.steps, data, {}, &InForceStep::from);
    made.steps.assign(actor.steps.begin(), later);
    if (later != actor.steps.begin()) {
        const InForceStep last = *std::prev(later);
        add({data.addDays(1), 0, last.certain + last.possible});
    }
    for (auto step = later; step != actor.steps.end(); ++step)
        add({step->from, 0, step->certain + step->possible});
    return made;
}

} // namespace

PictureTable stepsTable(const MeasureSteps &steps, QDate data, const Wording &words)
{
    PictureTable table{.head = {words.translate("Pictures", "Actor"), words.translate("Pictures", "From"),
                                words.translate("Pictures", "In force for certain"),
                                words.translate("Pictures", "Perhaps in force besides")},
                       .rows = {},
                       .textColumns = 2};
    size_t all = 0;
    for (const ActorSteps &actor : steps.actors)
        all += actor.steps.size();
    const bool thin = all > mostSteps;
    for (const ActorSteps &actor : steps.actors) {
        const ActorSteps known = asKnown(actor, data);
        for (const InForceStep &step : (thin ? monthly(known) : known).steps)
            table.rows.append({actor.label, step.from.toString(Qt::ISODate), QString::number(step.certain),
                               QString::number(step.possible)});
    }
    return table;
}

} // namespace vodhuk
