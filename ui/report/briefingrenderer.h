/// Prints a briefing as PDF: what window and command line both use.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/typesetting.h"

#include <QByteArray>

namespace vodhuk
{

/// PDF/A-1b, the same bytes in every run. NotFound if a font is missing. Any thread of a GUI application.
[[nodiscard]] Result<QByteArray> renderBriefing(const Briefing &briefing, const PageFormat &format = {});

} // namespace vodhuk
