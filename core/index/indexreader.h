/// Reads the tables of a catalogue into the columns of an index: all records, or some anew.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/database.h"
#include "core/index/indexdata.h"

namespace vodhuk
{

/// Into empty columns. Cancelled if `cancellation` says so between two tables.
[[nodiscard]] Status readAllRows(const Database &database, IndexData &data, const Cancellation &cancellation);

/// Appends rows for these records as they stand now; the rows they had die. Those that are gone get none.
[[nodiscard]] Status readRowsAnew(const Database &database, IndexData &data, const QList<qint64> &ids,
                                  const Cancellation &cancellation);

/// Codes with their parents and places, in a fixed order.
[[nodiscard]] Result<QStringList> readVocabulary(const Database &database);

} // namespace vodhuk
