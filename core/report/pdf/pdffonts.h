/// Mends what Qt writes of fonts.
#pragma once

#include "core/report/pdf/pdfobjects.h"

namespace vodhuk
{

/// The same name in all dictionaries of a subset and in every run, a Unicode map that says what is meant, and no list of characters
/// in the font (/CIDSet), which PDF/A-3 wants complete or not at all.
void mendPdfFonts(QPDF &document);

/// A map of glyphs to Unicode as Qt writes it, with blanks for tabulators, letters for ligatures and joined forms,
/// characters for Chinese radicals, and a replacement character for the glyph that stands for a missing one.
[[nodiscard]] QByteArray mendedCharacterMap(const QByteArray &map);

} // namespace vodhuk
