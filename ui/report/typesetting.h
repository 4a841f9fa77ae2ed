/// Paper, type and spaces of a printed briefing, all in points.
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace vodhuk
{

struct PageFormat {
    QSizeF size{595, 842}; ///< A4
    QMarginsF margins{48, 58, 48, 52};

    /// Where text and pictures go; running head and foot stand outside of it.
    [[nodiscard]] QRectF content() const { return QRectF(QPointF(0, 0), size).marginsRemoved(margins); }
    bool operator==(const PageFormat &) const = default;
};

/// Heights and spaces are multiples of it, so that lines keep their rhythm down the page.
inline constexpr double rhythm = 3.25;

[[nodiscard]] double onRhythm(double height);

inline constexpr double columnGap = 14;

/// Lines longer than about 90 characters tire the eye.
inline constexpr double longestLine = 430;

/// Of one of the columns that fill `width`.
[[nodiscard]] constexpr double columnWidth(double width, int columns = 2)
{
    return (width - columnGap * (columns - 1)) / columns;
}

enum class TextStyle {
    CoverTitle,
    CoverLine, ///< below it: what it covers, for whom
    Title,
    Subtitle,
    Heading,
    Subheading,
    Minor, ///< heading of the third level, title of a list
    Body,
    Cell,
    CellTitle,
    TableHead,
    Small,
    Figure,
    Unit,
    Tiny, ///< names and heads of a wide table, lists in columns
    Mark, ///< numbers in the cells of a wide table
};

struct TypeFace {
    QString family;
    double size = 9;
    double leading = 13;
    bool bold = false;
    bool muted = false;
};

[[nodiscard]] const TypeFace &typeFace(TextStyle style);

/// How a part of a text differs from its style.
struct FontVariant {
    QString family; ///< empty: that of the style
    bool bold = false;
    bool italic = false;
    bool regular = false; ///< never bold
    bool operator==(const FontVariant &) const = default;
};

/// A font laid out in fine units (see unitsPerPoint), so that it measures the same on every device, and in no other family than its own.
/// The same one in every call of a thread.
[[nodiscard]] const QFont &layoutFont(TextStyle style, const FontVariant &variant = {});
inline constexpr double unitsPerPoint = 20;

/// From the top of a line to its base line, in these units.
[[nodiscard]] double baseLineOf(TextStyle style);

[[nodiscard]] QColor textColour(TextStyle style);

/// The colour that `colour` of this strength gives on white: nothing on a page is half transparent, for Qt writes pages as PDF/A-1b.
[[nodiscard]] QColor onWhite(const QColor &colour, double strength);

/// NotFound, saying what to install, if a font of every briefing is missing: another one is never taken instead.
[[nodiscard]] Status requireFonts();

} // namespace vodhuk
