/// Writes a picture as SVG: text stays text, marks keep what they say, title and text alternative are in the file.
#pragma once

#include "ui/pictures/picture.h"

namespace vodhuk
{

/// `language` goes into xml:lang. Equal input, equal bytes.
[[nodiscard]] QByteArray pictureSvg(const Picture &picture, const Appearance &appearance,
                                    const QString &language);

} // namespace vodhuk
