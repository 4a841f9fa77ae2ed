#include "core/index/indexdata.h"

#include <algorithm>
#include <tuple>

namespace vodhuk
{

quint32 IndexData::rowOf(qint64 id) const
{
    const auto place = std::ranges::lower_bound(places, id, {}, &Place::id);
    return place == places.end() || place->id != id ? noRow : place->row;
}

bool IndexData::isBefore(quint32 row, quint32 other) const
{
    return std::tie(days[row].earliest, days[row].latest, ids[row]) <
           std::tie(days[other].earliest, days[other].latest, ids[other]);
}

} // namespace vodhuk
