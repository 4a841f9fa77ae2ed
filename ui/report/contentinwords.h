/// What goes into a briefing, and what does not, in a few sentences.
#pragma once

#include "core/report/briefing.h"

namespace vodhuk
{

/// In the language of the program.
[[nodiscard]] QString contentInWords(const Briefing &briefing);

} // namespace vodhuk
