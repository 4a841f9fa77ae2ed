/// Makes pieces of the chronology and of the sources: in full as rows of a table, in short form in two columns.
#pragma once

#include "core/base/cancellation.h"
#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// Heads stand again at the top of each page; a row is one piece. Both stop in between, incomplete, when cancelled.
[[nodiscard]] Pieces chronologyPieces(const ChronologyBlock &chronology, double width,
                                      const Cancellation &cancellation = {});
[[nodiscard]] Pieces sourcePieces(const SourcesBlock &sources, double width,
                                  const Cancellation &cancellation = {});

} // namespace vodhuk
