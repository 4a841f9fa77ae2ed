/// Records in order by one key: from the index where it tells, from the sort keys that the file keeps where it does not.
#pragma once

#include "core/codebook/codebook.h"
#include "core/index/responseindex.h"
#include "core/query/query.h"

#include <optional>
#include <vector>

namespace vodhuk
{

/// The rows that stand alike by `key`, from the first place to the last; rows without the key are in none. Nothing for a key that the
/// index does not tell (title, actor, date), or if the file must tell: the first instrument is none that the vocabulary has.
[[nodiscard]] std::optional<std::vector<RowSet>> rowsByPlace(const QString &key, const ResponseIndex &index,
                                                             const Codebook &codebook);

/// Whether the file keeps sort keys of it: title and actor.
[[nodiscard]] bool isKeptInOrder(const QString &key);

/// Has the index keep the orders by such a key, up and down, for all records: those that it kept before are completed, others read,
/// which takes seconds at a million records. True if they were read. Records of one key stay by date, those without come last.
[[nodiscard]] Result<bool> provideKeyOrders(const Database &database, const ResponseIndex &index,
                                            const QString &key);

/// The rows that have such a key.
[[nodiscard]] Result<RowSet> rowsWithKey(const Database &database, const ResponseIndex &index,
                                         const QString &key);

/// Puts the records that have changed into an order that the index kept before, by asking the file.
[[nodiscard]] Status completeOrder(const Database &database, const ResponseIndex &index,
                                   const SortOrder &sort);

/// All records by the file, or those of a list (see idList()).
[[nodiscard]] Result<std::vector<qint64>> orderedBySql(const Database &database, const SortOrder &sort,
                                                       const QString &these = {});

} // namespace vodhuk
