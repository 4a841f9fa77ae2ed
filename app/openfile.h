/// How every subcommand opens the catalogue it is given.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// As Catalogue::open, but a file that must be written and can only be read is an error (ReadOnly).
[[nodiscard]] Result<std::unique_ptr<Catalogue>> openToWrite(const std::string &path);
[[nodiscard]] Result<std::unique_ptr<Catalogue>> openToRead(const std::string &path);

/// Usage if `to` is the catalogue `file` itself, by whatever path or link, or any other: nothing may be written over one.
[[nodiscard]] Status keepsCatalogue(const std::string &file, const std::string &to);

} // namespace vodhuk
