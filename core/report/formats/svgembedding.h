/// Makes of a picture's SVG file a part of another document.
#pragma once

#include <QByteArray>
#include <QString>

namespace vodhuk
{

struct SvgWords {
    QString prefix; ///< before every id, so that two pictures do not share one
    QString title;
    QString description;
};

/// The `svg` element alone, with these words as its title and desc, scaled by who shows it. Shapes and texts are taken over, nothing that
/// runs, loads or leads anywhere. Empty if `svg` is no SVG.
[[nodiscard]] QByteArray svgFragment(const QByteArray &svg, const SvgWords &words);

} // namespace vodhuk
