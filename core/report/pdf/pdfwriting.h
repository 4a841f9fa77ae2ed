/// Turns a document of libqpdf into bytes: the same ones in every run, or encrypted ones that never are the same.
#pragma once

#include "core/report/pdf/pdfobjects.h"

namespace vodhuk
{

/// The same document with its objects numbered in the order in which they are named from the first one on: whoever wrote it may have numbered
/// them in an order that changes from run to run, and compressed objects stand in that order.
[[nodiscard]] QByteArray renumberedPdf(QPDF &document);

/// PDF 1.7 with compressed objects. Its id comes from its content.
[[nodiscard]] QByteArray writtenPdf(QPDF &document);

/// AES-256 (revision 6) over everything, metadata too. `passphrase` as preparedPassphrase() gives it. Who has it may do everything; there is no
/// other one. The id is drawn by lot, since one of the content and the clock would let guesses at the title be tried.
[[nodiscard]] QByteArray encryptedPdf(QPDF &document, const QByteArray &passphrase);

} // namespace vodhuk
