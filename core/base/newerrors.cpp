#include "core/base/newerrors.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

bool areAlike(const Problem &one, const Problem &other)
{
    return one.rule == other.rule && one.field == other.field && one.message == other.message;
}

} // namespace

Problems newErrors(const Problems &now, const Problems &before)
{
    Problems fresh = now;
    fresh.removeIf([&](const Problem &problem) {
        return problem.severity != Severity::Error ||
               std::ranges::any_of(before, [&](const Problem &old) { return areAlike(old, problem); });
    });
    return fresh;
}

} // namespace vodhuk
