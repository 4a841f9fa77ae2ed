/// What SQLite said last, as an error for the user.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// Of the last call on this connection, which ran `sql`.
[[nodiscard]] Error lastError(sqlite3 *connection, const QString &sql);

} // namespace vodhuk
