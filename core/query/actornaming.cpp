#include "core/query/actornaming.h"

#include "core/query/facets.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString followed(const QString &name, const ActorDirectory &before, const ActorDirectory &now)
{
    const QList<ActorId> meant = before.named(name);
    if (meant.size() != 1 || now.named(name) == meant || !now.find(meant.first()))
        return name;
    return queryName(now, meant.first());
}

} // namespace

/// Places go with the text that the query was read from: where a name changes, the condition has none any more.
Query withActorsFollowed(const Query &query, const ActorDirectory &before, const ActorDirectory &now)
{
    Query result = query;
    for (Condition &condition : result.conditions) {
        if (condition.field != "actor"_L1 && condition.field != "adopter"_L1)
            continue;
        QStringList names;
        for (const QString &name : std::as_const(condition.values))
            names.append(followed(name, before, now));
        if (names != condition.values)
            condition = Condition{.field = condition.field, .values = names, .negated = condition.negated};
    }
    return result;
}

} // namespace vodhuk
