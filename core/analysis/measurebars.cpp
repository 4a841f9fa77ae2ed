#include "core/analysis/measurebars.h"

#include "core/analysis/foremost.h"
#include "core/catalogue/rows.h"
#include "core/query/facets.h"
#include "core/query/rowreader.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

MeasureBar barFrom(const Statement &row)
{
    MeasureBar bar;
    bar.record = ResponseId{row.number(0)};
    bar.from = dateFrom(row.text(1));
    bar.until = dateFrom(row.text(2));
    bar.untilKind = row.text(3);
    bar.status = row.text(4);
    return bar;
}

bool isOverTheSameTime(const MeasureBar &one, const MeasureBar &other)
{
    return one.record == other.record && one.from == other.from && one.until == other.until &&
           one.untilKind == other.untilKind && one.status == other.status;
}

/// The bar of these days of the record, which is among the last ones; a new one if there is none.
MeasureBar &barLike(const MeasureBar &wanted, QList<MeasureBar> &bars)
{
    for (qsizetype i = bars.size() - 1; i >= 0 && bars.at(i).record == wanted.record; --i) {
        if (isOverTheSameTime(bars.at(i), wanted))
            return bars[i];
    }
    bars.append(wanted);
    return bars.last();
}

/// A record of which a measure begins on these days, as readBars() puts them in order.
struct Start {
    qint32 day = 0;
    qint32 latest = 0;
    qint64 record = 0;
    auto operator<=>(const Start &) const = default;
};

/// The records whose measures begin first. Each has a bar for every start of its own at least, so that as many starts as bars are enough.
std::vector<ResponseId> firstRecords(const Withdrawals &withdrawals, qsizetype most)
{
    Foremost<Start> starts(static_cast<size_t>(most) + 1);
    withdrawals.forEach([&](const MeasureDays &measure) {
        const RowDays &from = measure.from;
        if (from.isEmpty())
            return;
        const qint32 day = from.earliest != RowDays::openStart ? from.earliest : from.latest;
        const qint32 latest = from.latest != RowDays::openEnd ? from.latest : RowDays::openStart;
        starts.add({day, latest, withdrawals.records().idOf(measure.row).value});
    });
    std::vector<ResponseId> records;
    for (const Start &start : starts.take())
        records.push_back(ResponseId{start.record});
    return records;
}

/// By start, of these records.
Result<QList<MeasureBar>> readBars(const Database &database, const std::vector<ResponseId> &records,
                                   qsizetype most)
{
    QList<qint64> ids;
    for (const ResponseId record : records)
        ids.append(record.value);
    QList<MeasureBar> bars;
    const QString sql =
        u"SELECT m.response_id, m.from_date, m.until_date, m.until_kind, m.status, m.benefit FROM measure m "
        "WHERE m.response_id IN (SELECT value FROM json_each(?)) AND m.direction = 'withdraws' AND "
        "(m.from_earliest IS NOT NULL OR m.from_latest IS NOT NULL) "
        "ORDER BY coalesce(m.from_earliest, m.from_latest), m.from_latest, m.response_id, m.position"_s;
    VODHUK_TRY(forEachRow(database, sql, {idList(ids)}, [&](const Statement &row) {
        if (bars.size() <= most)
            barLike(barFrom(row), bars).benefits.append(row.text(5));
    }));
    if (bars.size() > most)
        bars.removeLast(); // one too many, that told when it is enough
    return bars;
}

/// Days of a record's milestones.
struct MilestoneDays {
    QList<PartialDate> renewals;
    QList<PartialDate> easings;
};

Result<std::map<qint64, MilestoneDays>> milestonesOf(const Database &database, const QList<qint64> &records)
{
    std::map<qint64, MilestoneDays> found;
    VODHUK_TRY(
        forEachRow(database,
                   u"SELECT response_id, role, date FROM milestone WHERE role IN ('renewed', 'eased') "
                   "AND response_id IN (SELECT value FROM json_each(?)) ORDER BY response_id, position"_s,
                   {idList(records)}, [&](const Statement &row) {
                       MilestoneDays &days = found[row.number(0)];
                       if (const PartialDate date = dateFrom(row.text(2)); !date.isEmpty())
                           (row.text(1) == "renewed"_L1 ? days.renewals : days.easings).append(date);
                   }));
    for (auto &[record, days] : found) {
        std::ranges::sort(days.renewals);
        std::ranges::sort(days.easings);
    }
    return found;
}

/// Milestones are of records. Where the states of a record's measures say which of them are eased, its easings are theirs alone.
Status readMilestones(const Database &database, QList<MeasureBar> &bars)
{
    QList<qint64> records;
    QSet<qint64> withEasedOnes;
    for (const MeasureBar &bar : std::as_const(bars)) {
        records.append(bar.record.value);
        if (bar.status == "in_force_eased"_L1)
            withEasedOnes.insert(bar.record.value);
    }
    const auto found = milestonesOf(database, records);
    VODHUK_TRY(found);
    for (MeasureBar &bar : bars) {
        const auto days = found->find(bar.record.value);
        if (days == found->end())
            continue;
        bar.renewals = days->second.renewals;
        if (bar.status == "in_force_eased"_L1 || !withEasedOnes.contains(bar.record.value))
            bar.easings = days->second.easings;
    }
    return {};
}

/// Puts the bars under their adopters.
QList<BarGroup> grouped(const QList<MeasureBar> &bars, const std::vector<ResponseRow> &rows,
                        const QueryEngine &engine, const QString &language)
{
    QList<BarGroup> groups;
    QList<FacetValue> labels; // its code is the place of the group
    std::map<QString, qsizetype> places;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const ResponseRow &row = rows.at(static_cast<size_t>(i));
        const QString label = adoptersInWords(row.adopters, engine.actors(), language);
        const auto [place, isNew] = places.try_emplace(label, groups.size());
        if (isNew) {
            BarGroup group{.adopters = {}, .label = label, .bars = {}};
            for (const ActorId adopter : row.adopters)
                group.adopters.append(queryName(engine.actors(), adopter));
            labels.append({QString::number(groups.size()), label, {}, 0});
            groups.append(group);
        }
        groups[place->second].bars.append(bars.at(i));
        groups[place->second].bars.last().title = row.title;
    }
    sortByLabel(labels, language);
    std::ranges::stable_partition(labels, [](const FacetValue &value) { return !value.label.isEmpty(); });
    QList<BarGroup> sorted;
    for (const FacetValue &value : std::as_const(labels))
        sorted.append(groups.at(value.code.toInt()));
    return sorted;
}

Result<MeasureBars> barsOf(const Withdrawals &withdrawals, const QueryEngine &engine, const QString &language,
                           qsizetype most, const Cancellation &cancellation)
{
    const Database &database = engine.database();
    MeasureBars made;
    made.totals = withdrawals.totals();
    const std::vector<ResponseId> first = firstRecords(withdrawals, most);
    if (cancellation.isCancelled())
        return stopped();
    auto bars = readBars(database, first, most);
    VODHUK_TRY(bars);
    if (cancellation.isCancelled())
        return stopped();
    VODHUK_TRY(readMilestones(database, *bars));
    std::vector<ResponseId> ids;
    made.further = made.totals.measures - made.totals.withoutStart;
    for (const MeasureBar &bar : std::as_const(*bars)) {
        ids.push_back(bar.record);
        made.further -= bar.benefits.size();
    }
    const auto rows = readRows(database, ids);
    VODHUK_TRY(rows);
    made.groups = grouped(*bars, *rows, engine, language);
    return made;
}

} // namespace

QString adoptersInWords(const QList<ActorId> &adopters, const ActorDirectory &actors, const QString &language)
{
    QList<FacetValue> names;
    for (const ActorId adopter : adopters)
        names.append({QString::number(adopter.value), actors.name(adopter, language), {}, 0});
    sortByLabel(names, language);
    QStringList labels;
    for (const FacetValue &name : std::as_const(names))
        labels.append(name.label);
    labels.removeDuplicates();
    return labels.join(u", "_s);
}

std::expected<Result<MeasureBars>, QueryError> measureBars(const QueryEngine &engine, const Query &query,
                                                           const QString &language, qsizetype most,
                                                           const Cancellation &cancellation)
{
    const auto withdrawals = Withdrawals::select(engine, query, cancellation);
    if (!withdrawals)
        return std::unexpected(withdrawals.error());
    if (!*withdrawals)
        return Result<MeasureBars>(std::unexpected(withdrawals->error()));
    return barsOf(**withdrawals, engine, language, most, cancellation);
}

} // namespace vodhuk
