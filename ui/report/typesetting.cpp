#include "ui/report/typesetting.h"

#include "ui/common/appearance.h"
#include "ui/pictures/scriptfonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString serif = serifFamily();
const QString sans = sansFamily();

QFont madeFont(const TypeFace &face, const FontVariant &variant)
{
    QFont font(variant.family.isEmpty() ? face.family : variant.family);
    font.setPixelSize(static_cast<int>(std::lround(face.size * unitsPerPoint)));
    font.setBold(!variant.regular && (face.bold || variant.bold));
    font.setItalic(variant.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferOutline | QFont::ForceOutline | QFont::NoFontMerging));
    // Any spacing at all keeps Qt from ligatures, which those who search or copy the text would not find.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

} // namespace

double onRhythm(double height)
{
    return std::ceil(height / rhythm - 0.001) * rhythm;
}

const TypeFace &typeFace(TextStyle style)
{
    // In the order of TextStyle: family, size, leading, bold, muted.
    static const std::array<TypeFace, 16> faces{{
        {serif, 34, 42.25, true, false},
        {sans, 12, 16.25, false, false},
        {serif, 25, 32.5, true, false},
        {sans, 9.5, 13, false, true},
        {serif, 15, 19.5, true, false},
        {serif, 11, 14.5, true, false},
        {sans, 9, 13, true, false},
        {sans, 9, 13, false, false},
        {sans, 8.4, 11.5, false, false},
        {sans, 8.8, 12, true, false},
        {sans, 8, 11, true, false},
        {sans, 8, 10.75, false, true},
        {serif, 23, 27, true, false},
        {sans, 9, 12, false, false},
        {sans, 6.6, 7.9, false, false},
        {sans, 6.3, 7.9, false, false},
    }};
    return faces.at(static_cast<size_t>(style));
}

const QFont &layoutFont(TextStyle style, const FontVariant &variant)
{
    // Fonts that threads share would throw each other's engines away.
    using Key = std::tuple<TextStyle, QString, bool, bool, bool>;
    thread_local std::map<Key, QFont> fonts;
    const Key key{style, variant.family, variant.bold, variant.italic, variant.regular};
    const auto found = fonts.find(key);
    return found != fonts.end() ? found->second
                                : fonts.emplace(key, madeFont(typeFace(style), variant)).first->second;
}

double baseLineOf(TextStyle style)
{
    thread_local std::map<TextStyle, double> known;
    const auto [place, isNew] = known.try_emplace(style, 0.0);
    if (isNew) {
        const QFontMetricsF metrics(layoutFont(style));
        const double lineHeight = typeFace(style).leading * unitsPerPoint;
        place->second = (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    }
    return place->second;
}

QColor textColour(TextStyle style)
{
    const Appearance appearance = Appearance::print();
    return typeFace(style).muted ? appearance.muted : appearance.text;
}

QColor onWhite(const QColor &colour, double strength)
{
    const auto blend = [strength](int channel) {
        return static_cast<int>(std::lround(255 - (255 - channel) * strength));
    };
    return QColor(blend(colour.red()), blend(colour.green()), blend(colour.blue()));
}

Status requireFonts()
{
    for (const QString &family : {sans, serif}) {
        if (!QFontDatabase::hasFamily(family)) {
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate(
                            "Typesetting", "The font %1 is not installed. A briefing is printed in Noto Sans "
                                           "and Noto Serif: install the package fonts-noto-core.")
                            .arg(family));
        }
    }
    return {};
}

} // namespace vodhuk
