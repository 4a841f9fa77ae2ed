/// With whom an actor moves, and whom it has listed: the parts of its page that reach beyond its own records.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/target.h"

namespace vodhuk
{

/// Another actor, and in how many records the two were together. Counts are of records, by links that are recorded.
struct Companion {
    ActorId actor;
    qint64 jointly = 0;      ///< both adopted, or both aligned themselves
    qint64 theyFollowed = 0; ///< the other aligned itself, or followed by an own act
    qint64 followedThem = 0; ///< the other way round
    qint64 coordinated =
        0; ///< the other's records that are linked as timed together with own ones, or of the same group
    bool operator==(const Companion &) const = default;
};

/// A target under measures of the selected records that the actor adopted.
struct ActorTarget {
    TargetId target;
    QString type;
    LocalizedText name;
    PartialDate listedOn;   ///< the first time; empty: not stated
    PartialDate delistedOn; ///< the last time; empty while any listing stands
    ResponseId response;    ///< by which it was listed first
};

struct ActorTargets {
    QList<ActorTarget> targets; ///< by name, the first `most`
    qint64 persons = 0;         ///< different ones, all of them
    qint64 others = 0;
    qint64 joined = 0;      ///< further different ones, listed by acts of others with which it is aligned
    qint64 personsNew = 0;  ///< newly listed as the acts that it adopted count them, without names
    qint64 entitiesNew = 0; ///< the same of entities
};

/// Both are over temp.selection (core/query/selection.h), which holds the actor's records. Companions by name; what is linked with the
/// records counts if it is in `shown`, a filter made of showable().
[[nodiscard]] Result<QList<Companion>> companionsOf(const QueryEngine &engine, ActorId actor,
                                                    const QueryEngine::Filter &shown,
                                                    const QString &language);
[[nodiscard]] Result<ActorTargets> targetsOf(const Database &database, ActorId actor, const QString &language,
                                             qsizetype most = 200);

} // namespace vodhuk
