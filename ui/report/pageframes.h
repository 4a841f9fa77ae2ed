/// Sets running head, foot and page number around the pages of a briefing.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/pageflow.h"

#include <QSet>

namespace vodhuk
{

/// `without`: pages that stand without them, as a cover does; they are counted.
void addFrames(FlowResult &result, const Briefing &briefing, const PageFormat &format,
               const QSet<int> &without);

} // namespace vodhuk
