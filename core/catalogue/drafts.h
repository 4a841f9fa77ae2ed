/// Unfinished forms in the catalogue. They are no records: writing them is no change, and nothing exports them.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/draft.h"

#include <QList>

namespace vodhuk
{

/// Newest first. A draft that cannot be read is left out: it must not keep a catalogue from being worked with.
[[nodiscard]] Result<QList<Draft>> allDrafts(const Database &database);

/// The same without those of other programs that run: their forms are open there.
[[nodiscard]] Result<QList<Draft>> draftsToOffer(const Database &database);

/// As this program's. In the place of the one with its id, or of the one for the same record; one of another program that runs is left
/// to that one, and this draft gets an id of its own. Locked at once, without waiting, while another
/// program writes. The commit does not wait for the disk: see flushLog().
[[nodiscard]] Result<DraftId> writeDraft(Database &database, const Draft &draft);

/// Waits as the connection does. Nothing if it is gone, or of another program that runs.
[[nodiscard]] Status removeDraft(Database &database, DraftId id);

/// Waits until what was committed to a catalogue in write-ahead mode is on the disk. Any thread; meant for a worker.
void flushLog(const QString &path);

} // namespace vodhuk
