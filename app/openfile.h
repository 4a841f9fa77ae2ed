/// How every subcommand opens the catalogue it is given.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// As Catalogue::open, but a file that must be written and can only be read is an error (ReadOnly).
[[nodiscard]] Result<std::unique_ptr<Catalogue>> openToWrite(const std::string &path);
[[nodiscard]] Result<std::unique_ptr<Catalogue>> openToRead(const std::string &path);

/// Whether a file of a newer program was read, as far as this one understands it: what came out may not be all.
[[nodiscard]] bool wasReadInPart();

/// To look through it: damaged pages are for the caller to find.
[[nodiscard]] Result<std::unique_ptr<Catalogue>> openToCheck(const std::string &path);

} // namespace vodhuk
