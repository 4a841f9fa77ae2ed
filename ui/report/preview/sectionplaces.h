/// Where each section of a briefing stands on its pages: so that list and preview follow each other.
#pragma once

#include "ui/report/pagecomposer.h"

namespace vodhuk
{

/// One for each of `briefing.sectionStarts`, never before the one of the section before it.
[[nodiscard]] QList<PagePlace> sectionPlaces(const Briefing &briefing, const ComposedBriefing &composed);

/// The section that stands at `place`; -1 if there is none.
[[nodiscard]] qsizetype sectionAt(const QList<PagePlace> &sections, const PagePlace &place);

} // namespace vodhuk
