/// The first look at a typed date: which of its tokens are day, month and year. Whether they make a date is settled after.
#pragma once

#include "core/base/datetokens.h"

#include <optional>
#include <span>

namespace vodhuk
{

enum class Reading {
    Plain,
    Swappable,  ///< 2/10/2020: day and month in the order of one's country
    MaybeYears, ///< 2008/09: a month, or this year and the next
};

/// One day, month or year as typed, no more than its form checked: what was not told may stand at the other end of a span.
struct TypedPoint {
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
    Reading reading = Reading::Plain;
    bool isUncertain = false;
    bool isApproximate = false;
    QString text;
};

/// An end that is no point is open or unknown.
struct TypedEnd {
    enum class Kind { Point, Open, Unknown };

    Kind kind = Kind::Open;
    TypedPoint point;
};

struct TypedSpan {
    TypedEnd from;
    TypedEnd until;
    bool isInterval = false;
};

/// The span that the tokens spell, a point of which both ends are the same included. Nothing if they do not.
[[nodiscard]] std::optional<TypedSpan> readTypedSpan(std::span<const DateToken> tokens);

} // namespace vodhuk
