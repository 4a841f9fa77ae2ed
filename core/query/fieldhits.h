/// In which field of a record the words of a query stand.
#pragma once

#include "core/catalogue/database.h"
#include "core/catalogue/searchedtexts.h"
#include "core/query/texthits.h"
#include "core/records/actordirectory.h"
#include "core/records/targetdirectory.h"

#include <optional>

namespace vodhuk
{

struct FieldHit {
    SearchedField field = SearchedField::Title;
    Snippet snippet;
    bool operator==(const FieldHit &) const = default;
};

/// The first field with a hit, in the order of SearchedField; of several languages `language` first. Nothing if no single text
/// holds a hit. `targets` need to know only those that the record lists.
[[nodiscard]] std::optional<FieldHit> firstHit(const Entry &entry, const ActorDirectory &actors,
                                               const TargetDirectory &targets, const TextHits &hits,
                                               const QString &language);

/// The same for a record of the catalogue, read whole. Nothing if there is no such record.
[[nodiscard]] Result<std::optional<FieldHit>> firstHit(const Database &database, const ActorDirectory &actors,
                                                       ResponseId id, const TextHits &hits,
                                                       const QString &language);

} // namespace vodhuk
