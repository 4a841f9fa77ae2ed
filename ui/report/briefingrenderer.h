/// Prints a briefing as PDF: what window and command line both use.
#pragma once

#include "ui/report/illustration.h"
#include "ui/report/typesetting.h"

#include <QByteArray>

namespace vodhuk
{

struct PdfWish {
    PageFormat format;
    QByteArray
        passphrase; ///< UTF-8; not empty: the PDF is encrypted (AES-256), and then it is no PDF/A and no two runs are alike
    EditWatch watch; ///< in pages; cancels between them
};

/// PDF/A-3b, the same bytes in every run. NotFound, naming it, if a font is missing; Cancelled. Any thread of a GUI application. Memory does
/// not grow with the painted pages, only with what is said.
[[nodiscard]] Result<QByteArray> renderBriefing(const IllustratedBriefing &briefing,
                                                const PdfWish &wish = {});

/// The paper that a briefing asks for.
[[nodiscard]] PageFormat pageFormatOf(const Briefing &briefing);

} // namespace vodhuk
