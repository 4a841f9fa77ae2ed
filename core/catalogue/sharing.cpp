#include "core/catalogue/sharing.h"

#include <QString>

#include <sqlite3.h>

namespace vodhuk
{

Status shareForReading(const Database &database)
{
    if (database.access() == Access::ReadOnly)
        return {};
    const int code = sqlite3_exec(database.handle(), "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(code, QStringLiteral("journal_mode")));
    return {};
}

} // namespace vodhuk
