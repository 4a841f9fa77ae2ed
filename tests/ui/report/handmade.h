/// A briefing written by hand, for tests of its pages: no catalogue stands behind it.
#pragma once

#include "ui/report/illustration.h"

namespace vodhuk
{

/// Every kind of block that is text; three times `lines` rows in the chronology, in full or in short form, Belarusian, Russian
/// and English mixed.
[[nodiscard]] Briefing handmadeBriefing(int lines, bool inShort = false);

/// The same with a cover, an author's text, terms and a drawn picture `pictureHeight` high whose marks ask for something.
[[nodiscard]] IllustratedBriefing illustratedByHand(int lines, double pictureHeight = 200);

/// As it is, without any picture.
[[nodiscard]] IllustratedBriefing withoutPictures(const Briefing &briefing);

/// One line of a chronology with that title alone.
[[nodiscard]] Briefing briefingOfTitle(const QString &title);

} // namespace vodhuk
