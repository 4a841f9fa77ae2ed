/// A new record that begins with what another one says and that is likely to be the same again.
#pragma once

#include "core/records/entry.h"

namespace vodhuk
{

/// Who, how, why, whom it binds and to what, as `model` says it; without its date, texts, sources, acts, numbers, notes, links and
/// everything that is dated. A draft that is not saved yet. Pure.
[[nodiscard]] Entry entryLike(const Entry &model);

} // namespace vodhuk
