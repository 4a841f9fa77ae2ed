/// Whether a catalogue file is whole: SQLite's own checks, foreign keys, dates that are dates, texts that can be read, a history that can be undone, and derived data that fit the records.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"

namespace vodhuk
{

struct Integrity {
    /// Bytes or references of the file are broken: only a backup helps.
    bool damaged = false;
    /// The records are whole, but what is computed from them does not fit them: see Catalogue::renewDerived().
    bool isOutdated = false;
    Problems problems;
};

/// Reads the whole file; takes seconds for a large one. Fails only if it cannot be read at all.
[[nodiscard]] Result<Integrity> checkIntegrity(const Catalogue &catalogue);

} // namespace vodhuk
