#include "core/catalogue/changereplay.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/changerecorder.h"

#include <algorithm>

namespace vodhuk
{

Status replayChange(Database &database, ChangeId edit, bool inverted)
{
    VODHUK_TRY(database.execute("PRAGMA defer_foreign_keys = ON"));
    const auto count = countParts(database, edit);
    if (!count)
        return std::unexpected(count.error());
    for (int done = 0; done < std::max(*count, 1); ++done) { // an edit without parts is damaged
        const auto part = changePart(database, edit, inverted ? *count - 1 - done : done);
        if (!part)
            return std::unexpected(part.error());
        VODHUK_TRY(applyPart(database, *part, inverted));
    }
    return {};
}

} // namespace vodhuk
