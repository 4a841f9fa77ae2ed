/// The rows that a briefing was made of, as a canonical table, and what tells that they are the same.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/entry.h"

namespace vodhuk
{

/// CSV in its public form: without internal notes. In the order of `entries`.
[[nodiscard]] Result<QByteArray> tableOfRows(const QueryEngine &engine, const QList<Entry> &entries);

/// SHA-256 in hexadecimal digits.
[[nodiscard]] QString checksumOf(const QByteArray &table);

} // namespace vodhuk
