/// Facets out of counts: labels, order, and the values that a query names itself.
#pragma once

#include "core/query/datedcounts.h"
#include "core/query/valuecounts.h"

namespace vodhuk
{

/// Counts with labels, in the order in which `counts` is walked.
[[nodiscard]] QList<FacetValue> describedValues(const ValueCounts &counts, const QString &field,
                                                const QueryEngine &engine, const QString &language);

/// Each record counts in every year in which it may lie; open ends reach as far as the other dates do. Of the days only the
/// years matter.
[[nodiscard]] QList<FacetValue> yearValues(const std::vector<DatedCount> &spans);

/// Records that may lie in more than one year, which yearValues() counts in each of them; an open end is more than one.
[[nodiscard]] qint64 recordsNotSurelyInOneYear(const std::vector<DatedCount> &spans);

/// By label, or as the vocabulary orders few values.
void orderValues(QList<FacetValue> &values, const QString &field, const Codebook &codebook,
                 const QString &language);

/// The facet of a field in order; a value that the query names is listed even if nothing has it.
[[nodiscard]] Facet facetOf(QList<FacetValue> values, const QueryEngine &engine, const Query &query,
                            const QString &field, const QString &language);

} // namespace vodhuk
