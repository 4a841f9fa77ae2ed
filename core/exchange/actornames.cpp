#include "core/exchange/actornames.h"

#include "core/base/textfold.h"

namespace vodhuk
{

void ActorNames::add(const Actor &actor)
{
    if (!actor.code.isEmpty())
        m_byCode.insert(actor.code, actor.id);
    for (const QString &language : actor.name.languages()) {
        QList<ActorId> &ids = m_byName[foldedText(actor.name.text(language))];
        if (!ids.contains(actor.id))
            ids.append(actor.id);
    }
}

QList<ActorId> ActorNames::named(const QString &name) const
{
    return name.isEmpty() ? QList<ActorId>() : m_byName.value(foldedText(name));
}

QList<ActorId> ActorNames::called(const QString &name) const
{
    const ActorId id = withShortName(name);
    return id.isNull() ? named(name) : QList<ActorId>{id};
}

} // namespace vodhuk
