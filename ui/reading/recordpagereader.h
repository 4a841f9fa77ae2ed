/// Gathers what the reading pane shows of one record from the catalogue.
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/reading/recordpage.h"

#include <optional>

namespace vodhuk
{

/// Small reads on the calling thread. Nothing if there is no such record.
[[nodiscard]] Result<std::optional<RecordPage>> readRecordPage(const Catalogue &catalogue, ResponseId id,
                                                               const QString &language);

} // namespace vodhuk
