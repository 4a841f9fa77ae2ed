/// A selection of records given on the command line in the query language.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// What is wrong with a query, as wrong usage: a sentence with the position and what may have been meant.
[[nodiscard]] Error usageError(const QueryError &error);

/// `text` parsed; wrong usage is told as usageError() says it.
[[nodiscard]] Result<Query> readQuery(const QString &text);

/// The records that `query` selects.
[[nodiscard]] Result<QueryResult> select(const Catalogue &catalogue, const Query &query,
                                         const QueryWish &wish = {});

} // namespace vodhuk
