/// What one actor has done, for its page: memberships of Belarus, instruments, stated reasons, what is in force, with whom, against whom.
#pragma once

#include "core/analysis/actorlinks.h"
#include "core/analysis/crosstable.h"
#include "core/analysis/timeline.h"
#include "core/codebook/classification.h"
#include "core/query/rowreader.h"

#include <limits>

namespace vodhuk
{

struct MeasureInForce {
    ResponseId response;
    Measure measure;
    LocalizedText title;
    QStringList acts;
    InForce state = InForce::Certain;
    Easing easing = Easing::No; ///< on the day
};

inline constexpr qsizetype allMeasures = std::numeric_limits<qsizetype>::max();

struct ActorProfile {
    Actor actor;
    QList<Membership> belarusMemberships; ///< in this organisation or its parent
    qint64 total = 0;                     ///< responses with this actor within the query
    PartialDate first;
    PartialDate last;
    Distribution instruments;
    Distribution framing;
    Distribution binding;
    Distribution sense;
    Timeline timeline;
    QList<MeasureInForce> inForce; ///< measures that withdraw a benefit, on `day`, by start
    qint64 furtherInForce = 0;     ///< that are not among them, for they would be too many
    QDate day;
    qint64 measuresWithoutStart =
        0; ///< withdraw a benefit, but no start is stated: in force on no day that can be told
    QList<Companion> companions;
    ActorTargets targets;
    std::vector<ResponseId> responses; ///< by date
};

/// `query` restricts it further (its own conditions on actor are dropped). Of what is in force the first `mostMeasures` by start.
[[nodiscard]] std::expected<Result<ActorProfile>, QueryError>
actorProfile(const QueryEngine &engine, const Query &query, ActorId actor, QDate day, const QString &language,
             qsizetype mostMeasures = allMeasures, const Cancellation &cancellation = {});

} // namespace vodhuk
