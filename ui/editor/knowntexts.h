/// Texts that records have already, as choices for further ones, the most used first.
#pragma once

#include "ui/editor/choice.h"

namespace vodhuk
{

class Workspace;

enum class KnownText {
    Tag,
    Norm, ///< those of the register too, under all their names
    Publisher,
};

/// As they are counted at the time: see UseCountKeeper.
[[nodiscard]] ChoiceIndex knownTexts(KnownText kind, Workspace &workspace);

} // namespace vodhuk
