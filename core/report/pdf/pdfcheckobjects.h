/// Checks every object of a PDF by itself: filters, pictures, states of drawing, actions, fonts.
#pragma once

#include "core/report/pdf/pdffaults.h"
#include "core/report/pdf/pdfobjects.h"

#include <vector>

namespace vodhuk
{

/// What was met on the way, for checks that look at the whole.
struct PdfFinds {
    bool blends = false; ///< something is drawn half transparent or mixed with what lies below
    std::vector<PdfObject> fileSpecifications; ///< that have a file within the PDF
};

[[nodiscard]] PdfFinds checkPdfObjects(QPDF &document, PdfFaults &faults);

} // namespace vodhuk
