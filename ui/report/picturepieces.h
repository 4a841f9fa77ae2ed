/// Makes pieces of figures; they stay vectors on paper.
#pragma once

#include "ui/report/illustration.h"
#include "ui/report/page.h"

namespace vodhuk
{

/// With its title, what it counts, the author's caption, and what it shows in words and what it leaves out. `room` is that of a page: a
/// picture that is higher goes over several, cut where no row is torn; its first part leaves `above` to a heading that stays with it. Null
/// where a picture was not drawn: then its title stands alone.
[[nodiscard]] Pieces picturePieces(const PictureBlock &block, const std::shared_ptr<const Picture> &picture,
                                   const QSizeF &room, double above = 0);

} // namespace vodhuk
