#include "core/codebook/organseats.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Seats {
    QLatin1String organ; ///< code of the actor
    QDate from;
    int count;
};

/// Security Council: Charter of the United Nations, art. 23. Human Rights Council: General Assembly resolution 60/251.
/// General Assembly: one vote for each member (art. 18), by their admission. European Parliament: European Council Decisions
/// 2013/312, 2018/937 and 2023/2061.
const auto &table()
{
    static const std::array seats{
        Seats{"UNSC"_L1, QDate(1966, 1, 1), 15},   Seats{"HRC"_L1, QDate(2006, 6, 19), 47},
        Seats{"UNGA"_L1, QDate(2002, 9, 27), 191}, Seats{"UNGA"_L1, QDate(2006, 6, 28), 192},
        Seats{"UNGA"_L1, QDate(2011, 7, 14), 193}, Seats{"EP"_L1, QDate(2014, 7, 1), 751},
        Seats{"EP"_L1, QDate(2020, 2, 1), 705},    Seats{"EP"_L1, QDate(2024, 7, 16), 720}};
    return seats;
}

} // namespace

std::optional<int> seatsOf(const Actor &organ, const PartialDate &date)
{
    if (!date.earliest() || !date.latest())
        return std::nullopt;
    std::optional<int> atStart;
    std::optional<int> most;
    for (const Seats &seats : table()) {
        if (organ.code != seats.organ || seats.from > *date.latest())
            continue;
        if (seats.from <= *date.earliest())
            atStart = most = seats.count;
        else if (atStart)
            most = std::max(*most, seats.count);
    }
    return most;
}

} // namespace vodhuk
