/// What pictures of measures say of those that they leave out.
#pragma once

#include "core/analysis/withdrawals.h"
#include "core/base/wording.h"

namespace vodhuk
{

/// What is not among measures in force: without a start, without a measure.
[[nodiscard]] QStringList leftOutOfMeasures(const MeasureTotals &totals, const Wording &words);

} // namespace vodhuk
