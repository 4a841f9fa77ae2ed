/// A picture as a value: marks with places, what each says and what a click on it asks for, and the numbers as a table.
#pragma once

#include "core/query/query.h"
#include "ui/common/appearance.h"

#include <QDate>
#include <QFont>
#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace vodhuk
{

/// A colour by its part in the picture, so that one picture can be painted light, dark and on paper.
struct Ink {
    enum class Role { Text, Muted, Lines, Accent, AccentTint, Family, FamilyTint, Ground };
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
    QList<QPolygonF> rings =
        {}; ///< outlines that the lines keep within, a ring within another being a hole; empty: all of the area
    bool operator==(const HatchShape &) const = default;
};

/// Its lines, kept within the area; only those that are seen between left and right of `part`, unless that is empty.
[[nodiscard]] QList<QLineF> hatchLines(const HatchShape &hatch, const QRectF &part = {});

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

/// Of the line around the letters of a text, half of which they cover.
constexpr qreal rimWidth = 3;

enum class Anchor { Start, Middle, End };

/// One line of text on its base line; turned counter-clockwise around `at` by `angle` degrees. A rim keeps lines below it off its letters.
struct TextShape {
    QString text;
    QPointF at;
    Typeface face;
    Ink ink;
    Anchor anchor = Anchor::Start;
    qreal angle = 0;
    std::optional<Ink> rim = std::nullopt;
    bool operator==(const TextShape &) const = default;
};

/// The four corners that the text's line takes up.
[[nodiscard]] QPolygonF outlineOf(const TextShape &text);

/// A place without ink that can be pointed at: the empty part of a column.
struct PlaceShape {
    QRectF area;
    bool operator==(const PlaceShape &) const = default;
};

/// A round mark of a fixed size, whatever it counts; hollow where something is not stated.
struct DotShape {
    QPointF centre;
    qreal radius = 3;
    Ink ink;
    bool hollow = false;
    bool operator==(const DotShape &) const = default;
};

/// Outlines filled as one; a ring within another is a hole.
struct OutlineShape {
    QList<QPolygonF> rings;
    Ink ink;
    Ink border;
    qreal width = 0.6; ///< of the border
    bool operator==(const OutlineShape &) const = default;
};

using Shape = std::variant<PlaceShape, RectShape, HatchShape, LineShape, TextShape, DotShape, OutlineShape>;

struct Mark {
    Shape shape;
    QString spoken;              ///< what the mark says when pointed at or walked to; empty: it is no stop
    QList<Condition> conditions; ///< what a click adds to the query; empty: nothing
    QRectF touch;                ///< where the pointer meets it; empty: the bounds of its shape
    bool operator==(const Mark &) const = default;
};

[[nodiscard]] QRectF boundsOf(const Mark &mark);
[[nodiscard]] QRectF touchAreaOf(const Mark &mark);

/// The border within which an outline is met: its bounds hold its neighbours too. Empty for what is met anywhere in its touch area.
[[nodiscard]] QPainterPath borderOf(const Mark &mark);

/// Whether a frame reaches into where the mark is met.
[[nodiscard]] bool reachesInto(const QRectF &frame, const Mark &mark);

/// The numbers behind a picture. Names, dates and other texts stand in the columns at the left.
struct PictureTable {
    QStringList head;
    QList<QStringList> rows;
    qsizetype textColumns = 1; ///< those at the left; what looks like a number there (a year) is none
    bool operator==(const PictureTable &) const = default;
};

/// The number that a cell holds; nothing for a text and an empty cell.
[[nodiscard]] std::optional<qint64> numberIn(const PictureTable &table, qsizetype row, qsizetype column);

/// Head and rows, cells parted by tabs: what a spreadsheet takes from the clipboard.
[[nodiscard]] QString tabSeparated(const PictureTable &table);

/// A horizontal axis of time, so that a stretch of it can be chosen: bins of equal width between the edges of the plot.
struct TimeScale {
    QRectF plot;
    std::vector<QDate> starts; ///< first day of each bin, and the day after the last one
    bool isOfMeasures =
        false; ///< what is in force is drawn over it, not what is dated: nothing is counted by bin
    bool operator==(const TimeScale &) const = default;
};

/// The name of a group of rows or the heads of some columns: stands again on each page that its rows go on to.
struct GroupHeading {
    qreal top = 0;
    qreal bottom = 0;
    qreal end = 0; ///< of its last row
    bool operator==(const GroupHeading &) const = default;
};

struct Picture {
    QSizeF size;
    qreal head = 0;   ///< above it stand title, legend, unit, and what is the head of all rows
    qreal gutter = 0; ///< left of it, the labels of rows or the numbers of an axis; 0: there are none
    qreal foot = 0;   ///< below it, remarks and source
    QString title;
    QString subtitle;                   ///< unit, period and selection
    QString source;                     ///< state of what was counted
    QString textAlternative;            ///< two sentences that stand for the picture
    QStringList remarks;                ///< what it leaves out, how to read it; drawn at its foot
    std::vector<Mark> marks;            ///< in painting order
    std::vector<GroupHeading> headings; ///< below the head, from top to bottom
    PictureTable table;
    Query query; ///< that it was counted over: what a mark asks for narrows it; see askPicture()
    std::optional<TimeScale> time; ///< dragging over it asks for its days; zooming stretches it
    bool operator==(const Picture &) const = default;
};

struct PictureStyle;

/// Lays out numbers that were counted, for any size. Asks no catalogue; any thread.
using PictureBuilder = std::function<Picture(const PictureStyle &)>;

/// Paints at the painter's origin, one unit of the picture being one of the painter; the ground is left as it is. Marks outside `part`
/// may be left out; an empty one is the whole picture.
void paintPicture(QPainter &painter, const Picture &picture, const Appearance &appearance,
                  const QRectF &part = {});

/// Index of the topmost mark at a place that says something; -1 if there is none.
[[nodiscard]] int markAt(const Picture &picture, const QPointF &place);

} // namespace vodhuk
