/// A selection of records given on the command line in the query language.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// `text` parsed; wrong usage is told as a sentence with the position and what may have been meant.
[[nodiscard]] Result<Query> readQuery(const QString &text);

/// The records that `query` selects.
[[nodiscard]] Result<QueryResult> select(const Catalogue &catalogue, const Query &query,
                                         const QueryWish &wish = {});

} // namespace vodhuk
