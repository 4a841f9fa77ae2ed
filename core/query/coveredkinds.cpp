#include "core/query/coveredkinds.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isOnKind(const Condition &condition)
{
    return condition.field == "kind"_L1;
}

bool names(const Condition &condition, RecordKind kind)
{
    return condition.values.contains(u"any"_s, Qt::CaseInsensitive) ||
           condition.values.contains(recordKindCode(kind), Qt::CaseInsensitive);
}

} // namespace

bool impliesResponses(const Query &query)
{
    return std::ranges::none_of(query.conditions, [](const Condition &condition) {
        return isOnKind(condition) && (!condition.negated || names(condition, RecordKind::Response));
    });
}

QList<RecordKind> coveredKinds(const Query &query)
{
    QList<RecordKind> kinds{RecordKind::Response, RecordKind::Countermove, RecordKind::Reaction};
    kinds.removeIf([&](RecordKind kind) {
        return std::ranges::any_of(query.conditions, [kind](const Condition &condition) {
            return isOnKind(condition) && names(condition, kind) == condition.negated;
        });
    });
    if (impliesResponses(query))
        kinds.removeIf([](RecordKind kind) { return kind != RecordKind::Response; });
    return kinds;
}

bool coversResponsesAlone(const Query &query)
{
    return coveredKinds(query) == QList<RecordKind>{RecordKind::Response};
}

Query allOfCoveredKinds(const Query &query)
{
    Query all;
    std::ranges::copy_if(query.conditions, std::back_inserter(all.conditions), isOnKind);
    return all;
}

} // namespace vodhuk
