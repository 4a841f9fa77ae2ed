/// What stands around a record in its catalogue, as far as the consistency rules look at it.
#pragma once

#include "core/records/norm.h"
#include "core/records/response.h"
#include "core/records/target.h"

#include <QHash>
#include <QSet>

namespace vodhuk
{

/// Another record, in short.
struct NearRecord {
    ResponseId id;
    RecordKind kind = RecordKind::Response;
    PartialDate date;
    LocalizedText title;
    QStringList instruments;
    QString code; ///< of a countermove or reaction
    QString workflow;
    QList<ActorId> adopters;
    bool operator==(const NearRecord &) const = default;
};

/// What became of a file that a source keeps.
enum class FileState { Missing, Changed };

/// Plain data, read by NeighbourhoodReader. An empty one switches the rules about neighbours off.
struct Neighbourhood {
    /// Of the same kind, with an adopter and an instrument in common and at most three days away. Not those that a person has told
    /// apart from it; five at most.
    QList<NearRecord> near;

    /// Adopted by one of the actors that are aligned here, with an instrument in common, at most sixty days away; not those told
    /// apart either, and five at most for each actor.
    QList<NearRecord> ofAligned;

    QHash<ResponseId, NearRecord> linked; ///< the records it links to
    QList<RecordLink> circular;           ///< its links that lead back to it by links of the same type
    QHash<TargetId, Target> targets;      ///< those that it lists

    /// Other targets whose name sounds the same; not those told apart.
    QHash<TargetId, QList<Target>> namesakes;

    QHash<NormId, Norm> norms; ///< those that it names

    QHash<QString, FileState>
        files; ///< by Source::localFile: those not as they should be, where somebody looked

    /// Earlier responses of the same adopters that withdraw what an easing gives back; two at most, for one is looked for.
    QList<NearRecord> eased;

    bool operator==(const Neighbourhood &) const = default;
};

/// Whether two dates may mean days that are at most `days` apart, and are known about equally well: "2020" is not near every
/// day of its year. False for empty dates.
[[nodiscard]] bool areNear(const PartialDate &one, const PartialDate &other, int days);

/// How far a possible duplicate (W31) and a record of an aligned actor's own (W32) may be away.
inline constexpr int duplicateDays = 3;
inline constexpr int alignedDays = 60;

} // namespace vodhuk
