/// Draws MeasureBars: each measure as a bar from its entry into force to its end.
#pragma once

#include "core/analysis/measurebars.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// Renewals are ticks, eased stretches and days that are not known hatched, open ends dashed. Bars without an end reach to `data`, or
/// further where another one does; what holds after `data` is dashed, if nothing changes until then; `marked` is drawn as a line if it is valid. The rows decide the height. The style's unit is measures.
[[nodiscard]] Picture barsPicture(const MeasureBars &bars, const Codebook &codebook, QDate data, QDate marked,
                                  const PictureStyle &style, const PictureCaption &caption = {});

/// From the first to the last day that the bars need; both invalid if there are none.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const MeasureBars &bars, QDate data);

} // namespace vodhuk
