/// Draws MeasureSteps: for each actor a line of steps, how many measures are in force over time.
#pragma once

#include "core/analysis/measuresteps.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// One scale for all actors, so that their heights can be compared; the rows decide the height of the picture. `day` is marked if
/// it is valid. The style's unit is measures.
[[nodiscard]] Picture stepsPicture(const MeasureSteps &steps, QDate day, const PictureStyle &style,
                                   const PictureCaption &caption = {});

/// What is not among measures in force: without a start, without a measure.
[[nodiscard]] QStringList leftOutOfMeasures(const MeasureTotals &totals, const Wording &words);

} // namespace vodhuk
