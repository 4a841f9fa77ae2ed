/// The measures that withdraw a benefit, of the records of a query, and on which days they are in force.
#pragma once

#include "core/analysis/recordparts.h"
#include "core/query/daystate.h"

namespace vodhuk
{

/// How many there are, and what pictures of them have to leave out.
struct MeasureTotals {
    qint64 records = 0;        ///< of the query
    qint64 withoutMeasure = 0; ///< of these records
    qint64 measures = 0;
    qint64 withoutStart = 0; ///< of these measures: in force on no day that can be told
    bool operator==(const MeasureTotals &) const = default;
};

class Withdrawals
{
public:
    /// Cancelled if `cancellation` says so in between. Must not outlive the engine.
    [[nodiscard]] static std::expected<Result<Withdrawals>, QueryError>
    select(const QueryEngine &engine, const Query &query, const Cancellation &cancellation = {});

    [[nodiscard]] const RecordSets &records() const { return m_records; }
    [[nodiscard]] const MeasureTotals &totals() const { return m_totals; }

    /// The same of some of the rows.
    [[nodiscard]] MeasureTotals totalsOf(const RowSet &rows) const;

    /// Calls `take` with each measure, by row.
    template <class Take>
    void forEach(Take take) const
    {
        forEach(m_records.all(), take);
    }

    /// Of some of the rows.
    template <class Take>
    void forEach(const RowSet &rows, Take take) const
    {
        forEachPart(*m_measures, rows, [&](const MeasureDays &measure) {
            if (measure.withdraws)
                take(measure);
        });
    }

private:
    Withdrawals(RecordSets records, PartsOfRecords<MeasureDays> measures);

    RecordSets m_records;
    MeasureTotals m_totals;
    PartsOfRecords<MeasureDays> m_measures;
};

} // namespace vodhuk
