/// On what a record rests: some may not be published, whatever else is right with them.
#pragma once

#include "core/records/response.h"

namespace vodhuk
{

/// Whether its evidence is somebody's knowledge alone, without a source ("knowledge only", "knowledge_only").
[[nodiscard]] bool isKnowledgeOnly(const Response &response);

} // namespace vodhuk
