/// The rows that a briefing was made of, as a canonical table, and what tells that they are the same.
#pragma once

#include "core/report/briefingselection.h"

namespace vodhuk
{

/// CSV in its public form, without internal notes: the responses by date, behind them their countermoves and reactions if they stand in the
/// briefing.
[[nodiscard]] Result<QByteArray> tableOfRows(const QueryEngine &engine, const BriefingSelection &selection,
                                             bool withAnswers);

/// SHA-256 in hexadecimal digits.
[[nodiscard]] QString checksumOf(const QByteArray &table);

} // namespace vodhuk
