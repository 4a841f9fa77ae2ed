/// Brings back what a record of a register said at an earlier time. Used by recordrestore.h.
#pragma once

#include "core/batch/recordrestore.h"

namespace vodhuk
{

[[nodiscard]] Result<RestoreOutcome> restoreListedField(Catalogue &catalogue, const RegisterRecord &former,
                                                        const QString &fieldKey);
[[nodiscard]] Result<RestoreOutcome> restoreListed(Catalogue &catalogue, const RegisterRecord &former);

} // namespace vodhuk
