/// What expires or comes up for review in the months after a day: what an addressee could do next, and by when.
#pragma once

#include "core/analysis/withdrawals.h"
#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"

namespace vodhuk
{

/// One thing that falls due.
struct DueDate {
    enum class Kind {
        End,       ///< of measures; until_kind tells which end, if it is stated
        Condition, ///< milestone: the deadline of a condition
        Review     ///< of a sanctions regime, in its month of every year
    };
    Kind kind = Kind::End;
    PartialDate date;
    QString untilKind;    ///< End: vocabulary until_kind; empty: not stated
    ResponseId record;    ///< null for a review of a regime
    QString regime;       ///< Review: the key of the regime
    LocalizedText title;  ///< of the record; the name of the regime
    QString actors;       ///< names of adopters, or of who issued the regime
    QStringList benefits; ///< End: one for each measure
};

struct Calendar {
    QDate day;
    QDate last;                ///< the last day that it looks to
    QList<DueDate> dues;       ///< by date
    qint64 further = 0;        ///< ends that are not among them, for they would be too many
    qint64 openEnded = 0;      ///< measures that may be in force on the day and have no stated end
    qint64 holding = 0;        ///< all measures that may be in force on the day
    qint64 endLater = 0;       ///< of these, those that end after `last`, or of which no last day is told
    qint64 ended = 0;          ///< measures that surely ended before the day
    qint64 beginLater = 0;     ///< measures that begin after the day, and of which no end may lie in the time
    MeasureTotals totals = {}; ///< without a measure, without a start: those alone of which nothing is due
};

/// Ends that may fall into the time from `day` on for so many months; measures are those that withdraw a benefit.
[[nodiscard]] std::expected<Result<Calendar>, QueryError> calendarFrom(const QueryEngine &engine,
                                                                       const Query &query, QDate day,
                                                                       int months, const QString &language,
                                                                       const Cancellation &cancellation = {});

} // namespace vodhuk
