/// What a field names and no register has: offered to be made there.
#pragma once

#include "core/records/registerrecord.h"

namespace vodhuk
{

struct MissingRecord {
    RegisterKind kind = RegisterKind::Actor;
    QString name; ///< empty: nothing is missing
    bool operator==(const MissingRecord &) const = default;
};

} // namespace vodhuk
