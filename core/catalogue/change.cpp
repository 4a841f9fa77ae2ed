#include "core/catalogue/change.h"

#include <algorithm>

namespace vodhuk
{

void ChangeSet::add(const ChangeSet &later)
{
    records += later.records;
    std::ranges::sort(records);
    const auto doubled = std::ranges::unique(records);
    records.erase(doubled.begin(), doubled.end());
    all = all || later.all;
}

} // namespace vodhuk
