/// How the numbers of a briefing came about: what is counted, what was chosen, what was left out and why.
#pragma once

#include "core/report/briefing.h"
#include "core/report/briefingtexts.h"

namespace vodhuk
{

struct MethodFacts {
    Query query;       ///< as it was chosen
    QString queryText; ///< of the published responses, as the query language writes it
    QString period;    ///< in words; empty without any date
    qint64 records = 0;
    qint64 notPublished = 0;
    qint64 notPublic = 0;
    qint64 withoutMonth = 0;
    QList<KeyFigure> figures;
    QStringList overridden; ///< numbers of the records whose sanction sense a person decided
};

[[nodiscard]] QList<Block> methodNote(const MethodFacts &facts, bool newPage, const BriefingSpeech &speech);

} // namespace vodhuk
