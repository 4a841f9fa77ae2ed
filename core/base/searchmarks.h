/// What the text index keeps besides the words of texts: where one text ends, and marks in front of stems and of the words of titles.
#pragma once

#include <QString>

namespace vodhuk
{

/// Letters for private use: the index takes them for letters, and no text has them in a word (see foldedWords()).
inline constexpr QChar stemMark{u'\uE000'};
inline constexpr QChar titleMark{u'\uE001'};

/// A word of its own behind each text: a phrase does not go on in the next one.
inline constexpr QChar textEnd{u'\uE002'};

} // namespace vodhuk
