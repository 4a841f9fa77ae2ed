#include "core/codebook/codebook.h"
#include "tests/support/printing.h"
#include "ui/common/appearance.h"

#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

using Light = std::array<double, 3>;
using Matrix = std::array<Light, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1.
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix unchanged{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

Light lightOf(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Light times(const Matrix &matrix, const Light &light)
{
    Light result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * light[0] + matrix[row][1] * light[1] + matrix[row][2] * light[2];
    return result;
}

Light seen(const Matrix &eye, const QColor &colour)
{
    Light light = times(eye, lightOf(colour));
    for (double &channel : light)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                              {0.2119034982, 0.6806995451, 0.1073969566},
                              {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                            {1.9779984951, -2.4285922050, 0.4505937099},
                            {0.0259040371, 0.7827717662, -0.8086757660}}};
    Light cones = times(toCones, light);
    for (double &cone : cones)
        cone = std::cbrt(cone);
    return times(toLab, cones);
}

double apart(const QColor &one, const QColor &other)
{
    double least = 9;
    for (const Matrix &eye : {unchanged, protanopia, deuteranopia, tritanopia}) {
        const Light a = seen(eye, one);
        const Light b = seen(eye, other);
        least = std::min(least, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    }
    return least;
}

double grey(const QColor &colour)
{
    const Light light = lightOf(colour);
    return 116 * std::cbrt(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]) - 16;
}

} // namespace

BOOST_AUTO_TEST_SUITE(appearance)

BOOST_AUTO_TEST_CASE(families_stay_apart_for_colour_blind_readers_and_neighbours_in_grey)
{
    const QList<Term> families = Codebook::builtIn().terms(u"instrument_family"_s);
    BOOST_REQUIRE_EQUAL(families.size(), 9);
    for (const Appearance &look : {Appearance::light(), Appearance::darkened(), Appearance::print()}) {
        for (qsizetype i = 0; i < families.size(); ++i) {
            const QColor one = look.family(families.at(i).code);
            for (qsizetype j = i + 1; j < families.size(); ++j) {
                const QColor other = look.family(families.at(j).code);
                BOOST_TEST(apart(one, other) > (j == i + 1 ? 0.12 : 0.07),
                           families.at(i).code << " " << families.at(j).code);
                BOOST_TEST((j > i + 1 || std::abs(grey(one) - grey(other)) > 12), families.at(i).code);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(text_can_be_read_on_every_ground)
{
    for (const Appearance &look : {Appearance::light(), Appearance::darkened(), Appearance::print()}) {
        for (const QColor &ground : {look.ground, look.panel, look.selection, look.hover}) {
            for (const QColor &text : {look.text, look.muted})
                BOOST_TEST(contrast(text, ground) >= 4.5, text.name() << " on " << ground.name());
        }
        for (const QColor &text : {look.accent, look.error, look.warning})
            BOOST_TEST(contrast(text, look.ground) >= 4.5, text.name());
        BOOST_TEST(contrast(look.onAccent, look.accent) >= 4.5);
        BOOST_TEST(contrast(look.text, look.hit) >= 4.5);
        for (const Term &family : Codebook::builtIn().terms(u"instrument_family"_s))
            BOOST_TEST(contrast(look.familyText(family.code), look.panel) >= 4.5, family.code);
    }
}

BOOST_AUTO_TEST_SUITE_END()
