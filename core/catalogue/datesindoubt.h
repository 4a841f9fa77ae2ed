/// How the file tells dates that are marked as uncertain or approximate: PartialDate::isInDoubt() in SQL.
#pragma once

#include <QLatin1String>

namespace vodhuk
{

/// A pattern for GLOB.
inline constexpr QLatin1String inDoubtPattern("*[?~%]*");

} // namespace vodhuk
