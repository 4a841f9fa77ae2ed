/// What a form begins with: a record of the catalogue, an empty one, or a form that was kept.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/records/entry.h"

namespace vodhuk
{

/// NotFound, in words for the user, if it is no longer there.
[[nodiscard]] Result<Entry> entryToEdit(const Catalogue &catalogue, ResponseId id);

[[nodiscard]] Entry newEntry(RecordKind kind);

/// What the texts of a kept form were typed over: the record as it was then.
[[nodiscard]] Entry entryUnder(const Catalogue &catalogue, const Draft &draft);

} // namespace vodhuk
