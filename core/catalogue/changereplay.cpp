#include "core/catalogue/changereplay.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/changerecorder.h"
#include "core/catalogue/deriveddata.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr int fewRecords = 100; // a tenth of a second

} // namespace

Result<bool> isLongStep(const Database &database, ChangeId edit)
{
    const auto touched = changeRecords(database, edit, fewRecords + 1);
    VODHUK_TRY(touched);
    if (touched->size() > fewRecords)
        return true;
    const auto affected = countAffected(database, {touched->begin(), touched->end()});
    VODHUK_TRY(affected);
    return *affected > fewRecords;
}

Status replayChange(Database &database, ChangeId edit, bool inverted, const EditWatch &watch)
{
    VODHUK_TRY(database.execute("PRAGMA defer_foreign_keys = ON"));
    const auto count = countParts(database, edit);
    if (!count)
        return std::unexpected(count.error());
    for (int done = 0; done < std::max(*count, 1); ++done) { // an edit without parts is damaged
        VODHUK_TRY(watch.lookUp());
        const auto part = changePart(database, edit, inverted ? *count - 1 - done : done);
        if (!part)
            return std::unexpected(part.error());
        VODHUK_TRY(applyPart(database, *part, inverted));
    }
    return {};
}

} // namespace vodhuk
