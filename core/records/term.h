/// One code of a vocabulary with its labels and definition.
#pragma once

#include "core/base/localizedtext.h"

namespace vodhuk
{

struct Term {
    QString vocabulary; ///< "instrument", "framing" …
    QString code;       ///< stable, lower case: "travel_ban"
    QString parent;     ///< instrument: its family
    LocalizedText label;
    LocalizedText definition;
    int position = 0;    ///< order within the vocabulary
    bool builtIn = true; ///< from the codebook: may not be deleted or change its meaning
    bool operator==(const Term &) const = default;
};

} // namespace vodhuk
