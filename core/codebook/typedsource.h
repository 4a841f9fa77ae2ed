/// Reads the fields of a source out of what people paste: an address, a citation, a record of a reference manager.
#pragma once

#include "core/records/source.h"

namespace vodhuk
{

/// RIS and BibTeX are read by their tags, anything else as sourceFromCitation() does. Nothing is guessed. Pure.
[[nodiscard]] Source typedSource(const QString &pasted);

} // namespace vodhuk
