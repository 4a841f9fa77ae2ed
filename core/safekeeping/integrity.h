/// Whether a catalogue file is whole: SQLite's own checks, foreign keys, and derived data that fits the records.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

struct Integrity {
    bool damaged = false;
    Problems problems;
};

/// Reads the whole file; takes seconds for a large one. Fails only if it cannot be read at all.
[[nodiscard]] Result<Integrity> checkIntegrity(const Database &database);

} // namespace vodhuk
