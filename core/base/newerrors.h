/// Which errors a record has that it did not have before: what decides whether a published record may become so.
#pragma once

#include "core/base/problem.h"

namespace vodhuk
{

/// The errors among `now` that `before` does not have: the same rule may be broken in another field, or there by something else. Warnings
/// and hints are left out.
[[nodiscard]] Problems newErrors(const Problems &now, const Problems &before);

} // namespace vodhuk
