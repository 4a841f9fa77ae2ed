/// Makes pieces of figures; they stay vectors on paper.
#pragma once

#include "ui/report/illustration.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// With its title, what it counts, the author's caption, and below it what it shows in words and what it leaves out.
[[nodiscard]] Pieces picturePieces(const PictureBlock &block, const std::shared_ptr<const Picture> &picture,
                                   double width);

} // namespace vodhuk
