#include "core/codebook/neighbourhood.h"

#include <cstdlib>

namespace vodhuk
{

namespace
{

bool areWithin(const std::optional<QDate> &one, const std::optional<QDate> &other, int days)
{
    if (!one || !other)
        return !one && !other;
    return std::abs(one->daysTo(*other)) <= days;
}

} // namespace

bool areNear(const PartialDate &one, const PartialDate &other, int days)
{
    return !one.isEmpty() && !other.isEmpty() && areWithin(one.earliest(), other.earliest(), days) &&
           areWithin(one.latest(), other.latest(), days);
}

} // namespace vodhuk
