/// Makes pieces of tables and of lists of terms.
#pragma once

#include "core/base/cancellation.h"
#include "core/report/briefing.h"
#include "ui/report/page.h"
#include "ui/report/tablewidths.h"

namespace vodhuk
{

/// Heads stand again at the top of each page; a row is one piece. Stops in between, incomplete, when cancelled.
/// Columns are as wide as those of `model`, a table of the same head, if one is given.
[[nodiscard]] Pieces tablePieces(const TableBlock &table, double width, const Cancellation &cancellation = {},
                                 const TableWidths *model = nullptr);

/// Terms at the left, what they mean beside them.
[[nodiscard]] Pieces definitionPieces(const DefinitionsBlock &block, double width);

} // namespace vodhuk
