/// Asks something about the records of a query: puts them into temp.selection, then lets a function count them.
#pragma once

#include "core/catalogue/rows.h"
#include "core/query/queryengine.h"
#include "core/query/selection.h"

namespace vodhuk
{

/// `count` gives a Result<T> and reads temp.selection.
template <class T, class Count>
[[nodiscard]] std::expected<Result<T>, QueryError> overSelection(const QueryEngine &engine,
                                                                 const Query &query, const Count &count)
{
    const auto filter = engine.filter(query);
    if (!filter)
        return std::unexpected(filter.error());
    if (const Status selected = fillSelection(engine.database(), *filter); !selected)
        return Result<T>(std::unexpected(selected.error()));
    return Result<T>(count());
}

/// The one number that a statement without values gives.
[[nodiscard]] Result<qint64> countBy(const Database &database, const QString &sql);

} // namespace vodhuk
