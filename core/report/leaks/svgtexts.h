/// The texts of a picture as SVG: read and rewritten without touching its shapes.
#pragma once

#include <QStringList>

#include <functional>

namespace vodhuk
{

/// The texts between the tags, in their order, without those that are blank. Of bytes that are no SVG, what stands between < and >.
[[nodiscard]] QStringList svgTexts(const QByteArray &svg);

/// The same picture with its texts rewritten; all other bytes stay.
[[nodiscard]] QByteArray withSvgTexts(const QByteArray &svg,
                                      const std::function<QString(const QString &text)> &rewrite);

} // namespace vodhuk
