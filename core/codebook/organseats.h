/// How many votes an organ has, where its founding text fixes them.
#pragma once

#include "core/base/partialdate.h"
#include "core/records/actor.h"

#include <optional>

namespace vodhuk
{

/// The greatest number of votes that may be cast on any day that `date` may mean. Nothing for organs whose members the text
/// does not count, and for days before the first number known here.
[[nodiscard]] std::optional<int> seatsOf(const Actor &organ, const PartialDate &date);

} // namespace vodhuk
