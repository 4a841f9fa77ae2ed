/// Makes pieces of figures; they stay vectors on paper.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

[[nodiscard]] Pieces timelinePieces(const Timeline &timeline, const QString &language, double width);
[[nodiscard]] Pieces distributionPieces(const Distribution &distribution, const QString &language,
                                        double width);

} // namespace vodhuk
