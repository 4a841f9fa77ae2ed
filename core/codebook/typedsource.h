/// Reads the fields of a source out of what people paste: an address, a citation, a record of a reference manager.
#pragma once

#include "core/records/source.h"

namespace vodhuk
{

/// What can be told with certainty; the rest stays empty, nothing is guessed: an address (http, https, DOI), a title in quotation
/// marks or, in a citation parted by commas or full stops, the part that is no publisher and no date; the last date; the publisher,
/// else the host's name. RIS and BibTeX are read by their tags. Pure.
[[nodiscard]] Source typedSource(const QString &pasted);

} // namespace vodhuk
