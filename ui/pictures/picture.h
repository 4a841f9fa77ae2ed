/// A picture as a value: marks with places, what each says and what a click on it asks for, and the numbers as a table.
#pragma once

#include "core/query/query.h"
#include "ui/common/appearance.h"

#include <QFont>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <variant>
#include <vector>

class QPainter;

namespace vodhuk
{

/// A colour by its part in the picture, so that one picture can be painted light, dark and on paper.
struct Ink {
    enum class Role { Text, Muted, Lines, Accent, Family, FamilyTint, Ground };
    Role role = Role::Text;
    QString family; ///< code of instrument_family, for Family and FamilyTint
    bool operator==(const Ink &) const = default;
};

[[nodiscard]] QColor inkColour(const Ink &ink, const Appearance &appearance);

struct RectShape {
    QRectF area;
    Ink ink;
    bool operator==(const RectShape &) const = default;
};

/// An area drawn as slanting lines: something whose date is not known exactly.
struct HatchShape {
    QRectF area;
    Ink ink;
    bool operator==(const HatchShape &) const = default;
};

/// Its lines, kept within the area.
[[nodiscard]] QList<QLineF> hatchLines(const HatchShape &hatch);

struct LineShape {
    QPointF from;
    QPointF to;
    Ink ink;
    qreal width = 1;
    bool dashed = false;
    bool operator==(const LineShape &) const = default;
};

struct Typeface {
    QString family;
    int size = 12; ///< height of type in units of the picture
    bool bold = false;
    bool operator==(const Typeface &) const = default;
};

[[nodiscard]] QFont fontOf(const Typeface &face);

enum class Anchor { Start, Middle, End };

/// One line of text on its base line; turned counter-clockwise around `at` by `angle` degrees.
struct TextShape {
    QString text;
    QPointF at;
    Typeface face;
    Ink ink;
    Anchor anchor = Anchor::Start;
    qreal angle = 0;
    bool operator==(const TextShape &) const = default;
};

/// The four corners that the text's line takes up.
[[nodiscard]] QPolygonF outlineOf(const TextShape &text);

/// A place without ink that can be pointed at: the empty part of a column.
struct PlaceShape {
    QRectF area;
    bool operator==(const PlaceShape &) const = default;
};

using Shape = std::variant<PlaceShape, RectShape, HatchShape, LineShape, TextShape>;

struct Mark {
    Shape shape;
    QString spoken;              ///< what the mark says when pointed at or walked to; empty: it is no stop
    QList<Condition> conditions; ///< what a click adds to the query; empty: nothing
    QRectF touch;                ///< where the pointer meets it; empty: the bounds of its shape
    bool operator==(const Mark &) const = default;
};

[[nodiscard]] QRectF boundsOf(const Mark &mark);
[[nodiscard]] QRectF touchAreaOf(const Mark &mark);

/// The numbers behind a picture. The first column holds the names of the rows.
struct PictureTable {
    QStringList head;
    QList<QStringList> rows;
    bool operator==(const PictureTable &) const = default;
};

/// Head and rows, cells parted by tabs: what a spreadsheet takes from the clipboard.
[[nodiscard]] QString tabSeparated(const PictureTable &table);

struct Picture {
    QSizeF size;
    QString title;
    QString textAlternative; ///< two sentences that stand for the picture
    std::vector<Mark> marks; ///< in painting order
    PictureTable table;
    bool operator==(const Picture &) const = default;
};

/// Paints at the painter's origin, one unit of the picture being one of the painter; the ground is left as it is.
void paintPicture(QPainter &painter, const Picture &picture, const Appearance &appearance);

/// Index of the topmost mark at a place that says something; -1 if there is none.
[[nodiscard]] int markAt(const Picture &picture, const QPointF &place);

} // namespace vodhuk
