/// Reads the fields of a source out of a citation as people write them, in the common styles of three languages.
#pragma once

#include "core/records/source.h"

namespace vodhuk
{

/// Takes off the text only what its form gives away: addresses, the day it was retrieved, the last date that stands alone, a title in
/// quotation marks, authors with initials, a publisher where only one can stand. All the rest stays in the title: nothing is dropped.
/// Without a publisher the host's name. Pure.
[[nodiscard]] Source sourceFromCitation(const QString &pasted);

} // namespace vodhuk
