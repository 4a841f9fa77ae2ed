/// Texts as Markdown that shows them as they are: no title becomes a heading, a link, a list or an element of HTML.
#pragma once

#include "core/report/formats/briefingparts.h"

namespace vodhuk
{

/// For paragraphs: line breaks stay, as hard ones.
[[nodiscard]] QString markdownText(const QString &text);

/// For headings and names: one line.
[[nodiscard]] QString markdownLine(const QString &text);

/// For cells of a table with pipes.
[[nodiscard]] QString markdownCell(const QString &text);

/// `target`: "#name" or an address; empty: the text alone.
[[nodiscard]] QString markdownLink(const QString &text, const QString &target);
[[nodiscard]] QString markdownStrong(const QString &text);
[[nodiscard]] QString markdownRuns(const TextRuns &runs);

/// A place that links lead to; nothing for an empty name.
[[nodiscard]] QString markdownAnchor(const QString &anchor);

} // namespace vodhuk
