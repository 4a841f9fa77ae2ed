/// The text form of partial dates taken apart: the points a text names, or the reason why it is none.
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <optional>

namespace vodhuk
{

/// One end of an interval, or the whole of a date that is none. Month and day are 0 where they are not told.
struct EdtfPoint {
    enum class Kind { Date, Open, Unknown };

    Kind kind = Kind::Date;
    int year = 0;
    int month = 0;
    int day = 0;
    bool uncertain = false;
    bool approximate = false;

    [[nodiscard]] bool isDate() const { return kind == Kind::Date; }
    [[nodiscard]] bool isMarked() const { return uncertain || approximate; }

    /// The first and the last day that may be meant; nothing for an end that is open or unknown.
    [[nodiscard]] std::optional<QDate> first() const;
    [[nodiscard]] std::optional<QDate> last() const;
};

/// Both points are the same if it is no interval.
struct EdtfSpan {
    EdtfPoint from;
    EdtfPoint until;
    bool isInterval = false;
};

/// Reads what PartialDate holds; `text` is neither empty nor has it blanks around. Fails as PartialDate::parse does.
[[nodiscard]] Result<EdtfSpan> readEdtf(QStringView text);

/// `2020-10-02` of numbers, `2020-10` if the day is 0, `2020` if the month is too.
[[nodiscard]] QString edtfText(int year, int month, int day);

} // namespace vodhuk
