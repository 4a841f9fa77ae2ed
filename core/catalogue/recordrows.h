/// What the rows of all kinds of records have in common: their row in `record`, their texts, writing over a row that is there.
#pragma once

#include "core/base/localizedtext.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

/// Inserts the row whose first value, the id, is new, or writes over the one that is there. `columns` as SQL lists them.
[[nodiscard]] QString upsertSql(const QString &table, const QString &columns);

/// The same as writeTexts() for a record that has none yet.
[[nodiscard]] Status insertTexts(Database &database, qint64 record, const QString &field,
                                 const LocalizedText &texts);

/// Removes what hangs on any kind of record: texts, citations, notes, tags and links in both directions.
[[nodiscard]] Status clearRecord(Database &database, qint64 record);

/// One row for each language that has a text; others of this field go.
[[nodiscard]] Status writeTexts(Database &database, qint64 record, const QString &field,
                                const LocalizedText &texts);

/// The row of `record` that texts, notes, tags and links hang on; does nothing if it is there.
[[nodiscard]] Status ensureRecord(Database &database, qint64 record, const QString &type);

} // namespace vodhuk
