/// What in a briefing cannot be understood by this program: said, and kept, for a later program may know it.
#pragma once

#include "core/records/briefingdocument.h"

namespace vodhuk
{

/// Each with its place in the document, its cause, and what may have been meant or what there is: of its sections and their pictures.
[[nodiscard]] QStringList unknownParts(const BriefingDocument &document);

/// The same, and of queries that cannot be understood.
[[nodiscard]] QStringList doubtsAbout(const BriefingDocument &document);

} // namespace vodhuk
