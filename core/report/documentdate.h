/// The time that stands in a document made from a catalogue, never taken from the clock.
#pragma once

#include "core/catalogue/database.h"

#include <QDateTime>

#include <optional>

namespace vodhuk
{

/// SOURCE_DATE_EPOCH in UTC; nothing if it is not set or empty. Usage if it is no whole number of seconds from 1970 to 9999.
[[nodiscard]] Result<std::optional<QDateTime>> sourceDateEpoch();

/// The time of the last change of data (a text typed in a briefing is none): what a document says about its data. Invalid if there was none.
[[nodiscard]] Result<QDateTime> dataDate(const Database &database);

/// The date of a file: sourceDateEpoch(), else dataDate().
[[nodiscard]] Result<QDateTime> documentDate(const Database &database);

} // namespace vodhuk
