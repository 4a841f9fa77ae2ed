/// What an index holds of the responses of a catalogue, as plain columns and sets of rows.
#pragma once

#include "core/index/partsbyrow.h"
#include "core/index/valuerows.h"

#include <QStringList>

#include <array>
#include <limits>
#include <vector>

namespace vodhuk
{

/// What rows are kept by. Values are codes; actors are written as their ids in decimal digits.
enum class IndexField {
    Kind,
    Sense,
    Framing,
    Mode,
    Workflow,
    Sensitivity, ///< a record that says nothing about it is public
    Actor,       ///< adopters and aligned ones; so are types and sides
    Adopter,
    ActorType,
    Side,
    Instrument,
    Family,
    Binding,
    Trigger,
    Benefit, ///< withdrawn
    MeasureStatus,
    Regime,       ///< its key
    Norm,         ///< its name: see invokedNorms
    Coordination, ///< the group that a record was coordinated in; none without one
    Tag,
    Language, ///< of a title
    Publisher,
    Having, ///< what `has:` asks for, by its words
    Years,  ///< first and last year in which the record may lie, 0 for an open end; none without a date
    Months ///< the code of the first instrument; `first`: the month (year * 12 + month - 1), 0 if it is not surely known
};
inline constexpr size_t indexFieldCount = 25;

/// Days (Julian) of a row. Without a date `earliest` is after `latest`.
struct RowDays {
    qint32 earliest = std::numeric_limits<qint32>::max(); ///< the least number: open
    qint32 latest = std::numeric_limits<qint32>::min();   ///< the greatest number: open
    bool operator==(const RowDays &) const = default;

    static constexpr qint32 openStart = std::numeric_limits<qint32>::min();
    static constexpr qint32 openEnd = std::numeric_limits<qint32>::max();
    [[nodiscard]] bool isEmpty() const { return earliest > latest; }
};

/// The days between which a measure begins and ends, and what pictures tell apart.
struct MeasureDays {
    quint32 row = 0;
    RowDays from;  ///< empty: not stated; in force on no day that can be told
    RowDays until; ///< empty: no end is stated
    qint32 easedFrom = notEased;
    bool withdraws = false; ///< a benefit

    /// The first day on which it may be eased, or one of these: by its status it is not; it is, and nobody says since when.
    static constexpr qint32 notEased = RowDays::openEnd;
    static constexpr qint32 easedUndated = RowDays::openStart;
};

/// Between which days somebody may be listed: from the first day of the listing on, before the last day of the delisting.
struct ListedDays {
    quint32 row = 0;
    quint32 target = 0; ///< its place among the targets
    qint32 from = RowDays::openStart;
    qint32 until = RowDays::openEnd;
};

/// Who is listed.
struct ListedTarget {
    enum class Kind : quint8 { Person, Entity, Other };
    qint64 id = 0;
    Kind kind = Kind::Other;
    bool operator==(const ListedTarget &) const = default;
};

/// How many persons and entities a record says were newly listed; negative: it does not say.
struct AddedNumbers {
    quint32 row = 0;
    qint32 persons = -1;
    qint32 entities = -1;
};

/// Rows stand by date, those that were changed since behind them; the row that a record had before is dead.
struct IndexData {
    static constexpr quint32 noRow = std::numeric_limits<quint32>::max();
    struct Place {
        qint64 id = 0;
        quint32 row = noRow; ///< noRow: removed
    };

    std::vector<qint64> ids;   ///< by row
    std::vector<RowDays> days; ///< by row
    std::vector<Place> places; ///< by id
    PartsByRow<MeasureDays> measures;
    PartsByRow<ListedDays> listings;
    std::vector<ListedTarget> targets; ///< whom `listings` name
    PartsByRow<AddedNumbers> added;    ///< of those records alone that say a number
    std::array<ValueRows, indexFieldCount> fields;
    RowSet datesInDoubt; ///< rows whose date is marked as uncertain or approximate; some may be dead
    RowSet alive;
    quint32 sorted = 0;     ///< so many rows, from the first, stand by date
    QStringList vocabulary; ///< what the families of instruments and orders by codes were taken from

    [[nodiscard]] ValueRows &field(IndexField field) { return fields[static_cast<size_t>(field)]; }
    [[nodiscard]] const ValueRows &field(IndexField field) const
    {
        return fields[static_cast<size_t>(field)];
    }

    /// noRow for a record that the index does not have.
    [[nodiscard]] quint32 rowOf(qint64 id) const;

    /// By date as lists are: by earliest and latest day, then id; those without a date last.
    [[nodiscard]] bool isBefore(quint32 row, quint32 other) const;
};

} // namespace vodhuk
