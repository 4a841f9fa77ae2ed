/// Checks pages: their size, what is drawn on them, their links and where these lead; the outline, too.
#pragma once

#include "core/report/pdf/pdffaults.h"
#include "core/report/pdf/pdfobjects.h"

namespace vodhuk
{

void checkPdfPages(QPDF &document, PdfFaults &faults);

} // namespace vodhuk
