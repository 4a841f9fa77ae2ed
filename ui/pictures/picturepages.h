/// Lays a picture that is taller than a page out on A4 pages, cut between its rows.
#pragma once

#include "ui/pictures/picture.h"

#include <optional>
#include <utility>
#include <vector>

namespace vodhuk
{

struct PicturePages {
    bool landscape = false;
    qreal scale = 0.75;                          ///< points per unit of the picture
    std::vector<std::pair<qreal, qreal>> strips; ///< from where to where of the picture, one for each page
};

/// As wide as the page allows, never enlarged. Nothing for a picture that has room on one page of its width.
[[nodiscard]] std::optional<PicturePages> pagesOf(const Picture &picture);

/// One page, a unit of the painter being a point: its strip, the head of the picture (or its title) again on all but the first, the number
/// of the page.
void paintPage(QPainter &painter, const Picture &picture, const PicturePages &pages, size_t page,
               const Appearance &appearance);

} // namespace vodhuk
