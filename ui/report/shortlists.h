/// Makes dense pieces for two columns of long lists: chronology and sources in short form.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// `width` is that of one column, in both.
[[nodiscard]] Pieces shortChronologyPieces(const ChronologyBlock &chronology, double width);
[[nodiscard]] Pieces shortSourcePieces(const SourcesBlock &sources, double width);

} // namespace vodhuk
