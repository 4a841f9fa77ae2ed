/// Queries, saved views and briefings that stay about the same actors when these are called otherwise.
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

/// Rewrites saved views and briefings in the edit that has renamed actors, so that their queries find the same and what was chosen in them means
/// the same actors; what cannot be read stays, and so do snapshots, which are read as it was then.
[[nodiscard]] Status followRenamedActors(Edit &edit, const ActorDirectory &before);

} // namespace vodhuk
