/// The actors that a table of actors may speak of, by short name and by name: those of the catalogue and those of its own rows.
#pragma once

#include "core/records/actor.h"

#include <QHash>
#include <QList>

namespace vodhuk
{

class ActorNames
{
public:
    void add(const Actor &actor);

    /// Null: none.
    [[nodiscard]] ActorId withShortName(const QString &code) const { return m_byCode.value(code); }

    /// In any language, whatever the case and the diacritics. None for the empty name.
    [[nodiscard]] QList<ActorId> named(const QString &name) const;

    /// By short name, else by name.
    [[nodiscard]] QList<ActorId> called(const QString &name) const;

private:
    QHash<QString, ActorId> m_byCode;
    QHash<QString, QList<ActorId>> m_byName; ///< folded
};

} // namespace vodhuk
