/// What a PDF says of itself: title, language, dates, program and standard, in /Info and in XMP alike.
#pragma once

#include "core/report/pdf/pdfobjects.h"
#include "core/report/pdffinisher.h"

namespace vodhuk
{

/// Puts both in the place of whatever stood there. The standard is named unless the document will be encrypted.
void writePdfMetadata(QPDF &document, const PdfFinish &finish);

/// How viewers show it: its title in the window, its language to readers aloud, its outline if there is one, its page labels.
void writePdfViewing(QPDF &document, const PdfFinish &finish);

} // namespace vodhuk
