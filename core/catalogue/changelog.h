/// History: what was changed, when and by whom.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

/// All changes, or those of one record, newest first; `limit` 0: all of them. `records` lists at most 1000 ids a change.
[[nodiscard]] Result<QList<Change>> history(const Database &database, qint64 record = 0, int limit = 0);

} // namespace vodhuk
