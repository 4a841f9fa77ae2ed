/// How the records of a snapshot stand in the catalogue.
#pragma once

#include "core/base/result.h"
#include "core/records/briefingsnapshot.h"

namespace vodhuk
{

/// A line for each: its id and that of its version, if it has one, as people see ids.
[[nodiscard]] QString snapshotRecordsText(const QList<SnapshotRecord> &records);

/// Damaged, with the line, if it is none of that form.
[[nodiscard]] Result<QList<SnapshotRecord>> snapshotRecordsFrom(const QString &text);

} // namespace vodhuk
