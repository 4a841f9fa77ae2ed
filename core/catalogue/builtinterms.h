/// The vocabularies of the codebook in a catalogue's file.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// Brings the built-in vocabularies of the file to those of the program. Not an edit of the user: it is not recorded.
[[nodiscard]] Status seedVocabularies(Database &database);

} // namespace vodhuk
