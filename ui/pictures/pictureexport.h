/// Writes pictures to files: SVG, PNG, PDF, and the numbers behind them as CSV and XLSX, with what they are of. Equal input, equal bytes.
#pragma once

#include "core/base/result.h"
#include "ui/pictures/picture.h"

#include <QDateTime>
#include <QImage>

namespace vodhuk
{

enum class PictureFormat { Svg, Png, Pdf, Csv, Xlsx };

struct PictureFile {
    Appearance appearance = Appearance::print();
    QString language = QStringLiteral("en");
    qreal scale = 2;   ///< PNG: pixels per unit of the picture
    QDateTime created; ///< PDF, XLSX: stands in its description; must be valid in a PDF. Never the clock.
};

/// From the ending of a file's name; nothing if it is no such format.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const QString &path);

/// A PDF has A4 pages if the picture is taller than one of its width, else one sheet of its size. Usage if the picture is too large for a
/// PNG of that scale.
[[nodiscard]] Result<QByteArray> pictureBytes(const Picture &picture, PictureFormat format,
                                              const PictureFile &file);

/// Whole or not at all. Usage for a name with another ending, Io if it cannot be written.
[[nodiscard]] Status writePicture(const Picture &picture, const QString &path, const PictureFile &file);

/// Fonts that the texts of the picture need and this computer lacks, and characters that no font has: their codes are drawn. None for formats
/// whose texts stay texts.
[[nodiscard]] QStringList fontRemarks(const Picture &picture, PictureFormat format);

/// With a margin on its ground, as it goes to PNG and the clipboard.
[[nodiscard]] QImage pictureImage(const Picture &picture, const Appearance &appearance, qreal scale);

/// The picture with room around it, as it goes to every file.
[[nodiscard]] Picture withMargin(const Picture &picture, qreal margin);

} // namespace vodhuk
