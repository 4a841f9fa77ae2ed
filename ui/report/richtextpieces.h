/// Makes pieces of an author's text: headings, paragraphs, items, quotations, with what is strong, emphasised, code or a link in them.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// Headings stand below those of the section: the first level of the text is the second of the briefing. A piece per line, as of other
/// paragraphs.
[[nodiscard]] Pieces richTextPieces(const QList<RichParagraph> &paragraphs, double width,
                                    TextStyle style = TextStyle::Body);

} // namespace vodhuk
