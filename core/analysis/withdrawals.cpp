#include "core/analysis/withdrawals.h"

namespace vodhuk
{

std::expected<Result<Withdrawals>, QueryError>
Withdrawals::select(const QueryEngine &engine, const Query &query, const Cancellation &cancellation)
{
    using Answer = Result<Withdrawals>;
    auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Answer(std::unexpected(records->error()));
    auto measures = measuresOf(**records);
    if (!measures)
        return Answer(std::unexpected(measures.error()));
    return Answer(Withdrawals(std::move(**records), *std::move(measures)));
}

Withdrawals::Withdrawals(RecordSets records, PartsOfRecords<MeasureDays> measures)
    : m_records(std::move(records))
    , m_measures(std::move(measures))
{
    m_totals = totalsOf(m_records.all());
}

/// The measures of one row follow each other.
MeasureTotals Withdrawals::totalsOf(const RowSet &rows) const
{
    MeasureTotals totals;
    qint64 having = 0;
    std::optional<quint32> last;
    forEach(rows, [&](const MeasureDays &measure) {
        ++totals.measures;
        totals.withoutStart += measure.from.isEmpty() ? 1 : 0;
        having += last == measure.row ? 0 : 1;
        last = measure.row;
    });
    totals.records = static_cast<qint64>(rows.cardinality());
    totals.withoutMeasure = totals.records - having;
    return totals;
}

} // namespace vodhuk
