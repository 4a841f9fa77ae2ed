/// Writes the canonical table.
#pragma once

#include "core/catalogue/database.h"
#include "core/codebook/responsefields.h"

#include <QIODevice>

namespace vodhuk
{

struct ExportOptions {
    bool internalNotes = false; ///< notes marked `internal` too; confidential ones never leave
};

struct ExportOutcome {
    qint64 rows = 0;
    qint64 notesLeftOut = 0;   ///< records with a note that was held back
    qint64 notPublic = 0;      ///< records marked internal, which are written with that mark
    qint64 recordsLeftOut = 0; ///< records marked confidential, which never leave
};

/// The records `ids` in that order, with every column of the table of fields that the kinds of records use. Same records, same
/// bytes. A table is how people take their own data along, so it keeps what is internal: tell notPublic and recordsLeftOut. Fails with Io as soon as the device does: write to a QSaveFile.
[[nodiscard]] Result<ExportOutcome> exportTable(const Database &database, const FieldContext &context,
                                                const std::vector<ResponseId> &ids, QIODevice &device,
                                                const ExportOptions &options = {});

/// The same of records that were read already.
[[nodiscard]] Result<ExportOutcome> exportEntries(const FieldContext &context, const QList<Entry> &entries,
                                                  QIODevice &device, const ExportOptions &options = {});

} // namespace vodhuk
