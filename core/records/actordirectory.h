/// All actors of a catalogue by id and by every name they have: what readers, queries and rules look actors up in.
#pragma once

#include "core/records/actor.h"

#include <QHash>

#include <memory>
#include <vector>

namespace vodhuk
{

/// An immutable value made from a list of actors. Cheap to copy (shared), any thread.
class ActorDirectory
{
public:
    ActorDirectory() = default;
    explicit ActorDirectory(std::vector<Actor> actors);

    [[nodiscard]] const std::vector<Actor> &actors() const;
    [[nodiscard]] const Actor *find(ActorId id) const; ///< null if unknown; lives as long as the directory

    /// The name in `language` (see LocalizedText::best); the id's text for an unknown actor.
    [[nodiscard]] QString name(ActorId id, const QString &language) const;

    /// The actors one of whose names (any language, code, alias, official name) equals `name`, compared folded.
    /// More than one: the name is ambiguous.
    [[nodiscard]] QList<ActorId> named(QStringView name) const;

    /// The closest names to an unknown one, best first, at most `limit`: for "did you mean". In `language`.
    [[nodiscard]] QStringList suggestions(QStringView name, const QString &language, int limit = 3) const;

    /// The actor of Belarus (iso2 BY, type state); null id if the catalogue has none.
    [[nodiscard]] ActorId belarus() const;

    /// Belarus' memberships in `organisation` or, if it has none there, in its nearest parent that has.
    [[nodiscard]] QList<Membership> belarusMemberships(ActorId organisation) const;

    /// Whether Belarus is a member or party (not merely an observer or associate) of the organisation on any day that
    /// `date` may mean, its last day included. The nearest parent decides for an organ of which nothing is known, and
    /// the organisation for an organ with elected seats; having left a treaty body outweighs membership above it.
    /// Codebook, rule E07.
    [[nodiscard]] bool belarusIsMember(ActorId organisation, const PartialDate &date) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace vodhuk
