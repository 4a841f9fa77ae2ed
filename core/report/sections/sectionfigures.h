/// Numbers of sections that stand by themselves: what they count, in words, and the query that leads to their records.
#pragma once

#include "core/report/briefing.h"
#include "core/report/briefingtexts.h"

namespace vodhuk
{

/// What `field` of a key figure says of numbers that are none of records: what is counted of the records that the query finds.
inline constexpr QLatin1StringView actorField("actor");
inline constexpr QLatin1StringView measureField("measure");
inline constexpr QLatin1StringView targetField("target");

[[nodiscard]] KeyFigure responsesFigure(qint64 count, const QString &remark, const Query &query,
                                        const Wording &words);

/// Of measures that take a benefit away. `unit` tells which: "measures: eased".
[[nodiscard]] KeyFigure measuresFigure(qint64 count, const QString &unit, const QString &remark,
                                       const Query &query);

/// `unit` tells which: "persons: newly listed".
[[nodiscard]] KeyFigure targetsFigure(qint64 count, const QString &unit, const QString &remark,
                                      const Query &query);

/// Measures on a day: in force for certain, further ones that may be, and of both those that are eased.
struct MeasuresOnDay {
    qint64 certain = 0;
    qint64 possible = 0;
    qint64 eased = 0;
};

/// Three figures of the measures of `query`, each with the records that have such measures on the day.
[[nodiscard]] QList<KeyFigure> onDayFigures(const MeasuresOnDay &measures, const QString &remark,
                                            const Query &query, QDate day, const Wording &words);

/// Of the measures of `query`.
[[nodiscard]] KeyFigure withoutStartFigure(qint64 count, const QString &remark, const Query &query,
                                           const Wording &words);

/// "1 measure", "12 measures".
[[nodiscard]] QString measureCount(qint64 count, const Wording &words);

/// "12 persons"
[[nodiscard]] QString personCount(qint64 count, const Wording &words);

[[nodiscard]] QString entityCount(qint64 count, const Wording &words);

/// Bodies, companies and things under measures: "3 others".
[[nodiscard]] QString otherTargetCount(qint64 count, const Wording &words);

/// The records of a query with measures that take a benefit away.
[[nodiscard]] Query withWithdrawals(const Query &query);

/// The records of a query with measures that take a benefit away and may be in force on the day.
[[nodiscard]] Query inForceOnDay(const Query &query, QDate day);

} // namespace vodhuk
