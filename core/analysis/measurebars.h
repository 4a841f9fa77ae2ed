/// Measures one by one, from entry into force to their end, with renewals and easings: which hold, were renewed, eased, ended.
#pragma once

#include "core/analysis/withdrawals.h"
#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"

namespace vodhuk
{

/// Measures of one record that withdraw benefits over the same time.
struct MeasureBar {
    ResponseId record;
    LocalizedText title;
    QStringList benefits; ///< one for each measure, in the order of the record
    PartialDate from;
    PartialDate until;
    QString untilKind;           ///< vocabulary until_kind; empty: not stated
    QString status;              ///< vocabulary measure_status; empty: not stated
    QList<PartialDate> renewals; ///< milestones of the record
    QList<PartialDate>
        easings; ///< likewise; of this measure if its status says that it is eased, else nobody says of which
};

/// Bars of records with the same adopters.
struct BarGroup {
    QStringList adopters; ///< names by which the query language finds them; empty: no adopter is stated
    QString label;
    QList<MeasureBar> bars; ///< by start
};

struct MeasureBars {
    QList<BarGroup> groups; ///< by label, that without an adopter last
    MeasureTotals totals;
    qint64 further = 0; ///< measures with a start that are in no group, for they would be too many
};

/// So many bars are read and shown.
inline constexpr qsizetype mostBars = 400;

/// The first `most` bars by start. `language` is that of the labels.
[[nodiscard]] std::expected<Result<MeasureBars>, QueryError>
measureBars(const QueryEngine &engine, const Query &query, const QString &language, qsizetype most = mostBars,
            const Cancellation &cancellation = {});

/// Names of a record's adopters as one label, in the order of the alphabet; empty without any.
[[nodiscard]] QString adoptersInWords(const QList<ActorId> &adopters, const ActorDirectory &actors,
                                      const QString &language);

} // namespace vodhuk
