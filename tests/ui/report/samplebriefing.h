/// The sample as a briefing of the template "full", with its pictures.
#pragma once

#include "ui/report/illustration.h"

namespace vodhuk
{

[[nodiscard]] IllustratedBriefing sampleBriefing(const QString &language, const QString &query = {});

} // namespace vodhuk
