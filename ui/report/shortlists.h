/// Makes dense pieces for two columns of long lists: chronology and sources in short form.
#pragma once

#include "core/base/cancellation.h"
#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// `width` is that of one column, in both. They stop in between, incomplete, when cancelled.
[[nodiscard]] Pieces shortChronologyPieces(const ChronologyBlock &chronology, double width,
                                           const Cancellation &cancellation = {});
[[nodiscard]] Pieces shortSourcePieces(const SourcesBlock &sources, double width,
                                       const Cancellation &cancellation = {});

} // namespace vodhuk
