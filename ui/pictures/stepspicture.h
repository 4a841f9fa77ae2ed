/// Draws MeasureSteps: for each actor a line of steps, how many measures are in force over time.
#pragma once

#include "core/analysis/measuresteps.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

#include <utility>

namespace vodhuk
{

/// Days that matter to the picture besides those on which something changes.
struct StepDays {
    QDate told; ///< marked, and the numbers at the right are of it; invalid: the last day that is shown
    QDate data; ///< after it nothing is certain; invalid: no such day

    [[nodiscard]] bool isAfterData(QDate day) const { return data.isValid() && day > data; }
};

/// First and last day of the picture; both invalid if there is nothing to draw. It reaches the days that matter; of what changes after
/// both of them it has the next years alone, so that one end far off does not press together all that is known.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const MeasureSteps &steps, const StepDays &days);

/// One scale for all actors, so that their heights can be compared; the rows decide the height of the picture. The style's unit is
/// measures.
[[nodiscard]] Picture stepsPicture(const MeasureSteps &steps, const StepDays &days, const PictureStyle &style,
                                   const PictureCaption &caption = {});

} // namespace vodhuk
