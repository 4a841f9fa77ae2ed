/// Links of a PDF, and the names of places in it that others can lead to.
#pragma once

#include "core/report/pdf/pdfpages.h"
#include "core/report/pdffinisher.h"

namespace vodhuk
{

/// Puts them in the place of all annotations that the pages had. Every page that is named must be there.
void writePdfLinks(QPDF &document, const QList<PdfLink> &links, const PdfPages &pages);

/// Every page that is named must be there, and no name may come twice.
void writePdfDestinations(QPDF &document, const QList<PdfDestination> &destinations, const PdfPages &pages);

/// The dictionary /Names of the document, made if there is none.
[[nodiscard]] PdfObject namesOf(QPDF &document);

/// `address` in the letters that a PDF allows for it: other domains and paths than Latin ones in their encoded form.
[[nodiscard]] QByteArray writtenAddress(const QString &address);

} // namespace vodhuk
