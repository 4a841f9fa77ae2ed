/// Checks that fonts are in the file, whole, and lead back to characters.
#pragma once

#include "core/report/pdf/pdffaults.h"
#include "core/report/pdf/pdfobjects.h"

namespace vodhuk
{

void checkPdfFont(PdfObject font, PdfFaults &faults);

} // namespace vodhuk
