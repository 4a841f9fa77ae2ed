/// The parts that SQL conditions of a query are put together from.
#pragma once

#include "core/query/queryengine.h"
#include "core/query/valueresolver.h"

namespace vodhuk
{

using Filter = QueryEngine::Filter;
using Filtered = Resolved<Filter>;

[[nodiscard]] QVariantList variants(const QStringList &texts);

/// `sql` with the place of the values as %1.
[[nodiscard]] Filter among(const QString &sql, const QVariantList &values);

/// Any of several filters.
[[nodiscard]] Filter anyOf(const QList<Filter> &filters);

/// For json_each(): as many as there may be, where a mark for each would be too many.
[[nodiscard]] QString textList(const QStringList &texts);

} // namespace vodhuk
