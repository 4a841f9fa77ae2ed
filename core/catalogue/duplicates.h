/// Records that may be the same as one that is being entered.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/entry.h"

namespace vodhuk
{

struct DuplicateCandidate {
    ResponseId id;
    PartialDate date;
    LocalizedText title;
    QStringList reasons; ///< in words: "same actor", "near date" …
    bool operator==(const DuplicateCandidate &) const = default;
};

/// Those with three reasons or more, of: same actor, near date, same instrument, similar title, same address of a source; two if
/// the entry has no actor yet. Most reasons first, then by date. Never the record itself, withdrawn ones, those linked to
/// it, those that a person has told apart from it, nor those of other actors alone: two states that say the same on one
/// day are two records. By index: for asking while somebody types.
[[nodiscard]] Result<QList<DuplicateCandidate>> findDuplicates(const Database &database, const Entry &entry);

} // namespace vodhuk
