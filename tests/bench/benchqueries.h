/// Queries as the benchmarks ask them, and plain counts to hold them against.
#pragma once

#include "core/query/queryengine.h"

#include <QStringList>

#include <span>

namespace vodhuk
{

/// The whole answer to a query as it is typed: records in order, facets, months.
QueryResult runQuery(const QueryEngine &engine, const QString &text);

/// The same records by SQL, and the least that could be counted of them.
struct CountedQuery {
    QString figure;
    QString text;
    QString where; ///< over a table with `response_id`

    /// Three plain GROUP BY: by code, by actor, by month.
    [[nodiscard]] QStringList plainCounts() const;
};

[[nodiscard]] std::span<const CountedQuery> countedQueries();

} // namespace vodhuk
