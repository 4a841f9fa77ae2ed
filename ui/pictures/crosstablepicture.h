/// Draws a CrossTable: one field down, one across, a number in each cell, empty cells in sight.
#pragma once

#include "core/analysis/crosstable.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// Columns that do not fit beside each other go on in further grids below, with the names of the rows again.
/// The rows decide the height.
[[nodiscard]] Picture crossTablePicture(const CrossTable &table, const PictureStyle &style,
                                        const PictureCaption &caption = {});

} // namespace vodhuk
