/// The records a briefing is made of, and how many of those that were asked for it leaves out.
#pragma once

#include "core/records/entry.h"
#include "core/report/briefing.h"
#include "core/report/briefingquestions.h"

namespace vodhuk
{

/// The span of time that records cover, by the days that are known.
struct DaysCovered {
    QDate first;
    QDate last;

    void add(const PartialDate &date);
};

struct BriefingSelection {
    Query asked;          ///< as wished, but never of another kind than responses
    Query query;          ///< of it, what may be printed
    QList<Entry> entries; ///< of `query`, by date
    QList<Entry> countermoves;
    QList<Entry> reactions; ///< both: linked to an entry, by date
    DaysCovered days;
    qint64 withoutMonth = 0;
    qint64 notPublished = 0;
    qint64 notPublic = 0; ///< published, but marked internal or confidential
};

/// `query` with a condition more, unless it has it.
[[nodiscard]] Query withCondition(Query query, const QString &field, const QStringList &values);

[[nodiscard]] Result<BriefingSelection> readSelection(BriefingQuestions &questions, const BriefingWish &wish);

} // namespace vodhuk
