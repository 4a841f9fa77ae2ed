/// A norm of law that actors name as broken, as their basis, or as permitting what they do.
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/recordid.h"

namespace vodhuk
{

struct Norm {
    NormId id;
    LocalizedText name;
    QString kind;   ///< in words: "treaty", "principle"
    QString status; ///< vocabulary norm_status
    NormId treaty;  ///< the treaty it stands in, if that is a norm of its own
    bool operator==(const Norm &) const = default;
};

} // namespace vodhuk
