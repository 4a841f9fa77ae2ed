/// Checks what is drawn: operators, colours, and glyphs that stand for missing ones.
#pragma once

#include "core/report/pdf/pdffaults.h"
#include "core/report/pdf/pdfobjects.h"

namespace vodhuk
{

/// `page` counts from 0.
void checkPageContent(PdfObject page, int number, PdfFaults &faults);

/// Of forms and patterns, which are drawn by pages.
void checkDrawnStream(PdfObject stream, PdfFaults &faults);

} // namespace vodhuk
