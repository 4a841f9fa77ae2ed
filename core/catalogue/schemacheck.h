/// Whether a file holds the tables of a catalogue and nothing that would run by itself.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// Compares the file with what the schema steps up to its `version` make. NotACatalogue, naming the first thing that is there and is
/// not ours (a trigger, a view, a table) or is not as ours; Damaged, naming it, if one of ours is missing. Of a version newer than the program's only
/// what the program knows is looked at.
[[nodiscard]] Status checkSchema(const Database &database, int version);

} // namespace vodhuk
