/// The fields of an actor, event, source, target or sanctions regime as texts, for comparing two states of it.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

struct RecordField {
    QString key;
    QString label; ///< on screen, translated
    QString text;
    bool operator==(const RecordField &) const = default;
};

/// Those that have a text, in the order of recordcolumns.h, lists behind them. None for responses and records that are not there. Names of
/// other records are looked up in `names`.
[[nodiscard]] Result<QList<RecordField>> recordFields(const Database &database, qint64 record,
                                                      const Database &names);

} // namespace vodhuk
