/// Which recorded changes are of data, and which only of what is made with it.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// When data last changed, as in Change::time; empty if never. Edits of nothing but briefings, their snapshots and saved views do not
/// count, for no number depends on them; nor do steps that take such an edit back. A change that cannot be read counts.
[[nodiscard]] Result<QString> timeOfLastDataChange(const Database &database);

} // namespace vodhuk
