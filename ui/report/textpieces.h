/// Makes pieces of headings, paragraphs, key figures and contents.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// Title, what it covers, and the line below.
[[nodiscard]] Pieces titlePieces(const Briefing &briefing, double width);

[[nodiscard]] Pieces headingPieces(const HeadingBlock &heading, double width);

/// A piece per line; the first two and the last two stay together.
[[nodiscard]] Pieces paragraphPieces(const ParagraphBlock &paragraph, double width);

[[nodiscard]] Pieces keyFigurePieces(const KeyFiguresBlock &block, double width);

/// A line of the list of contents; the page is empty as long as it is not known.
struct ContentsLine {
    QString text;
    QString page;
    QString anchor;
};
[[nodiscard]] Pieces contentsPieces(const QString &title, const QList<ContentsLine> &lines, double width);

} // namespace vodhuk
