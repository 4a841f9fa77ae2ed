#include "core/analysis/triggeranswers.h"

#include "core/analysis/recordsets.h"
#include "core/catalogue/repositories.h"

#include <algorithm>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isBounded(const RowDays &days)
{
    return !days.isEmpty() && days.earliest != RowDays::openStart && days.latest != RowDays::openEnd;
}

/// The days of the records that surely have a first and a last one, in order, each once.
std::vector<RowDays> daysOf(const RowSet &rows, const RecordSets &records)
{
    std::vector<RowDays> days;
    visitRows(rows - records.datesInDoubt(), [&](quint32 row) {
        const RowDays &own = records.daysOf(row);
        if (isBounded(own) && (days.empty() || days.back() != own))
            days.push_back(own);
    });
    const auto key = [](const RowDays &own) { return std::tie(own.earliest, own.latest); };
    std::ranges::sort(days, {}, key);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

/// Of several answers the first came no earlier than the earliest of them may have come, and no later than the one that must have come
/// soonest: these may be two records, one dated to a month and one to a day in it.
std::optional<FirstAnswer> firstAfter(const Event &event, const std::vector<RowDays> &answers)
{
    const std::optional<QDate> begin = event.date.earliest();
    const std::optional<QDate> end = event.date.latest();
    if (!begin || !end)
        return std::nullopt;
    const auto found = std::ranges::lower_bound(answers, begin->toJulianDay(), {}, &RowDays::earliest);
    if (found == answers.end())
        return std::nullopt;
    const qint64 earliest = found->earliest;
    const qint64 latest = std::ranges::min_element(found, answers.end(), {}, &RowDays::latest)->latest;
    return FirstAnswer{QDate::fromJulianDay(earliest), QDate::fromJulianDay(latest),
                       static_cast<int>(std::max<qint64>(0, earliest - end->toJulianDay())),
                       static_cast<int>(latest - begin->toJulianDay()), event.date.isInDoubt()};
}

std::vector<TriggerEvent> eventsOf(const QString &trigger, const QList<Event> &events,
                                   const std::vector<RowDays> &answers)
{
    std::vector<TriggerEvent> own;
    for (const Event &event : events) {
        if (event.trigger == trigger)
            own.push_back({event, firstAfter(event, answers)});
    }
    std::ranges::stable_sort(own, {}, [](const TriggerEvent &one) { return one.event.date; });
    return own;
}

/// By the date of the first event, those without events behind.
void order(std::vector<TriggerAnswers::Trigger> &triggers)
{
    std::ranges::stable_sort(triggers, [](const auto &one, const auto &other) {
        if (one.events.empty() || other.events.empty())
            return !one.events.empty() && other.events.empty();
        return one.events.front().event.date < other.events.front().event.date;
    });
}

qint64 countWithoutDay(const RowSet &rows, const RecordSets &records)
{
    const RowSet sure = rows - records.datesInDoubt();
    auto count = static_cast<qint64>(rows.cardinality() - sure.cardinality());
    visitRows(sure, [&](quint32 row) { count += isBounded(records.daysOf(row)) ? 0 : 1; });
    return count;
}

Result<TriggerAnswers> answersOf(const RecordSets &records, const QueryEngine &engine,
                                 const QString &language, const Cancellation &cancellation)
{
    const auto events = allEvents(engine.database());
    VODHUK_TRY(events);
    const auto values = records.by(u"event"_s, language);
    VODHUK_TRY(values);
    TriggerAnswers made;
    made.total = records.count();
    RowSet named;
    for (const ValueSet &value : *values) {
        if (cancellation.isCancelled())
            return stopped();
        if (value.rows.isEmpty())
            continue;
        named |= value.rows;
        made.triggers.push_back({value.value.code, value.value.label,
                                 static_cast<qint64>(value.rows.cardinality()),
                                 eventsOf(value.value.code, *events, daysOf(value.rows, records))});
    }
    made.withoutTrigger = made.total - static_cast<qint64>(named.cardinality());
    made.withoutDay = countWithoutDay(named, records);
    order(made.triggers);
    return made;
}

} // namespace

std::expected<Result<TriggerAnswers>, QueryError> triggerAnswers(const QueryEngine &engine,
                                                                 const Query &query, const QString &language,
                                                                 const Cancellation &cancellation)
{
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<TriggerAnswers>(std::unexpected(records->error()));
    return answersOf(**records, engine, language, cancellation);
}

} // namespace vodhuk
