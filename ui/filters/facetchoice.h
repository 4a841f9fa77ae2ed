/// Whether the query includes or excludes a value of a facet, and the query in which it does.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/query/query.h"
#include "core/records/actordirectory.h"

namespace vodhuk
{

enum class FacetChoice { None, Included, Excluded };

/// The query with codes where its conditions on this field have labels, or names of sanctions regimes: as facets have them.
[[nodiscard]] Query withCodes(const Query &query, const QString &field, const Catalogue &catalogue);

[[nodiscard]] FacetChoice facetChoice(const Query &query, const ActorDirectory &actors, const QString &field,
                                      const QString &code);

/// The query with `wanted` for this value, or without any choice of it if that was the choice already.
[[nodiscard]] Query withFacetChoice(const Query &query, const ActorDirectory &actors, const QString &field,
                                    const QString &code, FacetChoice wanted);

} // namespace vodhuk
