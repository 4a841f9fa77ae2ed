#include "core/codebook/actorcells.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isAdopter(const Participation &part)
{
    return part.role == "adopter"_L1 || part.role == "co_adopter"_L1;
}

bool isAligned(const Participation &part)
{
    return part.role == "aligned"_L1;
}

using PartTest = bool (*)(const Participation &);

Parsed<QList<ActorId>> actorsCalled(const QString &text, const ActorDirectory &actors)
{
    QList<ActorId> ids;
    for (const QString &name : splitCell(text)) {
        const Parsed<ActorId> id = actorCalled(name, actors);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

QString readParts(const Response &response, const ActorDirectory &actors, PartTest test)
{
    QStringList names;
    for (const Participation &part : response.participations) {
        if (test(part))
            names.append(nameToFind(part.actor, actors));
    }
    return joinCell(names);
}

Participation takePart(QList<Participation> &known, ActorId actor)
{
    const auto found = std::ranges::find(known, actor, &Participation::actor);
    if (found != known.end())
        return known.takeAt(found - known.begin());
    Participation part;
    part.actor = actor;
    return part;
}

/// Adopters stand first, aligned ones next, all others behind them.
int rank(const Participation &part)
{
    return isAdopter(part) ? 0 : isAligned(part) ? 1 : 2;
}

void replaceParts(Response &response, const QList<ActorId> &actors, PartTest test, const QStringList &roles)
{
    QList<Participation> known;
    std::ranges::copy_if(response.participations, std::back_inserter(known), test);
    QList<Participation> parts;
    for (const ActorId actor : actors) {
        Participation part = takePart(known, actor);
        part.role = parts.isEmpty() ? roles.first() : roles.last();
        parts.append(part);
    }
    response.participations.removeIf(test);
    response.participations = parts + response.participations;
    std::ranges::stable_sort(response.participations, {}, rank);
}

} // namespace

QString readAdopters(const Response &response, const ActorDirectory &actors)
{
    return readParts(response, actors, isAdopter);
}

QString readAligned(const Response &response, const ActorDirectory &actors)
{
    return readParts(response, actors, isAligned);
}

FieldCheck writeAdopters(Response &response, const QString &text, const ActorDirectory &actors)
{
    const Parsed<QList<ActorId>> ids = actorsCalled(text, actors);
    if (!ids)
        return ids.error();
    replaceParts(response, *ids, isAdopter, {u"adopter"_s, u"co_adopter"_s});
    return std::nullopt;
}

FieldCheck writeAligned(Response &response, const QString &text, const ActorDirectory &actors)
{
    const Parsed<QList<ActorId>> ids = actorsCalled(text, actors);
    if (!ids)
        return ids.error();
    replaceParts(response, *ids, isAligned, {u"aligned"_s});
    return std::nullopt;
}

} // namespace vodhuk
