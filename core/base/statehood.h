/// Words of statehood in names: "the Republic of Estonia" is called Estonia.
#pragma once

#include <QStringList>

namespace vodhuk
{

/// A name without its words of statehood.
struct StateName {
    QStringList words;       ///< all words of the name if it has none of statehood, or no others
    bool isOfficial = false; ///< words were taken out
    bool isByAdjective =
        false; ///< only an adjective stood before them: "Kyrgyz Republic", "Латвійская Рэспубліка"
};

/// `words` are a name's as nameWords() gives them. Taken out, wherever they stand: "republic of", "kingdom of", "state of",
/// "union of" and their like, with "federal", "people's" … before them and "the"; Рэспубліка, Республика … before another word; and
/// both behind an adjective at the end. Never "democratic", which tells two Congos and two Koreas apart. Any thread.
[[nodiscard]] StateName stateName(const QStringList &words);

/// Whether at least one of two names is official, and their other words are the same, or an adjective and a name
/// of one country ("Kyrgyz", Kyrgyzstan).
[[nodiscard]] bool mayBeOneState(const StateName &one, const StateName &other);

/// What an adjective and a name of one country share, at least four sounds: "kirhiz" of "kirhizstan". Empty for names of several words.
[[nodiscard]] QString countryStem(const StateName &name);

} // namespace vodhuk
