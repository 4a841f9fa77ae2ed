/// Which name in a field no register has.
#pragma once

#include "core/codebook/responsefields.h"
#include "ui/editor/missingrecord.h"

namespace vodhuk
{

/// The first one in `text`, by the rule because of which it could not be read; without a name if that was for another reason.
[[nodiscard]] MissingRecord missingIn(const ResponseField &field, const QString &text, const QString &rule,
                                      const FieldContext &context);

} // namespace vodhuk
