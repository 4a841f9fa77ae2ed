/// Lets other connections read a catalogue while one writes.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// Puts the file into write-ahead mode, where the file system allows it; the last writer to close it takes that back. For the
/// window, whose workers read beside it. Merely opening a catalogue leaves every byte of it alone.
[[nodiscard]] Status shareForReading(const Database &database);

} // namespace vodhuk
