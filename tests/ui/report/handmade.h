/// A briefing written by hand, for tests of its pages: no catalogue stands behind it.
#pragma once

#include "core/report/briefing.h"

namespace vodhuk
{

/// Every kind of block that is text; `lines` rows in the chronology, Belarusian, Russian and English mixed.
[[nodiscard]] Briefing handmadeBriefing(int lines);

} // namespace vodhuk
