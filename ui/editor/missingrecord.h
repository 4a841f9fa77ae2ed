/// What a field names and no register has: offered to be made there, or to be one that is there.
#pragma once

#include "core/records/registerrecord.h"

namespace vodhuk
{

struct MissingRecord {
    RegisterKind kind = RegisterKind::Actor;
    QString name; ///< empty: nothing is missing
    bool operator==(const MissingRecord &) const = default;
};

/// A record of the catalogue: as it stands in a cell, and as it is shown.
struct KnownRecord {
    QString value;
    QString label;
    bool operator==(const KnownRecord &) const = default;
};

} // namespace vodhuk
