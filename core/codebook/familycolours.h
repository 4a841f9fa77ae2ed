/// The colours of instrument families: for the window, pictures and every format of a briefing.
#pragma once

#include <QString>

#include <array>

namespace vodhuk
{

/// As 0xrrggbb.
struct FamilyColour {
    QLatin1StringView family;
    quint32 onLight;
    quint32 onDark;
};

// In the order of the vocabulary, which is that of stacks. Chosen by computation: with simulated protanopia,
// deuteranopia and tritanopia neighbours differ by at least 0.13 and any two by at least 0.07 in OKLab; neighbours
// differ by at least 16 in L*, so that they stay apart in grey; see tests/ui/pictures.
inline constexpr std::array familyColours{
    FamilyColour{QLatin1StringView("expression"), 0x8ea3b8, 0xadc3d8},
    FamilyColour{QLatin1StringView("restrictive"), 0xb4503f, 0xd66e5c},
    FamilyColour{QLatin1StringView("diplomatic"), 0xd29a3a, 0xf3ba5d},
    FamilyColour{QLatin1StringView("cooperation"), 0x755a97, 0x9277b6},
    FamilyColour{QLatin1StringView("support"), 0x56bc85, 0x78dca4},
    FamilyColour{QLatin1StringView("decision"), 0x4b80c0, 0x699fe1},
    FamilyColour{QLatin1StringView("accountability"), 0x27496d, 0x42658b},
    FamilyColour{QLatin1StringView("easing"), 0x9dcbb0, 0xbaecd2},
    FamilyColour{QLatin1StringView("other"), 0x8b8b8b, 0xaaaaaa},
};

/// "#8ea3b8"
[[nodiscard]] inline QString colourCode(quint32 colour)
{
    return QLatin1Char('#') + QString::number(colour, 16).rightJustified(6, QLatin1Char('0'));
}

} // namespace vodhuk
