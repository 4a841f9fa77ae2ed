#include "core/report/pdf/truetypewidths.h"

#include <QtEndian>

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr qsizetype headSize = 12;  ///< of the file
constexpr qsizetype entrySize = 16; ///< of the list of tables: name, checksum, place, size

quint16 shortAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

quint32 longAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Empty if it is not there or shorter than `least`.
QByteArray tableOf(const QByteArray &font, QByteArrayView name, qsizetype least)
{
    const qsizetype count = font.size() < headSize ? 0 : shortAt(font, 4);
    for (qsizetype i = 0; i < count && headSize + (i + 1) * entrySize <= font.size(); ++i) {
        const qsizetype entry = headSize + i * entrySize;
        if (QByteArrayView(font).sliced(entry, 4) != name)
            continue;
        const QByteArray table = font.mid(longAt(font, entry + 8), longAt(font, entry + 12));
        return table.size() < least ? QByteArray() : table;
    }
    return {};
}

} // namespace

std::optional<QList<double>> trueTypeWidths(const QByteArray &font)
{
    const QByteArray head = tableOf(font, "head", 20);
    const QByteArray horizontal = tableOf(font, "hhea", 36);
    const QByteArray profile = tableOf(font, "maxp", 6);
    if (head.isEmpty() || horizontal.isEmpty() || profile.isEmpty())
        return std::nullopt;
    const int unitsPerSize = shortAt(head, 18);
    const qsizetype measured = shortAt(horizontal, 34);
    const qsizetype glyphs = shortAt(profile, 4);
    const QByteArray metrics = tableOf(font, "hmtx", measured * 4);
    if (unitsPerSize == 0 || measured == 0 || metrics.isEmpty())
        return std::nullopt;
    QList<double> widths;
    widths.reserve(glyphs);
    for (qsizetype glyph = 0; glyph < glyphs; ++glyph)
        widths.append(shortAt(metrics, std::min(glyph, measured - 1) * 4) * 1000.0 / unitsPerSize);
    return widths;
}

} // namespace vodhuk
