/// Queries that stay about the same actors when these are called otherwise.
#pragma once

#include "core/base/result.h"
#include "core/query/query.h"
#include "core/records/actordirectory.h"

namespace vodhuk
{

class Edit;

/// `query`, asked while actors were called as in `before`, with names by which `now` finds the same ones. A name stays where it still
/// means its actor, where it meant none or several, and where its actor is gone.
[[nodiscard]] Query withActorsFollowed(const Query &query, const ActorDirectory &before,
                                       const ActorDirectory &now);

/// Rewrites the saved views in the edit that has renamed actors, so that they find the same; what cannot be read stays.
[[nodiscard]] Status followInSavedViews(Edit &edit, const ActorDirectory &before);

} // namespace vodhuk
