/// The consistency rules that concern actors, events, sources, targets, sanctions regimes and norms themselves.
#pragma once

#include "core/base/problem.h"
#include "core/codebook/registerfields.h"

namespace vodhuk
{

/// Errors first. An error keeps the record from being saved: it has no name, or a span that ends before it begins. Warnings tell
/// what briefings will lack and what is called the same. Problems name fields of registerfields.h.
[[nodiscard]] Problems checkRegisterRecord(const RegisterRecord &record, const FieldContext &context);

/// Actors other than `self` that one of these names means already, by any of their names in any script.
[[nodiscard]] QList<ActorId> actorsCalledAlike(const QStringList &names, ActorId self,
                                               const ActorDirectory &actors);

} // namespace vodhuk
