/// How often the catalogue uses what can be chosen in a form: actors, events, tags, norms, publishers.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/database.h"

#include <QHash>

namespace vodhuk
{

/// What is never used has no count.
struct UseCounts {
    QHash<qint64, qint64> records; ///< how often records name an actor or event, by its id
    QHash<QString, qint64> tags;
    QHash<QString, qint64> norms;      ///< by their texts in records
    QHash<QString, qint64> publishers; ///< by citations of their sources
    bool operator==(const UseCounts &) const = default;
};

/// Passes once through the indexes of all records: meant for a worker. Cancelled if `cancellation` says so in between.
[[nodiscard]] Result<UseCounts> countUses(const Database &database, const Cancellation &cancellation = {});

} // namespace vodhuk
