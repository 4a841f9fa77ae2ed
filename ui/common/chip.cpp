#include "ui/common/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace vodhuk
{

namespace
{

constexpr double readable = 4.5;

} // namespace

QColor blended(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

ChipTone ChipTone::of(const QColor &colour, const Appearance &appearance)
{
    ChipTone tone{blended(appearance.ground, colour, appearance.dark ? 0.18 : 0.10),
                  blended(appearance.ground, colour, 0.45), colour};
    for (double share = 0.1; share < 1 && contrast(tone.text, tone.fill) < readable; share += 0.1)
        tone.text = blended(colour, appearance.text, share);
    return tone;
}

QFont chipFont(const QFont &base)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

QSize chipSize(const QString &label, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(label) + 3 * spacing, metrics.height() + spacing};
}

void paintChip(QPainter &painter, const QRect &place, const QString &label, const ChipTone &tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.rim, 1));
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(tone.text);
    const QRect inside = place.adjusted(spacing, 0, -spacing, 0);
    const QString shown = painter.fontMetrics().elidedText(label, Qt::ElideRight, inside.width() + 1);
    painter.drawText(inside, Qt::AlignCenter, shown);
    painter.restore();
}

} // namespace vodhuk
