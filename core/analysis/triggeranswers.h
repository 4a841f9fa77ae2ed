/// What set off responses, and how long it took until the first one.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/event.h"

namespace vodhuk
{

/// The first record after an event that names its trigger. Days are a span where dates are no single days: of several records it need not
/// be known which came first.
struct FirstAnswer {
    QDate earliest; ///< that it may have come on
    QDate latest;   ///< by which one had come for certain
    int leastDays = 0;
    int mostDays = 0;
    bool isInDoubt = false; ///< the event's date is uncertain or approximate: the days are not exact
    bool operator==(const FirstAnswer &) const = default;
};

struct TriggerEvent {
    Event event;
    std::optional<FirstAnswer> first; ///< nothing: none is recorded, or the event has no first or no last day

    [[nodiscard]] bool hasDay() const { return event.date.earliest() && event.date.latest(); }
};

struct TriggerAnswers {
    struct Trigger {
        QString code;
        QString label;
        qint64 count = 0;                 ///< records that name it
        std::vector<TriggerEvent> events; ///< by date
    };
    std::vector<Trigger>
        triggers; ///< by the date of their first event, those without events behind; only those that are named
    qint64 total = 0; ///< records of the query
    qint64 withoutTrigger = 0;
    qint64 withoutDay =
        0; ///< of the records that name a trigger, those that have no first or no last day that is sure
};

/// A record that may have come before the event answers it no more: its earliest day must not lie before that of the event, and its date
/// must not be marked as uncertain or approximate.
[[nodiscard]] std::expected<Result<TriggerAnswers>, QueryError>
triggerAnswers(const QueryEngine &engine, const Query &query, const QString &language,
               const Cancellation &cancellation = {});

} // namespace vodhuk
