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

/// Every word of the value, regardless of case; `sql` holds the place of the comparisons as %1, `perWord` compares one
/// word with two columns.
[[nodiscard]] Filter wordsWithin(const QString &value, const QString &sql, const QString &perWord);

/// As written; where nothing is written so, regardless of case. `select` gives ids and ends before the comparison.
[[nodiscard]] Filter writtenAs(const QString &select, const QString &value);

} // namespace vodhuk
