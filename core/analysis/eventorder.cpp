#include "core/analysis/eventorder.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace vodhuk
{

namespace
{

constexpr qint64 daysAfter = 91; ///< later ones mostly answer what happened since

struct WeighedEvent {
    Event event;
    qint64 day = std::numeric_limits<qint64>::max(); ///< the first one that it may lie on
    qint64 naming = 0;                               ///< records that name its trigger
    qint64 following = 0;                            ///< of them, those that came soon after it
    bool isFirst = false;                            ///< of its trigger

    [[nodiscard]] auto key() const
    {
        return std::tuple(!isFirst, isFirst ? -naming : -following, day, event.id.value);
    }
};

/// Events of one trigger, by date.
using OfTrigger = std::vector<WeighedEvent>;

/// A record whose date is in doubt, or has no first day, came after none for certain.
void countFollowing(OfTrigger &events, const RowSet &rows, const RecordSets &records)
{
    visitRows(rows - records.datesInDoubt(), [&](quint32 row) {
        const RowDays &days = records.daysOf(row);
        if (days.isEmpty() || days.earliest == RowDays::openStart)
            return;
        const qint64 day = days.earliest;
        const auto from = std::ranges::upper_bound(events, day - daysAfter, {}, &WeighedEvent::day);
        const auto until = std::ranges::upper_bound(events, day, {}, &WeighedEvent::day);
        std::for_each(from, until, [](WeighedEvent &event) { ++event.following; });
    });
}

std::map<QString, OfTrigger> byTrigger(const std::vector<Event> &events)
{
    std::map<QString, OfTrigger> sorted;
    for (const Event &event : events) {
        WeighedEvent weighed;
        weighed.event = event;
        if (const auto day = event.date.earliest())
            weighed.day = day->toJulianDay();
        sorted[event.trigger].push_back(weighed);
    }
    for (auto &[trigger, own] : sorted)
        std::ranges::sort(own, {},
                          [](const WeighedEvent &one) { return std::tuple(one.day, one.event.id.value); });
    return sorted;
}

} // namespace

void orderByAnswers(std::vector<Event> &events, const QList<ValueSet> &triggers, const RecordSets &records)
{
    std::map<QString, OfTrigger> sorted = byTrigger(events);
    for (const ValueSet &trigger : triggers) {
        const auto own = sorted.find(trigger.value.code);
        if (own == sorted.end())
            continue;
        countFollowing(own->second, trigger.rows, records);
        for (WeighedEvent &event : own->second)
            event.naming = static_cast<qint64>(trigger.rows.cardinality());
    }
    std::vector<WeighedEvent> all;
    for (auto &[trigger, own] : sorted) {
        const auto first = std::ranges::max_element(own, {}, &WeighedEvent::following);
        first->isFirst = first->naming > 0;
        all.insert(all.end(), own.begin(), own.end());
    }
    std::ranges::sort(all, {}, &WeighedEvent::key);
    std::ranges::transform(all, events.begin(), &WeighedEvent::event);
}

} // namespace vodhuk
