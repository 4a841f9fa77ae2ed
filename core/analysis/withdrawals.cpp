#include "core/analysis/withdrawals.h"

namespace vodhuk
{

RowDays certainDays(const MeasureDays &measure)
{
    if (measure.from.isEmpty() || measure.from.latest == RowDays::openEnd)
        return {};
    if (measure.until.isEmpty())
        return {measure.from.latest, RowDays::openEnd};
    return measure.until.earliest < measure.from.latest
               ? RowDays()
               : RowDays{measure.from.latest, measure.until.earliest};
}

RowDays possibleDays(const MeasureDays &measure)
{
    if (measure.from.isEmpty())
        return {};
    const qint32 end = measure.until.isEmpty() ? RowDays::openEnd : measure.until.latest;
    return end < measure.from.earliest ? RowDays() : RowDays{measure.from.earliest, end};
}

InForce inForceOn(const MeasureDays &measure, qint32 day)
{
    const auto hold = [day](const RowDays &days) {
        return !days.isEmpty() && days.earliest <= day && days.latest >= day;
    };
    if (hold(certainDays(measure)))
        return InForce::Certain;
    return hold(possibleDays(measure)) ? InForce::Possible : InForce::No;
}

std::expected<Result<Withdrawals>, QueryError> Withdrawals::select(const QueryEngine &engine,
                                                                   const Query &query)
{
    using Answer = Result<Withdrawals>;
    auto records = RecordSets::select(engine, query);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Answer(std::unexpected(records->error()));
    Withdrawals made(std::move(**records));
    if (const Status read = made.read(); !read)
        return Answer(std::unexpected(read.error()));
    return Answer(std::move(made));
}

/// Counts the measures of each row, then puts them there.
Status Withdrawals::read()
{
    std::vector<MeasureDays> found;
    VODHUK_TRY(
        m_records.forEachWithdrawal([&found](const MeasureDays &measure) { found.push_back(measure); }));
    m_places.resize(m_records.all().isEmpty() ? 1 : m_records.all().maximum() + 2);
    for (const MeasureDays &measure : found)
        ++m_places[measure.row + 1];
    m_totals.records = m_records.count();
    m_totals.withoutMeasure = m_totals.records;
    for (size_t row = 1; row < m_places.size(); ++row) {
        m_totals.withoutMeasure -= m_places[row] > 0 ? 1 : 0;
        m_places[row] += m_places[row - 1];
    }
    m_totals.measures = static_cast<qint64>(found.size());
    m_measures.resize(found.size());
    std::vector<quint32> next(m_places.begin(), m_places.end() - 1);
    for (const MeasureDays &measure : found) {
        m_measures[next[measure.row]++] = measure;
        m_totals.withoutStart += measure.from.isEmpty() ? 1 : 0;
    }
    return {};
}

std::span<const MeasureDays> Withdrawals::of(quint32 row) const
{
    return std::span(m_measures).subspan(m_places[row], m_places[row + 1] - m_places[row]);
}

} // namespace vodhuk
