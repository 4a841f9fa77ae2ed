/// What `vodhuk briefing` does with snapshots: takes one, lists them, tells what changed since.
#pragma once

#include "app/briefingoptions.h"

namespace vodhuk
{

[[nodiscard]] ExitStatus freezeBriefing(const BriefingOptions &wish);
[[nodiscard]] ExitStatus listSnapshots(const BriefingOptions &wish);
[[nodiscard]] ExitStatus compareWithSnapshot(const BriefingOptions &wish);

} // namespace vodhuk
