/// Finds what stands in a file where a date belongs and is none: written there by another program, or by damage.
#pragma once

#include "core/catalogue/database.h"

#include <QList>

namespace vodhuk
{

struct UnreadDate {
    QString table;
    QString column;
    qint64 record = 0; ///< whom it belongs to: a response for the parts of one
    QString text;
};

/// The first `most`, by table and column. Reads every date of the file.
[[nodiscard]] Result<QList<UnreadDate>> unreadDates(const Database &database, qsizetype most);

} // namespace vodhuk
