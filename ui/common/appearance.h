/// The one visual language of window, pictures and PDF: colours, sizes of type, spacing.
#pragma once

#include <QColor>
#include <QString>

namespace vodhuk
{

/// Colours for one ground. A value.
struct Appearance {
    QColor ground; ///< behind tables, pages and pictures
    QColor panel;  ///< behind side panels and bars, a shade off the ground
    QColor text;
    QColor muted;     ///< labels, remarks
    QColor lines;     ///< hair lines, grid
    QColor accent;    ///< the one colour for what can be acted on
    QColor onAccent;  ///< text on accent
    QColor selection; ///< behind what is chosen
    QColor hover;
    QColor hit; ///< behind words that were searched and found; `text` is readable on it
    QColor error;
    QColor warning;
    bool dark = false;

    [[nodiscard]] static Appearance light();
    [[nodiscard]] static Appearance darkened();
    [[nodiscard]] static Appearance print(); ///< light, on white

    /// Of the application at present, from its palette.
    [[nodiscard]] static Appearance current();

    /// Colour of an instrument family (codes of instrument_family); told apart with the common kinds of colour blindness
    /// and, by lightness order of neighbours, in grey.
    [[nodiscard]] QColor family(const QString &code) const;

    /// The same hue, dark (or, on a dark ground, light) enough for words: at least 4.5 : 1 on ground and panel.
    [[nodiscard]] QColor familyText(const QString &code) const;
};

/// Contrast ratio of two colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Step of all spacing, in device-independent pixels.
inline constexpr int spacing = 4;

} // namespace vodhuk
