/// Checks what a PDF says of itself: XMP, /Info, and that they say the same.
#pragma once

#include "core/report/pdf/pdffaults.h"
#include "core/report/pdf/pdfobjects.h"

namespace vodhuk
{

void checkPdfMetadata(QPDF &document, PdfFaults &faults);

} // namespace vodhuk
