/// What keeps a change from being made to a published record.
#pragma once

#include "core/codebook/consistency.h"

namespace vodhuk
{

/// The errors that `after` has if it is published, without those that `before` had as a published record: a record with an old error
/// may be changed, and so mended step by step. Empty for a draft.
[[nodiscard]] Problems newPublishingErrors(const Entry &before, const Entry &after,
                                           const RuleContext &context);

/// The rules as they stand today over a catalogue's vocabularies, actors and events.
[[nodiscard]] RuleContext rulesOfToday(const Codebook &codebook, const ActorDirectory &actors,
                                       const QList<Event> &events);

} // namespace vodhuk
