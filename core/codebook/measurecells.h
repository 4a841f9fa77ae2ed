/// The three cells of the canonical table that together stand for the measures that withdraw a benefit.
#pragma once

#include "core/codebook/fieldproblems.h"

namespace vodhuk
{

/// Which of a measure's two dates a cell holds: &Measure::inForceFrom or &Measure::inForceUntil.
using MeasureDate = PartialDate Measure::*;

[[nodiscard]] QString readBenefits(const Response &response);
[[nodiscard]] FieldCheck writeBenefits(Response &response, const QString &text, const Codebook &codebook);

/// One date if it is the same for all measures, else one per measure in their order.
[[nodiscard]] QString readMeasureDates(const Response &response, MeasureDate which);
[[nodiscard]] FieldCheck writeMeasureDates(Response &response, MeasureDate which, const QString &text);

/// The problem if the record would lose a measure under which somebody is listed, with `measures` in place of its own: such a measure stays
/// until the listings are gone.
[[nodiscard]] FieldCheck keepListed(const Response &response, const QList<Measure> &measures);

/// Gives each measure the instrument that withdraws its benefit, where rule E15 leaves no choice.
void pairInstruments(Response &response);

} // namespace vodhuk
