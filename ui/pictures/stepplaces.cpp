#include "ui/pictures/stepplaces.h"

#include <QHash>

#include <algorithm>

namespace vodhuk
{

/// Actors often have steps on the same days.
StepPlaces::StepPlaces(const MeasureSteps &steps, const DayPlot &plot)
    : m_steps(steps)
    , m_left(plot.left())
    , m_right(plot.right())
{
    QHash<QDate, qreal> known;
    for (const ActorSteps &actor : steps.actors) {
        std::vector<qreal> &places = m_places.emplace_back();
        places.reserve(actor.steps.size());
        for (const InForceStep &step : actor.steps) {
            auto place = known.constFind(step.from);
            if (place == known.cend())
                place = known.insert(step.from, plot.xOf(step.from));
            places.push_back(*place);
        }
    }
}

size_t StepPlaces::count(qreal distance) const
{
    size_t count = 0;
    for (const std::vector<qreal> &places : m_places) {
        qreal last = m_left - distance;
        for (const qreal place : places) {
            if (place - last < distance)
                continue;
            last = place;
            ++count;
        }
    }
    return count;
}

qreal StepPlaces::leastDistance(size_t most) const
{
    qreal distance = 1;
    while (distance < m_right - m_left) {
        const size_t all = count(distance);
        if (all <= most)
            break;
        distance *= std::clamp(static_cast<qreal>(all) / static_cast<qreal>(most), 1.25, 8.0);
    }
    return distance;
}

std::vector<StepPlaces::Shown> StepPlaces::shown(size_t actor, qreal distance) const
{
    const std::vector<qreal> &places = m_places[actor];
    const std::vector<InForceStep> &steps = m_steps.actors.at(static_cast<qsizetype>(actor)).steps;
    std::vector<Shown> shown;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!shown.empty() && places[i] - shown.back().x < distance) {
            shown.back().step = steps[i];
            continue;
        }
        if (!shown.empty())
            shown.back().end = places[i];
        shown.push_back({places[i], m_right, steps[i]});
    }
    return shown;
}

} // namespace vodhuk
