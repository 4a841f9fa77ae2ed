/// What became of the records of a snapshot since: "what changed since".
#pragma once

#include "core/records/briefingsnapshot.h"
#include "core/report/briefing.h"

namespace vodhuk
{

struct SinceSnapshot {
    QList<ResponseId> added;   ///< that the query finds now and did not then
    QList<ResponseId> gone;    ///< that it found then
    QList<ResponseId> changed; ///< in both, but touched since
};

/// `records` of a snapshot that is taken now.
[[nodiscard]] Result<QList<SnapshotRecord>> snapshotRecords(const QueryEngine &engine,
                                                            const BriefingWish &wish);

[[nodiscard]] Result<SinceSnapshot> changedSince(const QueryEngine &engine, const BriefingSnapshot &snapshot);

} // namespace vodhuk
