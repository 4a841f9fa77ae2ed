/// Who names a record: the places where other records speak of an actor, an event, a source, a target or a sanctions regime.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// A column in which records name others of one type.
struct RecordReference {
    QString table;
    QString column;
    QString owner;     ///< SQL: the id of the record whose row it is
    const char *label; ///< what such rows are, source text; see referenceLabel()
};

/// For "actor", "event", "source", "target" and "regime"; none for others. Parts of the record itself (its aliases, its own
/// memberships) are not among them.
[[nodiscard]] const QList<RecordReference> &referencesTo(const QString &type);

[[nodiscard]] QString referenceLabel(const RecordReference &reference);

/// How many rows name `record` in this place.
[[nodiscard]] Result<qint64> countReferences(const Database &database, const RecordReference &reference,
                                             qint64 record);

/// The records whose rows name `record` in this place, each once.
[[nodiscard]] Result<QList<qint64>> referringRecords(const Database &database,
                                                     const RecordReference &reference, qint64 record);

} // namespace vodhuk
