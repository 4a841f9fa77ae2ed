/// Cuts a picture that is taller than a page between its rows, and lays it out on A4 pages.
#pragma once

#include "ui/pictures/picture.h"

#include <optional>
#include <utility>
#include <vector>

namespace vodhuk
{

/// From where to where of the picture.
using PictureStrip = std::pair<qreal, qreal>;

/// What finds room on a first page and on each that follows, in units of the picture, with the headings of groups that go on; one strip if
/// it has room on the first.
[[nodiscard]] std::vector<PictureStrip> stripsOf(const Picture &picture, qreal firstRoom, qreal room);

/// The marks of a strip alone, where they are in the picture.
[[nodiscard]] Picture partOf(const Picture &picture, const PictureStrip &strip);

/// Of the headings that stand again above a strip which begins among their rows.
[[nodiscard]] qreal headingsHeight(const Picture &picture, const PictureStrip &strip);

/// At the painter's origin, below the headings that it repeats; cut off above and below, but for texts, which stay whole.
void paintStrip(QPainter &painter, const Picture &picture, const PictureStrip &strip,
                const Appearance &appearance);

struct PicturePages {
    bool landscape = false;
    qreal scale = 0.75;               ///< points per unit of the picture
    std::vector<PictureStrip> strips; ///< one for each page
};

/// As wide as the page allows, never enlarged. Nothing for a picture that has room on one page of its width.
[[nodiscard]] std::optional<PicturePages> pagesOf(const Picture &picture);

/// One page, a unit of the painter being a point: its strip, the head of the picture (or its title) again on all but the first, the number
/// of the page.
void paintPage(QPainter &painter, const Picture &picture, const PicturePages &pages, size_t page,
               const Appearance &appearance);

} // namespace vodhuk
