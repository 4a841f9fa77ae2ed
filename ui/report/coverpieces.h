/// Makes the first page of a briefing: title, for whom it is, and of which day its data are.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// A page of its own as large as `page`, without running head and foot; more than one only if its texts are longer than a page.
[[nodiscard]] Pieces coverPieces(const CoverBlock &cover, const QSizeF &page);

} // namespace vodhuk
