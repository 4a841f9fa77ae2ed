/// How somebody joined or followed, and how many days after the leader, in words.
#pragma once

#include "core/analysis/alignment.h"
#include "core/base/wording.h"

namespace vodhuk
{

/// "3 days later", "0 to 29 days later"; empty where no day can be told.
[[nodiscard]] QString daysInWords(const Follower &follower, const Wording &words);
[[nodiscard]] QString joiningInWords(Joining how, const Wording &words);

} // namespace vodhuk
