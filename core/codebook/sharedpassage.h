/// Words that one text has taken over from another.
#pragma once

#include <QString>

namespace vodhuk
{

/// The first `length` or more words in a row that stand in `other` too, as `text` spells them; empty if there are none. Case,
/// accents and punctuation do not matter.
[[nodiscard]] QString sharedPassage(const QString &text, const QString &other, int length);

/// How many words a text has, counted as sharedPassage() does.
[[nodiscard]] qsizetype countWords(const QString &text);

/// The text without what stands between quotation marks.
[[nodiscard]] QString withoutQuotations(const QString &text);

} // namespace vodhuk
