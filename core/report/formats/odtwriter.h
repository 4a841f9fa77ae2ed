/// Writes a briefing as an OpenDocument text (ODF 1.3), to be worked on in a word processor.
#pragma once

#include "core/base/result.h"
#include "core/report/drawnbriefing.h"

namespace vodhuk
{

/// Equal input, equal bytes: no time of writing, no name of a user. Internal if it cannot be packed.
[[nodiscard]] Result<QByteArray> briefingOdt(const DrawnBriefing &briefing);

} // namespace vodhuk
