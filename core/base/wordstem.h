/// Stems: what the inflected forms of an English or Russian word have in common.
#pragma once

#include "core/base/textfold.h"

namespace vodhuk
{

/// Case folded and without diacritics, as FoldedWord::plain is; not always the beginning of the word ("policies" ->
/// "polici"). Empty for other languages (ISO 639-1), words of up to three letters and words with digits. Any thread.
[[nodiscard]] QString wordStem(QStringView word, const QString &language);

/// An English word without the ending of its plural: "decisions" -> "decision", "policies" -> "policy". Empty for one that has no
/// such ending ("status", "access"), words of up to three letters and words with digits. Case folded. Any thread.
[[nodiscard]] QString englishSingular(QStringView word);

/// English for Latin letters, Russian for Cyrillic: for a word whose language nobody stated. Empty for others.
[[nodiscard]] QString languageOfScript(QStringView word);

/// One for each of the words of a text, empty where there is none. A word with a capital within a sentence is taken for
/// a name, and names have no stem.
[[nodiscard]] QStringList wordStems(QStringView text, const QList<PlacedWord> &words,
                                    const QString &language);

} // namespace vodhuk
