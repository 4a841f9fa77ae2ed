/// Looks whether every text of a briefing can be printed: fonts that are missing, characters that no font has.
#pragma once

#include "ui/report/illustration.h"

namespace vodhuk
{

/// NotFound, naming the font, its package and a text that needs it, if one is missing: another one is never taken instead.
[[nodiscard]] Status requireFonts(const IllustratedBriefing &briefing);

/// A character that no font of a briefing has: "[U+1F600]" is printed in its place.
struct CharacterWithoutFont {
    QString code; ///< "U+1F600"
    QString text; ///< the beginning of the first one that it stands in
};

/// Each once, in the order of the pages; those of pictures last.
[[nodiscard]] QList<CharacterWithoutFont> charactersWithoutFont(const IllustratedBriefing &briefing);

} // namespace vodhuk
