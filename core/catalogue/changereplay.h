/// Does a recorded edit again, or takes it back, by what the change log holds of it.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

/// Inverted, the last part first; one part in memory at a time. Inside a transaction, whose foreign keys it defers. Conflict if the rows are
/// not as the edit left (or found) them, Damaged if a part is missing or cannot be read.
[[nodiscard]] Status replayChange(Database &database, ChangeId edit, bool inverted);

} // namespace vodhuk
