/// Reads the briefings, templates and snapshots that a catalogue keeps.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/briefingsnapshot.h"

namespace vodhuk
{

/// By name. One whose content cannot be read is left out; `unread` then has its name.
[[nodiscard]] Result<QList<BriefingDocument>> briefings(const Database &database,
                                                        QStringList *unread = nullptr);

/// Newest first.
[[nodiscard]] Result<QList<BriefingSnapshot>> briefingSnapshots(const Database &database,
                                                                BriefingId briefing);

} // namespace vodhuk
