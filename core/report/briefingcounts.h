/// The parts of a briefing that count: key figures and figures.
#pragma once

#include "core/report/briefingselection.h"
#include "core/report/briefingtexts.h"

namespace vodhuk
{

/// What every part of a briefing is made from.
struct BriefingMaterial {
    BriefingQuestions &questions;
    const BriefingSelection &selection;
    const BriefingSpeech &speech;
    QString period; ///< in words; empty without any date
};

[[nodiscard]] Result<QList<KeyFigure>> keyFigures(const BriefingMaterial &material);

/// Numbers its figures from the one after `figures`, which grows with them. No blocks where there is nothing to show.
[[nodiscard]] Result<QList<Block>> timelinePart(const BriefingMaterial &material, int &figures);
[[nodiscard]] Result<QList<Block>> actorPart(const BriefingMaterial &material);
[[nodiscard]] Result<QList<Block>> reasonPart(const BriefingMaterial &material, int &figures);

} // namespace vodhuk
