/// Texts of any length: as blocks that are quickly laid out.
#pragma once

#include "ui/report/page.h"

namespace vodhuk
{

using TextBlocks = std::vector<std::shared_ptr<const TextBlock>>;

/// A text in as many blocks as its length asks for, at least one. They are parted where a line ends, so that their lines below each other
/// are those of a single block: the time to lay one out, and to draw some of its lines, grows with its length.
[[nodiscard]] TextBlocks textBlocks(const QList<TextRun> &runs, TextStyle style, double width,
                                    Side side = Side::Start);

/// Adds them to a piece, one below the other; gives their height.
double addBlocks(Piece &piece, QPointF position, const TextBlocks &blocks, ItemRole role);

} // namespace vodhuk
