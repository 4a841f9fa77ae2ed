/// Files within a PDF, associated with it as PDF/A-3 asks.
#pragma once

#include "core/report/pdf/pdfobjects.h"
#include "core/report/pdffinisher.h"

namespace vodhuk
{

/// Their dates are those of the document, never those of a file. No name may come twice.
void writePdfAttachments(QPDF &document, const PdfFinish &finish);

} // namespace vodhuk
