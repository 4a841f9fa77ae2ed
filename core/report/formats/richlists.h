/// Puts the paragraphs of an author's text together: items to nested lists, lines of a quotation to one.
#pragma once

#include "core/report/formats/briefingparts.h"

namespace vodhuk
{

/// Runs as they are; headings get `anchor` + "-1", "-2" … and stand one level below the briefing's own.
[[nodiscard]] QList<TextPart> groupedText(const QList<RichParagraph> &paragraphs, const QString &anchor);

} // namespace vodhuk
