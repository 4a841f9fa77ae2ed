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

/// The document's text form with the version of the program beside it; programs that do not know that key pass it over.
[[nodiscard]] QByteArray withMaker(const QByteArray &document, const QString &version);
[[nodiscard]] QString makerIn(const QByteArray &content);

} // namespace vodhuk
