/// What a change made of its records, field by field, as rich text with links that bring former values back.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// A link's target: "record:ID" chooses a response, countermove or reaction, "field:ID:KEY" gives a field of any record its value
/// before the change, "version:ID" the whole record. The first records with their differences, further ones by name alone. Read
/// in one go: some ten records take a few milliseconds.
[[nodiscard]] QString changeHtml(const Change &change, const Database &database, const FieldContext &context,
                                 const QString &language, bool mayRestore);

} // namespace vodhuk
