#include "core/catalogue/sharing.h"

#include <QString>

#include <sqlite3.h>

namespace vodhuk
{

Status shareForReading(const Database &database)
{
    if (database.access() == Access::ReadOnly)
        return {};
    // From its first look at the file in this mode a connection holds a lock as long as it lives, by which others know that they are
    // not the last to use the log.
    const int code =
        sqlite3_exec(database.handle(), "PRAGMA journal_mode = WAL; SELECT count(*) FROM sqlite_schema",
                     nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(code, QStringLiteral("journal_mode")));
    return {};
}

} // namespace vodhuk
