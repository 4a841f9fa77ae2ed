/// Two responses that tell of the same: one stays and says all that both said, the other is withdrawn. Used by Edit.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/response.h"

namespace vodhuk
{

/// Usage if one of the two is withdrawn: it would say nothing any more, or was joined already.
[[nodiscard]] Status requireStanding(const Response &kept, const Response &twin);

/// Whoever linked to `twin` links to `kept`; what linked the two goes. Gives the records whose links changed, but for these two.
[[nodiscard]] Result<QList<qint64>> redirectLinks(Database &database, ResponseId twin, ResponseId kept);

/// Gives `kept` the listings of `twin` under measures that are the same, but for targets that it lists there already. True if there
/// were any.
bool takeListings(Response &kept, const Response &twin);

} // namespace vodhuk
