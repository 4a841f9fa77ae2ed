/// What the rules find in the records of a catalogue, as values.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/catalogue/recordchecker.h"
#include "core/query/queryengine.h"

#include <QMap>

namespace vodhuk
{

/// A record in which something was found.
struct CheckedRecord {
    ResponseId id;
    PartialDate date;
    LocalizedText title;
    Problems problems;
};

/// Checks these records on the calling thread; those without findings are not in the answer.
[[nodiscard]] Result<QList<CheckedRecord>> checkRecords(const Database &database,
                                                        const QList<ResponseId> &ids, RecordChecker &checker,
                                                        const Cancellation &cancellation);

/// Findings of one rule, records by date.
struct RuleGroup {
    struct Finding {
        ResponseId record;
        QString when;
        QString title;
        Problem problem;
    };
    QString rule;
    Severity severity = Severity::Hint;
    QString sharedMessage; ///< if all of them say the same
    QList<Finding> findings;
};

/// Which findings are shown.
struct FindingsWish {
    QList<Severity> severities;
    bool answered = false;                     ///< also warnings that somebody let stand
    std::optional<QSet<ResponseId>> records{}; ///< of these records alone
};

/// By severity, errors first, then by rule.
[[nodiscard]] QList<RuleGroup> groupedByRule(const QMap<ResponseId, CheckedRecord> &records,
                                             const FindingsWish &wish, const QString &language);

} // namespace vodhuk
