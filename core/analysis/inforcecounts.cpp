#include "core/analysis/inforcecounts.h"

#include "core/analysis/withdrawals.h"
#include "core/base/partialdate.h"
#include "core/catalogue/rows.h"
#include "core/index/responseindex.h"

#include <algorithm>
#include <limits>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

InForceCounts countOn(const Withdrawals &withdrawals, QDate day)
{
    InForceCounts counts{.day = day, .withoutStart = withdrawals.totals().withoutStart};
    withdrawals.forEach([&](const MeasureDays &measure) {
        const InForce state = inForceOn(measure, static_cast<qint32>(day.toJulianDay()));
        counts.certain += state == InForce::Certain ? 1 : 0;
        counts.possible += state == InForce::Possible ? 1 : 0;
        if (state == InForce::No)
            return;
        counts.eased += measure.easedFrom <= day.toJulianDay() ? 1 : 0;
        counts.easedUndated += measure.easedFrom == MeasureDays::easedUndated ? 1 : 0;
    });
    return counts;
}

/// The last day that a measure with a start names. Without an end its earliest day is beyond all days, as an open one is.
qint32 lastDay(const MeasureDays &measure)
{
    qint32 last = measure.from.earliest;
    for (const qint32 day : {measure.from.latest, measure.until.earliest, measure.until.latest}) {
        if (day != RowDays::openEnd)
            last = std::max(last, day);
    }
    return last;
}

/// Measures of dead rows would be looked for a million times: only those are that would widen the range.
InForceRange rangeIn(const ResponseIndex &index)
{
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = std::numeric_limits<qint32>::min();
    for (const MeasureDays &measure : index.measures().all()) {
        if (!measure.withdraws || measure.from.isEmpty() || measure.from.earliest == RowDays::openStart)
            continue;
        const qint32 end = lastDay(measure);
        if ((measure.from.earliest < first || end > last) && index.all().contains(measure.row)) {
            first = std::min(first, measure.from.earliest);
            last = std::max(last, end);
        }
    }
    return first > last ? InForceRange()
                        : InForceRange{QDate::fromJulianDay(first), QDate::fromJulianDay(last)};
}

Result<InForceRange> rangeIn(const Database &database)
{
    InForceRange range;
    const QString sql =
        u"SELECT min(from_earliest), max(max(coalesce(from_latest, 0), coalesce(until_latest, 0), "
        "coalesce(from_earliest, 0), coalesce(until_earliest, 0))) FROM measure WHERE direction = "
        "'withdraws' "
        "AND from_earliest IS NOT NULL"_s;
    VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) {
        if (!row.isNull(0))
            range = {QDate::fromJulianDay(row.number(0)), QDate::fromJulianDay(row.number(1))};
    }));
    return range;
}

} // namespace

std::expected<Result<InForceCounts>, QueryError> inForceCounts(const QueryEngine &engine, const Query &query,
                                                               QDate day)
{
    const auto withdrawals = Withdrawals::select(engine, query);
    if (!withdrawals)
        return std::unexpected(withdrawals.error());
    if (!*withdrawals)
        return Result<InForceCounts>(std::unexpected(withdrawals->error()));
    return Result<InForceCounts>(countOn(**withdrawals, day));
}

Result<InForceRange> inForceRange(const QueryEngine &engine)
{
    return engine.index() ? rangeIn(*engine.index()) : rangeIn(engine.database());
}

std::optional<QDate> inForceDay(const Query &query)
{
    const QStringList values = query.values(u"in-force"_s);
    if (values.size() != 1 || std::ranges::count(query.conditions, u"in-force"_s, &Condition::field) != 1)
        return std::nullopt;
    const auto date = PartialDate::parse(values.constFirst());
    if (!date || date->precision() != PartialDate::Precision::Day)
        return std::nullopt;
    return date->earliest();
}

Query ofEveryDay(const Query &query)
{
    const bool isNegated = std::ranges::any_of(query.conditions, [](const Condition &condition) {
        return condition.field == "in-force"_L1 && condition.negated;
    });
    return isNegated ? query : query.without(u"in-force"_s);
}

} // namespace vodhuk
