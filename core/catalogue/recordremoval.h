/// Removes actors, events, sources, targets and sanctions regimes that nothing names any more. Used by Edit.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// With the parts of its own: texts, aliases, memberships, identifiers, notes, tags. Invalid while other records name it, telling
/// how many and one of them; NotFound if it is gone.
[[nodiscard]] Status removeRecord(Database &database, qint64 record, const QString &type);

/// The same for a record that nothing names: asks nobody.
[[nodiscard]] Status eraseRecord(Database &database, qint64 record, const QString &type);

} // namespace vodhuk
