/// A small label with a coloured rim: an instrument in the colour of its family, a condition of the query.
#pragma once

#include "ui/common/appearance.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace vodhuk
{

/// Three tones of one colour. The text reads on the fill with a contrast of at least 4.5 to 1.
struct ChipTone {
    QColor fill;
    QColor rim;
    QColor text;

    [[nodiscard]] static ChipTone of(const QColor &colour, const Appearance &appearance);
};

/// `first` with this share of `second` in it.
[[nodiscard]] QColor blended(const QColor &first, const QColor &second, double share);

/// The font of chips beside text in `base`.
[[nodiscard]] QFont chipFont(const QFont &base);

[[nodiscard]] QSize chipSize(const QString &label, const QFont &font);
void paintChip(QPainter &painter, const QRect &place, const QString &label, const ChipTone &tone);

} // namespace vodhuk
