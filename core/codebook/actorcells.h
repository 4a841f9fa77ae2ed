/// The cells of the canonical table that name who bears a record.
#pragma once

#include "core/codebook/fieldproblems.h"

namespace vodhuk
{

/// English names, which find the actor again; its id where the name is that of several.
[[nodiscard]] QString readAdopters(const Response &response, const ActorDirectory &actors);
[[nodiscard]] QString readAligned(const Response &response, const ActorDirectory &actors);

/// Names in any language, codes, aliases or ids. The first adopter gets the role adopter, further ones co_adopter. Whoever
/// had a part before keeps its date and level of statement.
[[nodiscard]] FieldCheck writeAdopters(Response &response, const QString &text, const ActorDirectory &actors);
[[nodiscard]] FieldCheck writeAligned(Response &response, const QString &text, const ActorDirectory &actors);

} // namespace vodhuk
