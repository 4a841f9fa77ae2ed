/// Marks in front of words that the text index keeps besides those of the texts: stems, and the words of titles.
#pragma once

#include <QString>

namespace vodhuk
{

/// Letters for private use: the index takes them for letters, and no text has them in a word (see foldedWords()).
inline constexpr QChar stemMark{u'\uE000'};
inline constexpr QChar titleMark{u'\uE001'};

} // namespace vodhuk
