/// How the numbers of a briefing came about: what is counted, what was chosen, what was left out and why.
#pragma once

#include "core/report/briefing.h"
#include "core/report/briefingtexts.h"

namespace vodhuk
{

struct MethodFacts {
    Query query;       ///< as it was chosen
    QString queryText; ///< of the responses that are shown, as the query language writes it
    QString period;    ///< in words; empty without any date
    qint64 records = 0;
    qint64 notPublished = 0;
    qint64 notPublic = 0;
    qint64 withoutMonth = 0; ///< where a picture counts by months
    QList<KeyFigure> figures;
    QList<qint64> found;    ///< of each figure, how many records its query finds
    QStringList overridden; ///< numbers of the records whose sanction sense a person decided
    qint64 decided = 0;     ///< how many they are, for briefings that do not number their records
    QStringList parts{};    ///< titles and queries of sections that show a part alone
    ExportProfile profile = ExportProfile::Public;
};

/// Without a heading. The table of numbers, if there are any, stands last.
[[nodiscard]] QList<Block> methodNote(const MethodFacts &facts, const BriefingSpeech &speech);

} // namespace vodhuk
