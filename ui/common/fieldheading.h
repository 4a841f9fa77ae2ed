/// What a field of the query is called on screen.
#pragma once

#include <QString>

namespace vodhuk
{

/// The field's own name if it has no heading.
[[nodiscard]] QString fieldHeading(const QString &field);

} // namespace vodhuk
