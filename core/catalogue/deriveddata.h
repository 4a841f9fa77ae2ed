/// Keeps what is computed from records (sanction sense, sort keys, the text index) right after each change.
#pragma once

#include "core/catalogue/database.h"
#include "core/catalogue/editwatch.h"
#include "core/records/actordirectory.h"

#include <QSet>

namespace vodhuk
{

/// Makes derived data anew for the responses among `touched` and for those that name a touched actor or source or list a touched target. Inside the
/// transaction of the change.
[[nodiscard]] Status updateDerived(Database &database, const ActorDirectory &actors,
                                   const QSet<qint64> &touched, const EditWatch &watch = {});

/// How many responses that concerns.
[[nodiscard]] Result<qint64> countAffected(const Database &database, const QSet<qint64> &touched);

/// How many records have derived data that are missing or not those that their texts and codes make, and how many derived
/// data have no record. Reads everything.
[[nodiscard]] Result<qint64> countOutdated(const Database &database, const ActorDirectory &actors);

/// For these responses, where they are missing or not as they should be. Inside a transaction.
[[nodiscard]] Status renewDerivedOf(Database &database, const ActorDirectory &actors,
                                    const QList<qint64> &ids);

/// For all responses. Inside a transaction.
[[nodiscard]] Status rebuildDerived(Database &database, const ActorDirectory &actors);

/// Whether an earlier program made them otherwise than this one does.
[[nodiscard]] Result<bool> isDerivedOlder(const Database &database);

/// Notes that all derived data are as this program makes them. Inside a transaction.
[[nodiscard]] Status noteDerivedVersion(Database &database);

} // namespace vodhuk
