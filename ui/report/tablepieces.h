/// Makes pieces of everything in rows: tables, the chronology, the sources, who used which instrument.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// Heads stand again at the top of each page; a row is one piece.
[[nodiscard]] Pieces tablePieces(const TableBlock &table, double width);
[[nodiscard]] Pieces chronologyPieces(const ChronologyBlock &chronology, double width);
[[nodiscard]] Pieces sourcePieces(const SourcesBlock &sources, double width);

} // namespace vodhuk
