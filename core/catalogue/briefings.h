/// The briefings, templates and snapshots that a catalogue keeps: reads them, and keeps or drops one as a change with its label.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"
#include "core/records/briefingsnapshot.h"

#include <optional>

namespace vodhuk
{

class Catalogue;

/// By name. One whose content cannot be read is left out; `unread` then has its name.
[[nodiscard]] Result<QList<BriefingDocument>> briefings(const Database &database,
                                                        QStringList *unread = nullptr);

/// Newest first; `unread` as above.
[[nodiscard]] Result<QList<BriefingSnapshot>> briefingSnapshots(const Database &database, BriefingId briefing,
                                                                QStringList *unread = nullptr);

/// A new one, which then has an id, or in the place of the one with its id. Nothing if it is there as it is. Invalid without a name, or with what
/// could not be read again. `label` is that of the change; empty: that it is saved.
[[nodiscard]] Result<std::optional<Change>> keepBriefing(Catalogue &catalogue, BriefingDocument &document,
                                                         const QString &label = {});

/// With its snapshots. NotFound if it is gone. `label` as above.
[[nodiscard]] Result<std::optional<Change>>
dropBriefing(Catalogue &catalogue, const BriefingDocument &document, const QString &label = {});
[[nodiscard]] Result<std::optional<Change>> dropSnapshot(Catalogue &catalogue,
                                                         const BriefingSnapshot &snapshot);

} // namespace vodhuk
