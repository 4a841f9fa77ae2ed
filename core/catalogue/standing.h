/// Whether responses may be shown, as their authors see it today: what a former state of the catalogue must not forget.
#pragma once

#include "core/catalogue/database.h"

#include <QHash>

namespace vodhuk
{

struct Standing {
    QString workflow;
    QString sensitivity;
};

/// Of all responses there are.
[[nodiscard]] Result<QHash<qint64, Standing>> standings(const Database &database);

/// Gives responses the stricter standing that they have `today`: internal or confidential, published no more, or removed, which is
/// withdrawn here. Nothing is opened that was closed.
[[nodiscard]] Status holdBack(Database &database, const QHash<qint64, Standing> &today);

} // namespace vodhuk
