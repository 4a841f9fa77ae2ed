#include "core/query/narrowing.h"

#include "core/query/valueresolver.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isOfDays(const Condition &condition)
{
    return condition.field == "date"_L1 || condition.field == "surely"_L1;
}

bool contains(const DaySpan &outer, const DaySpan &inner)
{
    const bool from = !outer.first || (inner.first && *inner.first >= *outer.first);
    const bool until = !outer.last || (inner.last && *inner.last <= *outer.last);
    return from && until;
}

/// Each span of `inner` lies within one of `outer`.
bool holdsDays(const Condition &outer, const Condition &inner)
{
    const auto outerSpans = resolveDays(outer);
    const auto innerSpans = resolveDays(inner);
    if (!outerSpans || !innerSpans)
        return false;
    return std::ranges::all_of(*innerSpans, [&](const DaySpan &span) {
        return std::ranges::any_of(*outerSpans, [&](const DaySpan &other) { return contains(other, span); });
    });
}

bool holdsValues(const Condition &outer, const Condition &inner)
{
    return std::ranges::all_of(inner.values, [&](const QString &value) {
        return outer.values.contains(value, Qt::CaseInsensitive);
    });
}

bool isNarrower(const Condition &condition, const Condition &present)
{
    if (present.field != condition.field || present.negated)
        return false;
    return isOfDays(condition) ? holdsDays(present, condition) : holdsValues(present, condition);
}

void add(Query &query, const Condition &condition)
{
    if (hasAll(query, {condition}))
        return;
    if (condition.negated) {
        for (const QString &value : condition.values)
            query = query.withValue(condition.field, value, true);
        return;
    }
    const auto present = std::ranges::find_if(
        query.conditions, [&](const Condition &other) { return isNarrower(condition, other); });
    if (present != query.conditions.end())
        *present = condition;
    else
        query.conditions.append(condition);
}

} // namespace

Query narrowed(const Query &query, const QList<Condition> &conditions)
{
    Query result = query;
    for (const Condition &condition : conditions)
        add(result, condition);
    return result;
}

bool hasAll(const Query &query, const QList<Condition> &conditions)
{
    return std::ranges::all_of(
        conditions, [&](const Condition &condition) { return query.conditions.contains(condition); });
}

} // namespace vodhuk
