/// The listings of a record as rows: under which measure, who or what, from when until when, and why.
#pragma once

#include "core/codebook/fieldproblems.h"

namespace vodhuk
{

[[nodiscard]] QList<PartColumn> listingHeads();

/// A listing whose measure is gone names it by its id.
[[nodiscard]] QString readListings(const Entry &entry, const FieldContext &context);

/// Takes the targets from `context`. A measure under which somebody is listed and that has no id yet gets one: what is saved with it is the same
/// measure. A row with the id of another record's listing is a new one.
[[nodiscard]] FieldCheck writeListings(Entry &entry, const QString &text, const FieldContext &context);

/// Measures that a record would need for these rows, see measuresCalled().
[[nodiscard]] QList<Measure> measuresForListings(const QString &text, const Codebook &codebook);

} // namespace vodhuk
