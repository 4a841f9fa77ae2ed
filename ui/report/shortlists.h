/// Makes dense pieces of long lists: the chronology in two columns, the sources in three.
#pragma once

#include "core/base/cancellation.h"
#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// `width` is that of the page. Both stop in between, incomplete, when cancelled.
[[nodiscard]] Pieces shortChronologyPieces(const ChronologyBlock &chronology, double width,
                                           const Cancellation &cancellation = {});
[[nodiscard]] Pieces shortSourcePieces(const SourcesBlock &sources, double width,
                                       const Cancellation &cancellation = {});

} // namespace vodhuk
