/// Makes pieces of figures; they stay vectors on paper.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

[[nodiscard]] Pieces timelinePieces(const Timeline &timeline, const QString &language, double width);

/// A bar per value, in the order of the values, never by size.
[[nodiscard]] Pieces distributionPieces(const Distribution &distribution, double width);

} // namespace vodhuk
