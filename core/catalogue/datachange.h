/// Which recorded changes are of data, and which only of what is made with it.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"

#include <optional>

namespace vodhuk
{

/// The last one of data, without its records; nothing if there was none. Edits of nothing but briefings, their snapshots and saved views do not
/// count, for no number depends on them; nor do steps that take such an edit back. A change that cannot be read counts.
[[nodiscard]] Result<std::optional<Change>> lastDataChange(const Database &database);

/// Whether what was just changed are briefings, their snapshots and saved views alone. Those that were removed cannot be told any more and
/// count as data.
[[nodiscard]] Result<bool> leavesDataAlone(const Database &database, const ChangeSet &changes);

} // namespace vodhuk
