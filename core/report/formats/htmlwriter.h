/// Writes a briefing as one HTML file, for reading on any screen and for printing.
#pragma once

#include "core/report/drawnbriefing.h"

namespace vodhuk
{

/// UTF-8, valid HTML 5; pictures stand in it as SVG, nothing is loaded from elsewhere, no script. Equal input, equal bytes.
[[nodiscard]] QByteArray briefingHtml(const DrawnBriefing &briefing);

} // namespace vodhuk
