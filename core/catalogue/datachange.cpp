#include "core/catalogue/datachange.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/rows.h"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
#include <string_view>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isMadeWithData(std::string_view table)
{
    return table == "briefing" || table == "briefing_snapshot" || table == "saved_view";
}

bool isOfNoData(QByteArray changeset)
{
    sqlite3_changeset_iter *rows = nullptr;
    if (sqlite3changeset_start(&rows, static_cast<int>(changeset.size()), changeset.data()) != SQLITE_OK)
        return false;
    bool leaves = true;
    while (leaves && sqlite3changeset_next(rows) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        leaves = sqlite3changeset_op(rows, &table, &columns, &operation, &indirect) == SQLITE_OK &&
                 isMadeWithData(table);
    }
    return sqlite3changeset_finalize(rows) == SQLITE_OK && leaves;
}

/// Those of many parts hold thousands of records.
Result<bool> isOfData(const Database &database, ChangeId edit)
{
    const Result<int> parts = countParts(database, edit);
    VODHUK_TRY(parts);
    if (*parts != 1)
        return true;
    const Result<QByteArray> part = changePart(database, edit, 0);
    return !part || !isOfNoData(*part);
}

} // namespace

Result<std::optional<Change>> lastDataChange(const Database &database)
{
    std::optional<Change> last;
    const Status read = eachChange(database, 0, [&](const Change &change) -> Result<bool> {
        const Result<bool> isData = isOfData(database, change.of.isNull() ? change.id : change.of);
        VODHUK_TRY(isData);
        if (*isData)
            last = change;
        return !*isData;
    });
    VODHUK_TRY(read);
    return last;
}

Result<bool> leavesDataAlone(const Database &database, const ChangeSet &changes)
{
    if (changes.all || changes.records.isEmpty())
        return false;
    bool leaves = true;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT 1 FROM json_each(?) WHERE value NOT IN (SELECT id FROM briefing) AND value NOT IN "
        "(SELECT id FROM briefing_snapshot) AND value NOT IN (SELECT id FROM saved_view) LIMIT 1"_s,
        {idList(changes.records)}, [&](const Statement &) { leaves = false; }));
    return leaves;
}

} // namespace vodhuk
