/// Sets "who used which instrument" as a grid over as many pages as it needs.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// A row per actor, its number of records, and a cell per instrument. Numbers stand in the cells, tints only stress them. More columns than
/// can be read side by side stand below each other, in several grids.
[[nodiscard]] Pieces crossTablePieces(const CrossTableBlock &block, double width);

} // namespace vodhuk
