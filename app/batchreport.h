/// What set and replace tell of a batch: counts, what becomes of each record, which are refused and why.
#pragma once

#include "app/command.h"
#include "core/batch/batchrun.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vodhuk
{

/// "differences" of a change or a record, in JSON.
[[nodiscard]] QJsonArray differencesJson(const QList<FieldDifference> &differences);

/// "before → after" in one line.
[[nodiscard]] QString differenceText(const FieldDifference &difference);

class BatchReport
{
public:
    struct Wish {
        QString file;
        bool isRehearsal = false;
        bool json = false;
    };

    /// The catalogue must outlive the report.
    BatchReport(const Catalogue &catalogue, const Wish &wish);

    /// For the batch to be told of; valid as long as the report.
    [[nodiscard]] BatchWatch watch();

    /// Refused records ask for a look: findings.
    [[nodiscard]] ExitStatus tell(const BatchOutcome &outcome) const;

private:
    void add(const BatchRow &row);
    void addLines(const BatchRow &row);
    void sayProblems(const BatchRow &row) const;
    [[nodiscard]] QJsonObject json(const BatchOutcome &outcome) const;

    const Catalogue &m_catalogue;
    FieldContext m_context;
    Wish m_wish;
    QJsonArray m_rows;
    QStringList m_lines;
};

} // namespace vodhuk
