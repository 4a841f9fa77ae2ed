/// Each consistency rule in one sentence, for the head of what it found; a finding itself speaks of its record.
#pragma once

#include <QString>

namespace vodhuk
{

/// `rule` as in the codebook: "W16". Empty for a rule that is not known.
[[nodiscard]] QString ruleSentence(const QString &rule);

} // namespace vodhuk
