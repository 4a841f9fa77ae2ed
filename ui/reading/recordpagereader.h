/// Gathers what the reading pane shows of one record from the catalogue.
#pragma once

#include "core/query/queryengine.h"
#include "ui/reading/recordpage.h"

#include <optional>

namespace vodhuk
{

/// A dozen small reads, on the engine's thread. Nothing if there is no such record.
[[nodiscard]] Result<std::optional<RecordPage>> readRecordPage(const QueryEngine &engine, ResponseId id,
                                                               const QString &language);

} // namespace vodhuk
