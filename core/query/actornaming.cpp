#include "core/query/actornaming.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/query/facets.h"
#include "core/query/queryparser.h"

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

Status followInSavedViews(Edit &edit, const ActorDirectory &before)
{
    auto actors = allActors(edit.database());
    VODHUK_TRY(actors);
    const ActorDirectory now(std::move(*actors));
    const auto views = allSavedViews(edit.database());
    VODHUK_TRY(views);
    for (SavedView view : *views) {
        const auto query = parseQuery(view.query);
        const Query meant = query ? withActorsFollowed(*query, before, now) : Query();
        if (!query || meant == *query)
            continue;
        view.query = meant.toText();
        VODHUK_TRY(edit.save(view));
    }
    return {};
}

} // namespace vodhuk
