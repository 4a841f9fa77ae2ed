/// Ids of records and changes as they are given on the command line.
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

namespace vodhuk
{

/// Wrong usage, naming what was given, if it is no id.
[[nodiscard]] Result<qint64> readRecordId(const std::string &text);

} // namespace vodhuk
