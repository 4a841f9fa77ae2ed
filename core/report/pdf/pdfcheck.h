/// Tells what keeps a PDF from being PDF/A-3b, as far as its structure shows.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace vodhuk
{

/// A sentence for each kind of fault; empty if there is none that can be told here. Looked at are the file (version, id, encryption, damage), what
/// it says of itself, colours and blending, fonts and the glyphs that are drawn with them, filters, links and where they lead, actions, and
/// attachments. Not looked at: what fonts and colour profiles hold beyond widths and kind. Invalid if `pdf` cannot be read at all. Any thread.
[[nodiscard]] Result<QStringList> pdfaProblems(const QByteArray &pdf);

} // namespace vodhuk
