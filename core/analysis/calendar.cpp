#include "core/analysis/calendar.h"

#include "core/analysis/foremost.h"
#include "core/analysis/measurebars.h"
#include "core/catalogue/rows.h"
#include "core/query/rowreader.h"

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostDues = 600;

/// Records with measures whose end may lie between the days: the first of them by end, and how many such measures there are in all.
struct Ends {
    QList<qint64> records;
    qint64 measures = 0;
};

/// The first day that is told of an end.
qint32 firstEnd(const RowDays &until)
{
    return until.earliest == RowDays::openStart ? until.latest : until.earliest;
}

bool mayEndBetween(const RowDays &until, QDate day, QDate last)
{
    return !until.isEmpty() && until.latest != RowDays::openEnd && until.latest >= day.toJulianDay() &&
           firstEnd(until) <= last.toJulianDay();
}

/// Each record has an entry for every end of its own at least, so that as many ends as entries are enough.
Ends endsBetween(const Withdrawals &withdrawals, QDate day, QDate last)
{
    struct End {
        qint32 first = 0;
        qint32 latest = 0;
        qint64 record = 0;
        auto operator<=>(const End &) const = default;
    };
    Ends found;
    Foremost<End> ends(mostDues);
    withdrawals.forEach([&](const MeasureDays &measure) {
        const RowDays &until = measure.until;
        if (!mayEndBetween(until, day, last))
            return;
        ++found.measures;
        ends.add({firstEnd(until), until.latest, withdrawals.records().idOf(measure.row).value});
    });
    for (const End &end : ends.take())
        found.records.append(end.record);
    return found;
}

/// The measures of one record that end alike are one entry.
Status readEnds(Calendar &made, const Database &database, const Ends &ends)
{
    QList<DueDate> &dues = made.dues;
    made.further = ends.measures;
    const QString sql =
        u"SELECT m.response_id, m.until_date, m.until_kind, m.benefit FROM measure m WHERE m.response_id IN "
        "(SELECT value FROM json_each(?)) AND m.direction = 'withdraws' AND m.until_latest >= ? AND "
        "coalesce(m.until_earliest, m.until_latest) <= ? ORDER BY coalesce(m.until_earliest, "
        "m.until_latest), "
        "m.until_latest, m.response_id, m.until_kind, m.position"_s;
    return forEachRow(database, sql, {idList(ends.records), made.day.toJulianDay(), made.last.toJulianDay()},
                      [&](const Statement &row) {
                          DueDate due;
                          due.record = ResponseId{row.number(0)};
                          due.date = dateFrom(row.text(1));
                          due.untilKind = row.text(2);
                          const bool isLikeLast = !dues.isEmpty() && dues.constLast().record == due.record &&
                                                  dues.constLast().date == due.date &&
                                                  dues.constLast().untilKind == due.untilKind;
                          if (!isLikeLast && dues.size() >= mostDues)
                              return;
                          if (!isLikeLast)
                              dues.append(due);
                          dues.last().benefits.append(row.text(3));
                          --made.further;
                      });
}

bool mayLieBetween(const PartialDate &date, QDate first, QDate last)
{
    return date.latest() && *date.latest() >= first && date.earliest().value_or(*date.latest()) <= last;
}

/// Deadlines of the records: few in any catalogue, so that all are looked at.
Status readConditions(Calendar &made, const Database &database, const RecordSets &records)
{
    QList<DueDate> conditions;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT response_id, date FROM milestone WHERE role = 'condition' ORDER BY response_id, position"_s,
        {}, [&](const Statement &row) {
            DueDate due;
            due.kind = DueDate::Kind::Condition;
            due.record = ResponseId{row.number(0)};
            due.date = dateFrom(row.text(1));
            if (mayLieBetween(due.date, made.day, made.last))
                conditions.append(due);
        }));
    conditions.removeIf([&](const DueDate &due) { return !records.contains(due.record); });
    made.dues += conditions;
    return {};
}

/// Titles and adopters of what is due of records.
Status nameRecords(QList<DueDate> &dues, const QueryEngine &engine, const QString &language)
{
    std::vector<ResponseId> ids;
    for (const DueDate &due : std::as_const(dues))
        ids.push_back(due.record);
    const auto rows = readRows(engine.database(), ids);
    VODHUK_TRY(rows);
    for (qsizetype i = 0; i < dues.size(); ++i) {
        const ResponseRow &row = rows->at(static_cast<size_t>(i));
        dues[i].title = row.title;
        dues[i].actors = adoptersInWords(row.adopters, engine.actors(), language);
    }
    return {};
}

/// The months in which a regime is reviewed, from that of `day` to that of `last`.
QList<PartialDate> reviewsBetween(int month, QDate day, QDate last)
{
    QList<PartialDate> reviews;
    for (QDate first(day.year(), day.month(), 1); first <= last; first = first.addMonths(1)) {
        if (first.month() != month)
            continue;
        if (auto date = PartialDate::parse(first.toString(u"yyyy-MM"_s)))
            reviews.append(*std::move(date));
    }
    return reviews;
}

Result<LocalizedText> regimeName(const Database &database, qint64 regime)
{
    LocalizedText name;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT language, text FROM record_text WHERE record_id = ? AND field = 'name'"_s,
                          {regime}, [&](const Statement &row) { name.set(row.text(0), row.text(1)); }));
    return name;
}

/// Of the regimes that the records belong to.
Status readReviews(Calendar &made, const QueryEngine &engine, const RecordSets &records,
                   const QString &language)
{
    struct Regime {
        qint64 id = 0;
        DueDate due;
        int month = 0;
    };
    const auto known = records.by(u"regime"_s, language);
    VODHUK_TRY(known);
    QStringList keys;
    for (const ValueSet &value : *known)
        keys.append(value.value.code);
    QList<Regime> regimes;
    VODHUK_TRY(forEachRow(
        engine.database(),
        u"SELECT id, key, issuer_id, review_month FROM regime WHERE review_month IS NOT NULL ORDER BY key"_s,
        {}, [&](const Statement &row) {
            if (!keys.contains(row.text(1)))
                return;
            Regime regime{.id = row.number(0), .due = {}, .month = static_cast<int>(row.number(3))};
            regime.due.kind = DueDate::Kind::Review;
            regime.due.regime = row.text(1);
            if (!row.isNull(2))
                regime.due.actors = engine.actors().name(ActorId{row.number(2)}, language);
            regimes.append(regime);
        }));
    for (Regime &regime : regimes) {
        const auto name = regimeName(engine.database(), regime.id);
        VODHUK_TRY(name);
        regime.due.title = *name;
        for (const PartialDate &date : reviewsBetween(regime.month, made.day, made.last)) {
            regime.due.date = date;
            made.dues.append(regime.due);
        }
    }
    return {};
}

/// What the calendar holds all the same: ends of measures without a start, conditions of records without a measure.
void dontLeaveOut(Calendar &made, const Withdrawals &withdrawals)
{
    RowSet rows;
    for (const DueDate &due : std::as_const(made.dues)) {
        if (due.kind == DueDate::Kind::Condition)
            rows.add(withdrawals.records().rowOf(due.record).value());
    }
    withdrawals.forEach(RowSet(rows), [&](const MeasureDays &measure) { rows.remove(measure.row); });
    made.totals.withoutMeasure -= static_cast<qint64>(rows.cardinality());
    withdrawals.forEach([&](const MeasureDays &measure) {
        if (measure.from.isEmpty() && mayEndBetween(measure.until, made.day, made.last))
            --made.totals.withoutStart;
    });
}

/// Measures with a start of which no end is due, by what is the reason.
void countHolding(Calendar &made, const Withdrawals &withdrawals)
{
    const auto day = static_cast<qint32>(made.day.toJulianDay());
    withdrawals.forEach([&](const MeasureDays &measure) {
        if (measure.from.isEmpty())
            return;
        const bool holds = inForceOn(measure, day) != InForce::No;
        made.holding += holds ? 1 : 0;
        if (mayEndBetween(measure.until, made.day, made.last))
            return;
        if (!holds)
            ++(measure.from.earliest > day ? made.beginLater : made.ended);
        else
            ++(measure.until.isEmpty() ? made.openEnded : made.endLater);
    });
}

Result<Calendar> calendarOf(const Withdrawals &withdrawals, const QueryEngine &engine, QDate day, int months,
                            const QString &language, const Cancellation &cancellation)
{
    const Database &database = engine.database();
    Calendar made{.day = day, .last = day.addMonths(months), .dues = {}};
    made.totals = withdrawals.totals();
    const Ends ends = endsBetween(withdrawals, made.day, made.last);
    if (cancellation.isCancelled())
        return stopped();
    VODHUK_TRY(readEnds(made, database, ends));
    VODHUK_TRY(readConditions(made, database, withdrawals.records()));
    if (cancellation.isCancelled())
        return stopped();
    VODHUK_TRY(nameRecords(made.dues, engine, language));
    VODHUK_TRY(readReviews(made, engine, withdrawals.records(), language));
    countHolding(made, withdrawals);
    dontLeaveOut(made, withdrawals);
    std::ranges::stable_sort(made.dues, {}, &DueDate::date);
    return made;
}

} // namespace

std::expected<Result<Calendar>, QueryError> calendarFrom(const QueryEngine &engine, const Query &query,
                                                         QDate day, int months, const QString &language,
                                                         const Cancellation &cancellation)
{
    const auto withdrawals = Withdrawals::select(engine, query, cancellation);
    if (!withdrawals)
        return std::unexpected(withdrawals.error());
    if (!*withdrawals)
        return Result<Calendar>(std::unexpected(withdrawals->error()));
    return calendarOf(**withdrawals, engine, day, months, language, cancellation);
}

} // namespace vodhuk
