/// A transaction for work in the background, which waits for whoever writes.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

/// However long the lock is kept: an import may take minutes. Cancelled if `cancellation` says so meanwhile.
[[nodiscard]] Result<Transaction> beginWaiting(Database &database, const Cancellation &cancellation);

} // namespace vodhuk
