/// Finds phone numbers in texts, and leaves alone dates, votes, amounts, numbers of acts and of files.
#pragma once

#include "core/report/leaks/seentext.h"

namespace vodhuk
{

/// International ones with + or, for Belarus, 375 alone; Belarusian ones with 8 0 or 0 and the code of an area or network; any
/// behind a word such as "tel.". Others cannot be told from votes and file numbers. Takes time in line with the text.
[[nodiscard]] QList<SeenSpan> phoneNumbersIn(QStringView seen);

} // namespace vodhuk
