/// A sanctions regime: the standing legal frame under which measures are taken.
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/base/recordid.h"

namespace vodhuk
{

struct Regime {
    RegimeId id;
    QString key; ///< "EU-BLR"
    LocalizedText name;
    ActorId issuer;
    QString grounds; ///< vocabulary grounds
    PartialDate established;
    int reviewMonth = 0; ///< 1 to 12; 0: not known
    QString url;
    bool operator==(const Regime &) const = default;
};

} // namespace vodhuk
