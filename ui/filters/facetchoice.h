/// Whether the query includes or excludes a value of a facet, and the query in which it does.
#pragma once

#include "core/query/query.h"
#include "core/records/actordirectory.h"

namespace vodhuk
{

enum class FacetChoice { None, Included, Excluded };

[[nodiscard]] FacetChoice facetChoice(const Query &query, const ActorDirectory &actors, const QString &field,
                                      const QString &code);

/// The query with `wanted` for this value, or without any choice of it if that was the choice already.
[[nodiscard]] Query withFacetChoice(const Query &query, const ActorDirectory &actors, const QString &field,
                                    const QString &code, FacetChoice wanted);

} // namespace vodhuk
