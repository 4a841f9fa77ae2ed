/// Makes the file of a new catalogue, whole or not at all.
#pragma once

#include "core/exchange/importer.h"

namespace vodhuk
{

enum class NewContent { Empty, Sample };

/// Builds the catalogue in memory and gives the file its name only when it is whole: a program that is killed or
/// cancelled on the way leaves nothing behind. Exists if anything (also a dangling link) has the name, Io if the folder
/// cannot be written.
[[nodiscard]] Status makeCatalogueFile(const QString &path, NewContent content,
                                       const ImportProgress &progress = {},
                                       const Cancellation &cancellation = {});

} // namespace vodhuk
