/// The values that a field's text holds, one by one: what is added to a field and taken from it.
#pragma once

#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// Values of a list, rows of a field of parts; at most one of any other field.
[[nodiscard]] QStringList fieldValues(const ResponseField &field, const QString &text);

/// The text that holds these values.
[[nodiscard]] QString fieldText(const ResponseField &field, const QStringList &values);

/// Whether the field is a list or has parts.
[[nodiscard]] bool holdsSeveral(const ResponseField &field);

/// Whether the value is what was meant: the same, or a row of parts that has each cell of `wanted` which is not empty.
[[nodiscard]] bool isSameValue(const ResponseField &field, const QString &value, const QString &wanted);

} // namespace vodhuk
