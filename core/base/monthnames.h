/// Names of months as people write them in the house languages, in any case and shortened.
#pragma once

#include <QStringView>

#include <optional>

namespace vodhuk
{

/// 1 to 12 for "October", "oct", "кастрычніку", "кастр", "октябрём": any form of the name, or three or more of its first letters.
/// Nothing for any other word. Any thread.
[[nodiscard]] std::optional<int> monthNamed(QStringView word);

} // namespace vodhuk
