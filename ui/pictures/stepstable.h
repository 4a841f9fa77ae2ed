/// The numbers behind the picture of measures in force over time.
#pragma once

#include "core/analysis/measuresteps.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// A row for each step of each actor; for each month, if there are very many. Whoever reads numbers does not see which lines are dashed:
/// after the day of the data, if it is valid, none is certain.
[[nodiscard]] PictureTable stepsTable(const MeasureSteps &steps, QDate data, const Wording &words);

} // namespace vodhuk
