/// Reads from a TrueType font how wide its glyphs are.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace vodhuk
{

/// In thousandths of the size, by number of glyph; the last one holds for all behind it up to the number of glyphs. Nothing if the tables head,
/// hhea, maxp and hmtx are not there or do not hold what they promise.
[[nodiscard]] std::optional<QList<double>> trueTypeWidths(const QByteArray &font);

} // namespace vodhuk
