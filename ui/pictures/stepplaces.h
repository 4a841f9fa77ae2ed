/// Where the steps of measures in force stand on a plot, and which of them are shown where there are more than can be told apart.
#pragma once

#include "core/analysis/measuresteps.h"
#include "ui/pictures/dayplot.h"

#include <vector>

namespace vodhuk
{

/// Must not outlive the steps.
class StepPlaces
{
public:
    StepPlaces(const MeasureSteps &steps, const DayPlot &plot);

    /// The least distance between steps with which no more than so many are shown of all actors; at least 1.
    [[nodiscard]] qreal leastDistance(size_t most) const;

    struct Shown {
        qreal x = 0;
        qreal end = 0; ///< where the next one begins
        InForceStep step;
    };
    /// Of an actor, by its place among them. Those within one distance are one, the last of them.
    [[nodiscard]] std::vector<Shown> shown(size_t actor, qreal distance) const;

private:
    [[nodiscard]] size_t count(qreal distance) const;

    const MeasureSteps &m_steps;
    qreal m_left;
    qreal m_right;
    std::vector<std::vector<qreal>> m_places; ///< by actor and step
};

} // namespace vodhuk
