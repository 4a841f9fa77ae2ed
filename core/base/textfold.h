/// How texts are made comparable for searching: case, diacritics, and Latin with Cyrillic spellings of a name.
#pragma once

#include <QString>
#include <QStringList>

namespace vodhuk
{

/// One word of a text in the two forms the search index keeps.
struct FoldedWord {
    QString
        plain; ///< case folded, diacritics off, script kept: "Лукашэнка" -> "лукашэнка", "Škoda" -> "skoda"
    QString name; ///< spelling of a name made one over scripts and habits: Лукашенко, Лукашэнка, Lukashenko,
        ///< Lukashenka -> the same; empty for a word that is not taken for a name (short lower-case Latin)

    bool operator==(const FoldedWord &) const = default;
};

/// A word with where it stands in its text.
struct PlacedWord {
    qsizetype place = 0;
    qsizetype length = 0;
    QString written; ///< as it stands there, without apostrophes and signs that nobody sees
    FoldedWord folded;
};

/// The same words as foldedWords(), with their places. Any thread.
[[nodiscard]] QList<PlacedWord> placedWords(QStringView text);

/// FoldedWord::plain of a single word.
[[nodiscard]] QString plainWord(QStringView word);

/// Splits a text into words (letters and digits; everything else separates, but for signs that nobody sees, as a soft hyphen) and folds
/// each. Any thread.
[[nodiscard]] QList<FoldedWord> foldedWords(QStringView text);

/// Case folded, without diacritics and with single blanks between words: for comparing names and labels in memory.
[[nodiscard]] QString foldedText(QStringView text);

/// The name form of a whole text, words joined by a blank; never empty for a text with letters.
[[nodiscard]] QString foldedName(QStringView text);

} // namespace vodhuk
