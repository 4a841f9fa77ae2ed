/// The rows that a briefing was made of, as a canonical table, and what tells that they are the same.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/entry.h"
#include "core/report/exportprofile.h"

namespace vodhuk
{

/// CSV without internal notes and, unless the profile shows what is internal, without tags: those are words of the work on the catalogue. In
/// the order of `entries`.
[[nodiscard]] Result<QByteArray> tableOfRows(const QueryEngine &engine, const QList<Entry> &entries,
                                             ExportProfile profile);

/// SHA-256 in hexadecimal digits.
[[nodiscard]] QString checksumOf(const QByteArray &table);

} // namespace vodhuk
