#include "ui/pictures/markquery.h"

#include "core/analysis/inforcecounts.h"
#include "core/query/narrowing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

Query narrowedByMark(const Query &query, const QList<Condition> &conditions)
{
    const bool hasDay = std::ranges::count(conditions, u"in-force"_s, &Condition::field) > 0;
    return narrowed(hasDay ? ofEveryDay(query) : query, conditions);
}

} // namespace vodhuk
