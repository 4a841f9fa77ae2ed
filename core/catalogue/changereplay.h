/// Does a recorded edit again, or takes it back, by what the change log holds of it.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"
#include "core/catalogue/editwatch.h"

namespace vodhuk
{

/// Inverted, the last part first; one part in memory at a time. Inside a transaction, whose foreign keys it defers. Conflict if the rows are
/// not as the edit left (or found) them, Damaged if a part is missing or cannot be read.
[[nodiscard]] Status replayChange(Database &database, ChangeId edit, bool inverted,
                                  const EditWatch &watch = {});

/// Whether undo or redo of this edit, with what is derived from the records it touched, takes longer than a person who works notices.
[[nodiscard]] Result<bool> isLongStep(const Database &database, ChangeId edit);

} // namespace vodhuk
