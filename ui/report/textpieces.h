/// Makes pieces of titles, headings, paragraphs, key figures and contents.
#pragma once

#include "core/base/wording.h"
#include "core/report/briefing.h"
#include "ui/report/longtext.h"

namespace vodhuk
{

/// A shared text of one look.
[[nodiscard]] std::shared_ptr<const TextBlock> setText(const QString &text, TextStyle style, double width,
                                                       RunLook look = RunLook::Plain);

/// Title, what it covers, and what else `cover` says: the head of a first page.
[[nodiscard]] Pieces titlePieces(const CoverBlock &cover, double width);

[[nodiscard]] Pieces headingPieces(const HeadingBlock &heading, double width);

/// A piece per line; the first two and the last two stay together. Begins `left` from the edge.
[[nodiscard]] Pieces linePieces(const TextBlocks &text, double left = 0);

[[nodiscard]] Pieces paragraphPieces(const ParagraphBlock &paragraph, double width);

/// Each number leads to `link` on paper, and in the window to what it counts.
[[nodiscard]] Pieces keyFigurePieces(const KeyFiguresBlock &block, double width, const QString &link,
                                     const Wording &words);

/// A line of the list of contents. Its page is written beside it when it is known: at the place of `rowAnchor`, in contentsPage().
struct ContentsLine {
    QString text;
    QString anchor;    ///< of the heading
    QString rowAnchor; ///< of the line itself
};
[[nodiscard]] Pieces contentsPieces(const QString &title, const QList<ContentsLine> &lines, double width);

/// The number of a page, for the line that stands at `row`.
[[nodiscard]] PageItem contentsPage(int number, const QPointF &row, double width);

} // namespace vodhuk
