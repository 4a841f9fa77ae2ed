#include "ui/common/appearance.h"

#include "core/codebook/familycolours.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Appearance Appearance::light()
{
    Appearance result;
    result.ground = QColor(0xffffff);
    result.panel = QColor(0xf7f9fb);
    result.text = QColor(0x1f2933);
    result.muted = QColor(0x5b6875);
    result.lines = QColor(0xe3e7ec);
    result.accent = QColor(0x2f5f9e);
    result.onAccent = QColor(0xffffff);
    result.selection = QColor(0xe8eff8);
    result.hover = QColor(0xf1f4f8);
    result.hit = QColor(0xffe8a3);
    result.error = QColor(0xb3261e);
    result.warning = QColor(0x8a5a00);
    return result;
}

Appearance Appearance::darkened()
{
    Appearance result;
    result.dark = true;
    result.ground = QColor(0x1b2026);
    result.panel = QColor(0x22282f);
    result.text = QColor(0xe4e9ee);
    result.muted = QColor(0xa3afbb);
    result.lines = QColor(0x39424c);
    result.accent = QColor(0x84b2e8);
    result.onAccent = QColor(0x10202f);
    result.selection = QColor(0x2b4059);
    result.hover = QColor(0x283038);
    result.hit = QColor(0x5a4a14);
    result.error = QColor(0xff948a);
    result.warning = QColor(0xe5b35a);
    return result;
}

Appearance Appearance::print()
{
    Appearance result = light();
    result.panel = QColor(0xffffff);
    result.hover = QColor(0xffffff);
    return result;
}

Appearance Appearance::current()
{
    const QPalette palette = QGuiApplication::palette();
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText))
               ? darkened()
               : light();
}

QColor Appearance::family(const QString &code) const
{
    const auto *const found =
        std::ranges::find_if(familyColours, [&](const FamilyColour &each) { return each.family == code; });
    const FamilyColour &colour = found == familyColours.end() ? familyColours.back() : *found;
    return QColor::fromRgb(dark ? colour.onDark : colour.onLight);
}

QColor Appearance::familyText(const QString &code) const
{
    QColor colour = family(code);
    while (contrast(colour, ground) < 5.0 || contrast(colour, panel) < 4.5)
        colour = dark ? colour.lighter(105) : colour.darker(105);
    return colour;
}

} // namespace vodhuk
