/// Finds the texts of records in which signs stand that steer a terminal or turn the direction of writing: written there by another program.
#pragma once

#include "core/base/steeringsign.h"
#include "core/catalogue/database.h"

#include <QList>

namespace vodhuk
{

struct SteeredText {
    QString table;
    QString column;
    qint64 record = 0; ///< whom it belongs to: a response for the parts of one
    SteeringSign sign; ///< the first one
};

/// The first `most`, by table. Reads every text of the records.
[[nodiscard]] Result<QList<SteeredText>> steeredTexts(const Database &database, qsizetype most);

} // namespace vodhuk
