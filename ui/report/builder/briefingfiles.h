/// Briefings as files that people share: see core/records/briefingjson.h.
#pragma once

#include "core/base/result.h"
#include "core/records/briefingdocument.h"

namespace vodhuk
{

/// NotFound or Io if it cannot be read; Invalid, naming the file and the place in it, if it is no briefing.
[[nodiscard]] Result<BriefingDocument> readBriefingFile(const QString &path);

/// Whole or not at all.
[[nodiscard]] Status writeBriefingFile(const QString &path, const BriefingDocument &document);

} // namespace vodhuk
