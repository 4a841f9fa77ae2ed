/// What keeps a change from being made to a published record.
#pragma once

#include "core/catalogue/recordchecker.h"

namespace vodhuk
{

/// The errors that `after` has if it is published, without those that `before` had as a published record: a record with an old error
/// may be changed, and so mended step by step. Empty for a draft.
[[nodiscard]] Result<Problems> newPublishingErrors(const Entry &before, const Entry &after,
                                                   RecordChecker &checker);

/// The same for some hundreds of records at once, each `after` at the place of its `before`.
[[nodiscard]] Result<QList<Problems>> newPublishingErrors(const QList<Entry> &before,
                                                          const QList<Entry> &after, RecordChecker &checker);

/// The rules as they stand today over a catalogue.
[[nodiscard]] Result<RecordChecker> rulesOfToday(const Database &database, const Codebook &codebook,
                                                 const ActorDirectory &actors);

} // namespace vodhuk
