/// Who moves with whom: steps that several actors took together, or that others joined or followed, and how many days later.
#pragma once

#include "core/query/queryengine.h"

#include <QHash>

namespace vodhuk
{

enum class Joining {
    Declared, ///< aligned with the leader's act, in the leader's record
    OwnAct    ///< by a record of its own
};

struct Follower {
    ActorId actor;
    Joining how = Joining::Declared;
    PartialDate date;                ///< empty: not stated
    ResponseId record;               ///< the leader's, or the own one
    std::optional<qint64> leastDays; ///< after the leader; both differ where a date is not known to the day
    std::optional<qint64> mostDays;  ///< nothing where no day can be told
    bool isSelected = false;         ///< its record is, by the query
    bool isInDoubt = false; ///< its date or the leader's is uncertain or approximate: the days are not exact
};

/// What one record began. Several leaders adopted it jointly.
struct AlignedStep {
    ResponseId response;
    PartialDate date;
    LocalizedText title;
    QList<ActorId> leaders;
    bool isSelected = false;         ///< by the query; else it is there for its follower
    std::vector<Follower> followers; ///< by days, those without a day last; within a day by record and place
};

struct Alignment {
    std::vector<AlignedStep> steps; ///< by date
    QHash<ActorId, QString> names;  ///< of all actors in them
    qint64 earlierSteps = 0;        ///< before these, not read
    qint64 total = 0;               ///< records of the query
    qint64 alone =
        0; ///< of them, those that nobody is recorded as joining or following, and that follow none
};

/// So many steps are read and shown.
inline constexpr size_t mostAlignedSteps = 100;

/// Joint adoption, declared alignment, links `aligned_with` and `coordinated_with`, and coordination groups, whose earliest record leads.
/// A record that a selected one leads or follows is shown too unless the query's conditions on status and sensitivity leave it out. The
/// latest `most` steps.
[[nodiscard]] std::expected<Result<Alignment>, QueryError>
alignment(const QueryEngine &engine, const Query &query, const QString &language,
          size_t most = mostAlignedSteps, const Cancellation &cancellation = {});

} // namespace vodhuk
