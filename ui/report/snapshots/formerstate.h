/// Reads a catalogue as it was at a snapshot.
#pragma once

#include "core/catalogue/editwatch.h"
#include "core/query/queryengine.h"
#include "core/report/snapshotcomparison.h"

namespace vodhuk
{

/// Calls `read` with an engine over that state, in which what is closed today stays closed. By a connection of its own, which must be able to write though nothing is committed:
/// whoever else wants to write waits until it returns. NotFound, Conflict, Damaged, Locked, Cancelled. For workers.
[[nodiscard]] Status readAsItWas(const QString &path, ChangeId state, const EditWatch &watch,
                                 const std::function<void(const QueryEngine &engine)> &read);

/// The records that went in for those of a profile: a snapshot lists those of the public one, so what was internal then is looked up in that
/// state. As readAsItWas().
[[nodiscard]] Result<QList<SnapshotRecord>> recordsAsTheyWere(const QString &path,
                                                              const BriefingSnapshot &snapshot,
                                                              ExportProfile profile, const EditWatch &watch);

} // namespace vodhuk
