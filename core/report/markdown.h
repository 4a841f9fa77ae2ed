/// Reads the Markdown that authors of briefings write: CommonMark without HTML, pictures and tables.
#pragma once

#include "core/report/briefing.h"

namespace vodhuk
{

/// Paragraphs, headings of three levels, emphasis, strong, code, links to web addresses or "#anchor", lists, quotes. Everything else stays
/// text as it was typed. No text is an error. A line that is broken by hand has "\n" in its run. The time grows with the length of the text.
[[nodiscard]] QList<RichParagraph> richText(const QString &markdown);

/// What the runs say, whatever they look like.
[[nodiscard]] QString plainText(const QList<RichRun> &runs);

} // namespace vodhuk
