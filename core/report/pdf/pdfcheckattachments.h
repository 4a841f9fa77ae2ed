/// Checks files within a PDF: associated with it, named, whole.
#pragma once

#include "core/report/pdf/pdffaults.h"
#include "core/report/pdf/pdfobjects.h"

#include <vector>

namespace vodhuk
{

void checkPdfAttachments(QPDF &document, const std::vector<PdfObject> &specifications, PdfFaults &faults);

} // namespace vodhuk
