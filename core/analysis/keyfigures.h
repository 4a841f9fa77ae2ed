/// A few numbers that say how much has been done, as of a day.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

struct KeyFigures {
    qint64 total = 0; ///< records of the query
    qint64 strict = 0;
    qint64 broad = 0;
    qint64 other = 0;   ///< no sanctions
    qint64 unknown = 0; ///< of which nothing of the kind was derived: total is the sum of these four
    qint64 inForce = 0; ///< records with a measure that is, or may be, in force on the day
    qint64 actors = 0;  ///< that adopted one of the records or aligned with it
    QDate day;
};

[[nodiscard]] std::expected<Result<KeyFigures>, QueryError>
keyFigures(const QueryEngine &engine, const Query &query, QDate day, const Cancellation &cancellation = {});

} // namespace vodhuk
