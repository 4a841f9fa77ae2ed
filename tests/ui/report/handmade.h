/// A briefing written by hand, for tests of its pages: no catalogue stands behind it.
#pragma once

#include "core/report/briefing.h"

namespace vodhuk
{

/// Every kind of block that is text; three times `lines` rows in the chronology, in full or in short form, Belarusian, Russian
/// and English mixed.
[[nodiscard]] Briefing handmadeBriefing(int lines, bool inShort = false);

} // namespace vodhuk
