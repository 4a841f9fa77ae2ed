/// Draws ListingCounts: newly listed and listed in all beside each other, persons and entities apart.
#pragma once

#include "core/analysis/listingcounts.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// `day`: that of the listings. The rows decide the height.
[[nodiscard]] Picture listingsPicture(const ListingCounts &counts, QDate day, const PictureStyle &style,
                                      const PictureCaption &caption = {});

} // namespace vodhuk
