/// In which order events have a right to be named where not all of them have room.
#pragma once

#include "core/analysis/recordsets.h"
#include "core/records/event.h"

namespace vodhuk
{

/// By the number of records that name their triggers: of each trigger first the event after which most of them came within three months,
/// then all others by that number. Equal ones by date: nothing depends on a language. `triggers`: the records by the field `event`.
/// Events without a first day come last among their equals.
void orderByAnswers(std::vector<Event> &events, const QList<ValueSet> &triggers, const RecordSets &records);

} // namespace vodhuk
