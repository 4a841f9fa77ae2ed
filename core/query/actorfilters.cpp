#include "core/query/fieldfilters.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto bearing = "role IN ('adopter', 'co_adopter', 'aligned')"_L1;
constexpr auto adopting = "role IN ('adopter', 'co_adopter')"_L1;

Filtered actorsInRoles(const Condition &condition, const QueryScope &scope, QLatin1String roles)
{
    const auto actors = resolveActors(condition, scope);
    if (!actors)
        return std::unexpected(actors.error());
    QVariantList ids;
    for (const ActorId id : *actors)
        ids.append(id.value);
    return among(u"response.id IN (SELECT response_id FROM response_actor WHERE actor_id IN (%1) AND "_s +
                     roles + u')',
                 ids);
}

Filter byActorColumn(const QString &column, const QStringList &values)
{
    const QString select =
        u"SELECT a.response_id FROM actor JOIN response_actor a ON a.actor_id = actor.id WHERE actor."_s +
        column;
    return among(u"response.id IN ("_s + select + u" IN (%1) AND a."_s + bearing + u')', variants(values));
}

} // namespace

Filtered byActor(const Condition &condition, const QueryScope &scope)
{
    return actorsInRoles(condition, scope, bearing);
}

Filtered byAdopter(const Condition &condition, const QueryScope &scope)
{
    return actorsInRoles(condition, scope, adopting);
}

Filtered byActorType(const Condition &condition, const QueryScope &scope)
{
    const auto types = resolveCodes(condition, u"actor_type"_s, scope);
    if (!types)
        return std::unexpected(types.error());
    return byActorColumn(u"type"_s, *types);
}

Resolved<QStringList> sidesOf(const Condition &condition, const QueryScope &)
{
    return resolveWords(condition, {u"responding"_s, u"target"_s, u"civil_society"_s});
}

Filtered bySide(const Condition &condition, const QueryScope &scope)
{
    const auto sides = sidesOf(condition, scope);
    if (!sides)
        return std::unexpected(sides.error());
    return byActorColumn(u"side"_s, *sides);
}

} // namespace vodhuk
