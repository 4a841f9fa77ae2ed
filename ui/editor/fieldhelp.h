/// What a field means and how it is filled in, from the codebook's coding rules.
#pragma once

#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// One or two sentences; empty for a field that explains itself.
[[nodiscard]] QString fieldHelp(const QString &key);

/// Help and, for codes, every term with its definition, as rich text.
[[nodiscard]] QString fieldHelpHtml(const ResponseField &field, RecordKind kind, const Codebook &codebook,
                                    const QString &language);

} // namespace vodhuk
