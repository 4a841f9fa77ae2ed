/// The parts of an actor's page on others, as rich text: with whom it moves, and whom it has listed.
#pragma once

#include "ui/actors/actorpagetext.h"

namespace vodhuk
{

/// Other actors by name with numbers of records; names are links "actor:ID".
[[nodiscard]] QString actorCompanionsHtml(const ActorPageContent &content, const Appearance &appearance);

/// Numbers of targets, and the first of them by name with the days of their listing, as links "record:ID".
[[nodiscard]] QString actorTargetsHtml(const ActorPageContent &content, const Appearance &appearance);

} // namespace vodhuk
