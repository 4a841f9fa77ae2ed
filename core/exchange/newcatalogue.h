/// Makes the file of a new catalogue, whole or not at all.
#pragma once

#include "core/exchange/importer.h"

namespace vodhuk
{

enum class NewContent { Empty, Sample };

/// Builds the catalogue in memory and gives the file its name only when it is whole: a program that is killed or
/// cancelled on the way leaves nothing behind. What the importer had to say of the sample's rows comes back (all rows are
/// in). Exists if anything (also a dangling link) has the name, Io if the folder cannot be written.
[[nodiscard]] Result<Problems> makeCatalogueFile(const QString &path, NewContent content,
                                                 const ImportProgress &progress = {},
                                                 const Cancellation &cancellation = {});

} // namespace vodhuk
