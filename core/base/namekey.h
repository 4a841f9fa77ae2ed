/// One spelling for a name that languages, scripts and transcriptions write differently.
#pragma once

#include <QString>

namespace vodhuk
{

/// Lower-case Latin letters that Лукашенко, Лукашэнка, Lukashenko and Łukaszenka share ("lukashenk"): by sound rather than
/// by letter, with unstressed o and a, г and h, ў and v made one and the ending's vowels dropped. For a single word;
/// never empty for a word with letters or digits. Slow: remember the results. Any thread.
[[nodiscard]] QString nameKey(QStringView word);

} // namespace vodhuk
