#include "core/analysis/overselection.h"

namespace vodhuk
{

Result<qint64> countBy(const Database &database, const QString &sql)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) { count = row.number(0); }));
    return count;
}

} // namespace vodhuk
