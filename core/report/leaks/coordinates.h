/// Finds places on the ground in texts: 53.9045, 27.5615 and 53°54′N.
#pragma once

#include "core/report/leaks/seentext.h"

namespace vodhuk
{

/// Pairs of decimals need four places behind the point, three if they lie in Belarus; degrees need minutes or a direction, so that
/// temperatures and angles are none. Takes time in line with the text.
[[nodiscard]] QList<SeenSpan> coordinatesIn(QStringView seen);

} // namespace vodhuk
