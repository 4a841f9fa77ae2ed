/// What new records begin with: texts of fields that somebody keeps for them, in the catalogue, for names and ids mean something there alone.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/database.h"

#include <QMap>
#include <QString>

namespace vodhuk
{

/// By the field's key.
[[nodiscard]] Result<QMap<QString, QString>> readPinnedTexts(const Database &database);

/// In the place of those before. A lock is not waited for.
[[nodiscard]] Status writePinnedTexts(Database &database, const QMap<QString, QString> &texts);

} // namespace vodhuk
