/// The numbers that stand by themselves in every briefing, each with the query that gives it.
#pragma once

#include "core/report/briefingselection.h"
#include "core/report/briefingtexts.h"

namespace vodhuk
{

/// All responses of a selection, with their period.
[[nodiscard]] KeyFigure responsesFigure(const BriefingSelection &selection, const BriefingSpeech &speech);

/// The actors that adopted one of them or aligned with it.
[[nodiscard]] KeyFigure actorsFigure(const BriefingSelection &selection, const BriefingSpeech &speech);

/// Both, and how many of the responses took a benefit away and claimed a legal duty.
[[nodiscard]] Result<QList<KeyFigure>> briefingFigures(BriefingQuestions &questions,
                                                       const BriefingSelection &selection,
                                                       const BriefingSpeech &speech);

} // namespace vodhuk
