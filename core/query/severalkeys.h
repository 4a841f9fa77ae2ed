/// Records in order by several keys, put together from what the index knows of each of them.
#pragma once

#include "core/base/cancellation.h"
#include "core/codebook/codebook.h"
#include "core/index/responseindex.h"
#include "core/query/query.h"

#include <optional>
#include <vector>

namespace vodhuk
{

/// All records as orderedBySql() has them, in a fraction of its time: the file is only asked for orders by title and by actor that the index
/// has not kept yet (see provideKeyOrders()). Nothing if the index does not tell all of the keys.
[[nodiscard]] Result<std::optional<std::vector<qint64>>>
orderedByKeys(const Database &database, const Codebook &codebook, const ResponseIndex &index,
              const SortOrder &sort, const Cancellation &cancellation);

} // namespace vodhuk
