/// How many records of a selection have each value of a field: where the values stand in the file, and two ways to count.
#pragma once

#include "core/catalogue/database.h"
#include "core/query/selection.h"

#include <QHash>

#include <functional>

namespace vodhuk
{

/// Records by value; actors by their id in decimal digits.
using ValueCounts = QHash<QString, qint64>;

/// Whether the field has values that countsOf() can count.
[[nodiscard]] bool hasValueCounts(const QString &field);

/// `selection` is that of temp.selection. A wide one is counted in passing through all values, a small one by joining.
/// The field must have value counts.
[[nodiscard]] Result<ValueCounts> countsOf(const Database &database, const QString &field,
                                           const Selection &selection);

/// Every value of a field that has value counts with its record, in no order; some come twice. Of the records in `ids`, a list as
/// idList() makes it; of all if it is empty.
[[nodiscard]] Status forEachValue(const Database &database, const QString &field, const QString &ids,
                                  const std::function<void(const QString &value, qint64 record)> &take);

/// Records of temp.selection that have no value in the field; 0 for fields without value counts.
[[nodiscard]] Result<qint64> countWithoutValue(const Database &database, const QString &field);

/// The statement that gives the ids of all records that have a value of the field; an empty one is none. Some come twice.
[[nodiscard]] QString recordsHaving(const QString &field);

} // namespace vodhuk
