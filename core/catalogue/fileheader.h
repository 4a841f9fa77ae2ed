/// The first bytes of a catalogue file.
#pragma once

#include "core/base/result.h"

namespace vodhuk
{

/// Tells at once, from the first bytes and the length, a file that is none of ours or was cut off.
[[nodiscard]] Status checkHeader(const QString &path);

} // namespace vodhuk
