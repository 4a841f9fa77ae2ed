/// The outline of a PDF: bookmarks below bookmarks.
#pragma once

#include "core/report/pdf/pdfpages.h"
#include "core/report/pdffinisher.h"

namespace vodhuk
{

/// Every page that is named must be there.
void writePdfOutline(QPDF &document, const QList<PdfBookmark> &bookmarks, const PdfPages &pages);

} // namespace vodhuk
