/// Writes whole responses: the row and everything that hangs on it. Used by Edit.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/response.h"

namespace vodhuk
{

/// Inserts a response whose id is null (under a new id) or replaces the one with its id. Ids that the record's measures lack
/// are given. Rows that stay as they are are not recorded as changed.
[[nodiscard]] Result<ResponseId> writeResponse(Database &database, const Response &response);

/// Removes it with everything that hangs on it, and every link to it.
[[nodiscard]] Status removeResponse(Database &database, ResponseId id);

/// Removes what hangs on any kind of record: texts, citations, notes, tags and links in both directions.
[[nodiscard]] Status clearRecord(Database &database, qint64 record);

/// One row for each language that has a text; others of this field go.
[[nodiscard]] Status writeTexts(Database &database, qint64 record, const QString &field,
                                const LocalizedText &texts);

/// The row of `record` that texts, notes, tags and links hang on; does nothing if it is there.
[[nodiscard]] Status ensureRecord(Database &database, qint64 record, const QString &type);

} // namespace vodhuk
