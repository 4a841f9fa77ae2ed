/// Writes a briefing as CommonMark with tables, for whoever goes on in a text editor.
#pragma once

#include "core/report/drawnbriefing.h"

namespace vodhuk
{

/// UTF-8, one file; a picture is its text alternative and its table. Equal input, equal bytes.
[[nodiscard]] QByteArray briefingMarkdown(const DrawnBriefing &briefing);

} // namespace vodhuk
